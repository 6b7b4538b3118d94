import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/batch/build.ts'
import { explainSign } from '../../src/batch/explain-sign.ts'
import type { BuildRequest } from '../../src/batch/request.ts'
import { STARTER_CAMPAIGN } from '../../src/cli/starter-campaign.ts'
import { starterLook } from '../../src/cli/starter-look.ts'
import { emptyFolder, signgen } from '../support/signgen.ts'

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'

/** A folder with files in it, and what is said and made of the signs in it. */
function campaign(files: Readonly<Record<string, string>>) {
  const folder = emptyFolder()
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const [path, text] of Object.entries(files)) put(path, text)
  const at = (path: string) =>
    path.slice(path.indexOf(folder.split('/').at(-1)!) + folder.split('/').at(-1)!.length + 1)
  const go = async (write: boolean, request: Partial<BuildRequest> = {}, paths = ['.']) => {
    const asked = { paths: paths.map(path => join(folder, path)), jobs: 1, noCache: true, ...request }
    const built = await run(asked, write)
    return {
      ...built,
      found: built.report.diagnostics.map(({ code, file, line, field }) => [
        code,
        `${at(file)}:${line}`,
        field,
      ]),
      outputs: built.report.signs.map(({ source, outputs }) => [
        at(source),
        outputs.map(({ path }) => at(path)).join(' '),
      ]),
      passed: built.passed.map(at),
    }
  }
  return {
    folder,
    put,
    check: (...args: [Partial<BuildRequest>?, string[]?]) => go(false, ...args),
    build: (...args: [Partial<BuildRequest>?, string[]?]) => go(true, ...args),
  }
}

const sign = (more = '') => `headline: "One"\n${more}`
const OURS = 'publisher: "Fair Harbour"\noutputs: [a6.svg]\n'
const words = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')

describe('a campaign', () => {
  test('gives defaults to signs below it, and is none', async () => {
    const { check } = campaign({ 'campaign.yaml': OURS, 'a.yaml': sign(), 'deep/er/b.yaml': sign() })
    const { found, outputs } = await check()
    expect(found).toEqual([])
    expect(outputs).toEqual([
      ['a.yaml', 'a-a6.svg'],
      ['deep/er/b.yaml', 'deep/er/b-a6.svg'],
    ])
  })
  test('that is nearest wins, and the sign over all', async () => {
    const { check } = campaign({
      'campaign.yaml': `${OURS}readFrom: 1 m`,
      'in/campaign.yaml': 'outputs: [a5.svg]',
      'in/a.yaml': sign(),
      'in/b.yaml': sign('outputs: [a4.svg]'),
    })
    expect((await check()).outputs.map(([, file]) => file)).toEqual(['in/a-a5.svg', 'in/b-a4.svg'])
  })
  test('is looked for up to the root, and never above', async () => {
    const { check } = campaign({ 'campaign.yaml': OURS, 'in/a.yaml': sign() })
    const codes = async (...args: [Partial<BuildRequest>, string[]]) =>
      (await check(...args)).found.map(([code]) => code)
    expect(await codes({}, ['in'])).toEqual(['publisher-missing'])
    expect(await codes({}, ['in/a.yaml'])).toEqual(['publisher-missing'])
  })
  test('is looked for above a file that is named, where the root is wider', async () => {
    const { folder, check } = campaign({ 'campaign.yaml': OURS, 'in/a.yaml': sign() })
    expect((await check({ root: folder }, ['in/a.yaml'])).found).toEqual([])
  })
  test('can be left alone', async () => {
    const { check } = campaign({ 'campaign.yaml': OURS, 'a.yaml': sign() })
    const { found, outputs } = await check({ noCampaign: true })
    expect(found.map(([code]) => code)).toEqual(['publisher-missing'])
    expect(outputs).toEqual([['a.yaml', 'a-a3.png']])
  })
  test('names files from its own folder', async () => {
    const { check } = campaign({
      'campaign.yaml': `${OURS}logo: {src: art/logo.svg, alt: Us}`,
      'art/logo.svg': LOGO,
      'deep/er/a.yaml': sign(),
    })
    expect((await check()).found).toEqual([])
  })
})

describe('what is wrong', () => {
  test('with a campaign is told once, at its own lines, and no sign below it is drawn', async () => {
    const { check } = campaign({
      'campaign.yaml': `${OURS}phon: x\nheadline: y\nkit: [a9.pdf]\nreadFrom: far\n`,
      'a.yaml': sign('readFrom: 5 m'),
      'b.yaml': sign(),
    })
    const { found, report } = await check()
    expect(found).toEqual([
      ['unknown-field', 'campaign.yaml:3', 'phon'],
      ['unknown-field', 'campaign.yaml:4', 'headline'],
      ['unknown-size', 'campaign.yaml:5', 'kit[0]'],
      ['invalid-value', 'campaign.yaml:6', 'readFrom'],
    ])
    expect(report.signs.map(({ ok }) => ok)).toEqual([false, false])
  })
  test('with its YAML says nothing of the signs', async () => {
    const { check } = campaign({ 'campaign.yaml': `${OURS}closing: a: b\n`, 'a.yaml': sign() })
    expect((await check()).found).toEqual([['yaml-syntax', 'campaign.yaml:3', null]])
  })
  test('with what a sign takes from it is told there', async () => {
    const { check } = campaign({
      'campaign.yaml': `${OURS}phone: "020 7219 35"\nclosing: "Ring 5 July 2024, a Monday, «»"\n`,
      'a.yaml': sign(),
      'b.yaml': sign(),
      'c.yaml': sign('phone: "020 7219 3528"'),
    })
    const { found, report, sources } = await check()
    expect(found[0]).toEqual(['phone-invalid', 'campaign.yaml:3', 'phone'])
    expect(report.signs.map(({ ok }) => ok)).toEqual([false, false, true])
    expect([...sources.values()]).toContain(words(dirname(report.diagnostics[0]!.file), 'campaign.yaml'))
  })
  test('with a name that is redacted in one file is said of none', async () => {
    const { check } = campaign({
      'campaign.yaml': `${OURS}closing: "Ring [[Zebedee]]"\n`,
      'a.yaml': 'headline: "Zebedee"\ntemplate: zebedee\n',
    })
    expect(JSON.stringify((await check()).report.diagnostics)).not.toMatch(/zebedee/i)
  })
})

describe('a default', () => {
  const drawn = async (campaignText: string, signText: string, request: Partial<BuildRequest> = {}) => {
    const { folder, build } = campaign({ 'campaign.yaml': campaignText, 'a.yaml': signText })
    const { found } = await build({ size: ['a6'], format: ['svg'], ...request })
    return { found, svg: words(folder, 'a-a6.svg') }
  }
  test.each([
    [
      'colours',
      'colours: {ground: "#111111", ink: "#EEEEEE"}',
      'colours: {ground: "#222222"}',
      ['#222222', '#EEEEEE'],
      ['#111111'],
    ],
    [
      'colours that are taken away',
      'colours: {ground: "#FFEE11"}',
      'colours: {ground: null}',
      [],
      ['#FFEE11'],
    ],
  ])('of %s is merged key by key', async (_, above, own, there, gone) => {
    const { found, svg } = await drawn(`${OURS}template: plain\n${above}`, sign(own))
    expect(found).toEqual([])
    for (const each of there) expect(svg.toUpperCase()).toContain(each)
    for (const each of gone) expect(svg.toUpperCase()).not.toContain(each)
  })
  test('of print is a word or a map', async () => {
    const shop = campaign({
      'campaign.yaml': 'publisher: "Us"\nprint: shop\noutputs: [a6.pdf]',
      'a.yaml': sign('print: {dpi: 200}'),
      'b.yaml': sign('print: office'),
    })
    await shop.build()
    expect(words(shop.folder, 'a-a6.pdf')).toContain('GTS_PDFX')
    expect(words(shop.folder, 'b-a6.pdf')).not.toContain('GTS_PDFX')
  })
  test('is taken away by null', async () => {
    const { check } = campaign({ 'campaign.yaml': OURS, 'a.yaml': sign('publisher: null') })
    expect((await check()).found.map(([code]) => code)).toEqual(['publisher-missing'])
  })
  test('holds where the cell of a row is empty, and may have columns itself', async () => {
    const { folder, build, put } = campaign({
      'campaign.yaml': `${OURS}closing: "Us of \${area}"\nquestion: "Why?"`,
      'a.yaml': sign('question: "${question}"'),
    })
    put('rows.csv', 'area,question\nBow,\nAcle,"Who?"\n')
    const { found } = await build({ data: join(folder, 'rows.csv') })
    expect(found).toEqual([])
    expect(words(folder, 'a-1-a6.svg')).toMatch(/Us of Bow/)
    expect(words(folder, 'a-1-a6.svg')).toMatch(/Why\?/)
    expect(words(folder, 'a-2-a6.svg')).toMatch(/Who\?/)
  })
  test('is overridden by --set', async () => {
    const { found, svg } = await drawn(`${OURS}phone: "020 7219 3528"`, sign(), { set: ['phone.label=Ring'] })
    expect(found).toEqual([])
    expect(svg).toMatch(/Ring/)
  })
})

describe('a kit', () => {
  const files = { 'campaign.yaml': `${OURS}kit: [a5.svg, square.png]`, 'a.yaml': sign('outputs: kit') }
  test('stands for outputs in a sign, in a list, and as a size', async () => {
    const { check, put } = campaign(files)
    put('b.yaml', sign('outputs: [kit, a6.pdf]'))
    expect((await check()).outputs.map(([, all]) => all)).toEqual([
      'a-a5.svg a-square.png',
      'b-a5.svg b-square.png b-a6.pdf',
    ])
    expect((await check({ size: ['kit', 'a4'], format: ['svg'] }, ['a.yaml'])).outputs[0]![1]).toBe(
      'a-a5.svg a-square.svg a-a4.svg',
    )
  })
  test('is there without a campaign', async () => {
    const { check } = campaign({ 'a.yaml': sign('publisher: Us\noutputs: kit') })
    const { found, outputs } = await check()
    expect(found).toEqual([])
    expect(outputs[0]![1]!.split(' ').length).toBeGreaterThan(3)
  })
})

describe('the cache knows a campaign', () => {
  test('by what it says', async () => {
    const { folder, build, put } = campaign({ 'campaign.yaml': OURS, 'a.yaml': sign() })
    const request = { noCache: false, cacheDir: join(emptyFolder(), 'cache') }
    const cached = async () => (await build(request)).report.summary.cached
    expect([await cached(), await cached()]).toEqual([0, 1])
    put('campaign.yaml', `${OURS}closing: "Now."`)
    expect([await cached(), await cached()]).toEqual([0, 1])
    rmSync(join(folder, 'campaign.yaml'))
    expect((await build(request)).report.summary.cached).toBe(0)
  })
  test('and tells again what was found in it', async () => {
    const { build } = campaign({ 'campaign.yaml': `${OURS}phone: "02 07219 3528"`, 'in/a.yaml': sign() })
    const request = { noCache: false, cacheDir: join(emptyFolder(), 'cache') }
    const first = await build(request)
    const again = await build(request)
    expect(first.found.map(([code]) => code)).toEqual(['phone-spacing'])
    expect(again.report.summary.cached).toBe(1)
    expect(again.report.diagnostics).toEqual(first.report.diagnostics)
  })
  test('and a watch looks at it, there or not', async () => {
    const { check } = campaign({ 'campaign.yaml': OURS, 'in/a.yaml': sign() })
    const names = (await check()).named.map(path => path.split('/').slice(-2).join('/'))
    expect(names).toContain('in/campaign.yaml')
    expect(names.filter(name => name.endsWith('campaign.yaml'))).toHaveLength(2)
  })
})

describe('files that are no signs', () => {
  const files = {
    'campaign.yaml': `${OURS}ignore: [drafts/, "*.old.yaml"]`,
    'a.yaml': sign(),
    'a.old.yaml': sign(),
    'drafts/b.yaml': sign(),
    'in/c.old.yaml': sign(),
    'in/d.yaml': sign(),
  }
  const signs = async (
    more: Readonly<Record<string, string>>,
    ...args: [Partial<BuildRequest>?, string[]?]
  ) => {
    const { outputs, passed } = await campaign({ ...files, ...more }).check(...args)
    return [outputs.map(([source]) => source), passed]
  }
  test('are those that a campaign ignores', async () => {
    expect(await signs({})).toEqual([['a.yaml', 'in/d.yaml'], []])
  })
  test('and those of .signgenignore', async () => {
    expect(await signs({ '.signgenignore': '# all but one\nin/\n' })).toEqual([['a.yaml'], []])
  })
  test('but not one that is named', async () => {
    expect(await signs({}, {}, ['a.old.yaml'])).toEqual([['a.old.yaml'], []])
  })
  test('are passed over and named', async () => {
    const others = {
      '_config.yml': 'title: x',
      'compose.yaml': 'services: {}',
      'list.yaml': '- a\n',
      'empty.yaml': '',
    }
    expect(await signs(others)).toEqual([
      ['a.yaml', 'in/d.yaml'],
      ['_config.yml', 'compose.yaml', 'empty.yaml', 'list.yaml'],
    ])
  })
  test('are not those with a slip in the name of a field', async () => {
    const slips = { 'x.yaml': 'headlin: "x"', 'y.yaml': 'Headline: "x"', 'z.yaml': '{headline: x}' }
    expect((await signs(slips))[0]).toEqual(['a.yaml', 'in/d.yaml', 'x.yaml', 'y.yaml', 'z.yaml'])
  })
  test('nor a file of any encoding that cannot be read', async () => {
    expect((await signs({ 'u.yaml': 'h\0e\0a\0d\0' }))[0]).toContain('u.yaml')
  })
  test('and patterns are expanded as folders are', async () => {
    expect(await signs({ 'mkdocs.yaml': 'nav: []' }, {}, ['**/*.yaml'])).toEqual([
      ['a.yaml', 'in/d.yaml'],
      ['mkdocs.yaml'],
    ])
    expect((await signs({}, {}, ['i?/*.yaml']))[0]).toEqual(['in/d.yaml'])
    await expect(signs({ '.signgenignore': '*.yaml' })).rejects.toThrow('files there are ignored')
    await expect(signs({}, {}, ['none/*.yaml'])).rejects.toThrow('no sign (.yaml, .yml) matches')
  })
})

describe('a sign as it is decided', () => {
  test('names the place of every value', async () => {
    const { folder } = campaign({
      'campaign.yaml': `${OURS}colours: {accent: "#123456"}`,
      'in/a.yaml': 'headline: "Not [[Ann]]"\ncolours:\n  ink: "#000000"\n',
    })
    const { text, diagnostics } = await explainSign({ path: join(folder, 'in/a.yaml'), root: folder })
    expect(diagnostics).toEqual([])
    const lines = text.split('\n').map(line => line.replace(/ {2}# .*\/(?=(?:in|campaign))/, ' # '))
    expect(lines).toEqual(
      expect.arrayContaining([
        'headline: "Not [redacted]"  # in/a.yaml:1'.replace('  #', ' #'),
        '  ink: "#000000" # in/a.yaml:3',
        '  accent: "#123456" # campaign.yaml:3',
        'publisher: "Fair Harbour" # campaign.yaml:1',
        'template: "witness-appeal"  # default',
      ]),
    )
  })
})

describe('what is written to begin with', () => {
  test('is a campaign that is right', async () => {
    const { check } = campaign({ 'campaign.yaml': STARTER_CAMPAIGN, 'a.yaml': sign() })
    const { found, outputs } = await check()
    expect(found).toEqual([])
    expect(outputs[0]![1]).toBe('a-a3.pdf a-a4.pdf a-square.png a-story.png')
  })
  test('is an example with the files that it names, and never over another', () => {
    const folder = emptyFolder()
    const init = (...args: string[]) => signgen(['init', ...args], { cwd: folder })
    expect(init('--example', 'lost-library')).toMatchObject({ code: 0, out: 'art/library.svg\nsign.yaml\n' })
    expect(init('--example', 'lost-library').code).toBe(3)
    expect(init('--example', 'lost-libary')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/did you mean `lost-library`/),
    })
    expect(init('--campaign')).toMatchObject({ code: 0, out: 'campaign.yaml\n' })
    expect(init('--campaign').code).toBe(3)
    expect(signgen(['check', '.'], { cwd: folder })).toMatchObject({ code: 0 })
  })
})

describe('looks of several places', () => {
  const look = (name: string) => starterLook(name, undefined).text
  const files = {
    'a.yaml': 'headline: x\nphone: "020 7219 3528"\npublisher: Us\ntemplate: first',
    'b.yaml': 'headline: x\nphone: "020 7219 3528"\npublisher: Us\ntemplate: second',
    'one/first.tsx': look('first'),
    'two/second.tsx': look('second'),
  }
  test('stand side by side', async () => {
    const { folder, check } = campaign(files)
    const { report } = await check({ templates: [join(folder, 'one'), join(folder, 'two')], size: ['a6'] })
    expect(report.signs.map(({ template, ok }) => [template, ok])).toEqual([
      ['first', true],
      ['second', true],
    ])
  })
  test('have each its own name', async () => {
    const { folder, check } = campaign({ ...files, 'two/first.tsx': look('first') })
    const { found } = await check({ templates: [join(folder, 'one'), join(folder, 'two')], size: ['a6'] })
    expect(found.map(([code]) => code)).toEqual(['template-error'])
  })
})

describe('what a campaign says for the looks that know it', () => {
  const looks = { 'plain.yaml': sign('template: plain\n'), 'chat.yaml': sign('template: chat\n') }
  const base = `${OURS}texture: none\n`

  test('is passed over in the others', async () => {
    // Only one of the two has the colour, and neither has the palette or the face.
    const said = 'colours: {received: "#FFFFFF"}\npalette: sandstone\nfonts: {marker: f.ttf}\n'
    const { check } = campaign({ 'campaign.yaml': base + said, 'f.ttf': 'no font', ...looks })
    expect((await check()).found).toEqual([])
  })

  test('is a mistake where no look knows it, told once', async () => {
    const said = 'colours: {wall: "#FFFFFF"}\npalette: nigth\nfonts: {wall: f.ttf}\n'
    const { check } = campaign({ 'campaign.yaml': base + said, ...looks })
    expect((await check()).found).toEqual([
      ['unknown-field', 'campaign.yaml:4', 'colours.wall'],
      ['invalid-value', 'campaign.yaml:5', 'palette'],
      ['invalid-value', 'campaign.yaml:6', 'fonts.wall'],
    ])
  })

  test('is one that a sign says itself', async () => {
    const own = sign('template: plain\ncolours: {received: "#FFFFFF"}\n')
    const { check } = campaign({ 'campaign.yaml': base, 'a.yaml': own })
    expect((await check()).found).toEqual([['unknown-field', 'a.yaml:3', 'colours.received']])
  })
})

describe('a printer of the campaign', () => {
  const PRINTERS = `printers:
  quay-press: {bleed: 7 mm, safe: 9 mm, slug: 0, marks: false, profile: press.icc}
  copy-shop: {shop: office, safe: 6 mm}
`
  const printOf = async (files: Readonly<Record<string, string>>, path: string) => {
    const { folder } = campaign(files)
    const { text, diagnostics } = await explainSign({ path: join(folder, path), root: folder })
    const told = text
      .split('\n')
      .filter(line => /^ {2}(?:colour|bleed|safe|slug|marks|profile|shop):/.test(line))
    return {
      print: told.map(line => line.trim().replace(/\s+#.*$/, '')),
      codes: diagnostics.map(({ code, field }) => `${code} ${field}`),
    }
  }

  test('stands for what it asks, and the sign wins', async () => {
    const files = {
      'campaign.yaml': OURS + PRINTERS,
      'areas/a.yaml': sign('print: {shop: quay-press, bleed: 4 mm}\n'),
    }
    expect(await printOf(files, 'areas/a.yaml')).toEqual({
      print: [
        'bleed: "4 mm"',
        'safe: "9 mm"',
        'slug: 0',
        'marks: false',
        'profile: "../press.icc"',
        'colour: "cmyk"',
      ],
      codes: ['file-missing print.profile'],
    })
  })

  test('may start from one that everybody knows', async () => {
    const files = { 'campaign.yaml': OURS + PRINTERS, 'a.yaml': sign('print: {shop: copy-shop}\n') }
    expect(await printOf(files, 'a.yaml')).toEqual({ print: ['shop: "office"', 'safe: "6 mm"'], codes: [] })
  })

  test('may be that of a campaign further up, for all signs of a folder', async () => {
    const files = {
      'campaign.yaml': OURS + PRINTERS,
      'north/campaign.yaml': 'print: {shop: copy-shop}\n',
      'north/a.yaml': sign(),
    }
    expect(await printOf(files, 'north/a.yaml')).toEqual({
      print: ['shop: "office"', 'safe: "6 mm"'],
      codes: [],
    })
  })

  test('must be there, and ask what printers ask', async () => {
    const { check } = campaign({
      'campaign.yaml': `${OURS}printers: {quay-press: {bleeds: 7 mm}}\n`,
      'a.yaml': sign('print: {shop: quay-pres}\n'),
    })
    expect((await check()).found).toEqual([
      ['unknown-field', 'campaign.yaml:3', 'printers.quay-press.bleeds'],
      ['invalid-value', 'a.yaml:2', 'print.shop'],
    ])
  })

  test('is known to preflight in the folder of its campaign', async () => {
    const { folder } = campaign({
      'campaign.yaml': OURS + PRINTERS.replace(', profile: press.icc', ''),
      'a.yaml': sign('print: {shop: quay-press}\n'),
    })
    signgen(['build', 'a.yaml', '-s', 'a6', '-f', 'pdf'], { cwd: folder })
    const held = signgen(['preflight', 'a-a6.pdf', '--profile', 'quay-press'], { cwd: folder })
    expect([held.code, held.err]).toEqual([0, expect.stringContaining('held against quay-press')])
  })
})
