import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { compress } from 'woff2-encoder'
import { render } from '../../src/engine.ts'
import { blacknessOf } from '../../src/media/fonts/weight.ts'
import type { Typeface } from '../../src/media/text/typeface.ts'
import type { RenderOptions } from '../../src/render/options.ts'
import { TEMPLATES } from '../../templates/index.ts'
import { besides } from '../support/besides.ts'
import { textOf } from '../support/draw.ts'
import { preflight } from '../support/preflight.ts'
import { draw as layOut, prepare } from '../support/render.ts'
import { emptyFolder, signgen } from '../support/signgen.ts'

const inModules = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url)))
const TTF = inModules('@expo-google-fonts/anton/400Regular/Anton_400Regular.ttf')
const OTF = inModules('open-dyslexic/otf/OpenDyslexic-Bold.otf')

const folder = emptyFolder()
mkdirSync(join(folder, 'signs'))
const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, 'signs', name), bytes)
put('own.ttf', TTF)
put('own.otf', OTF)
put('own.woff2', await compress(TTF))
put('packed-otf.woff2', await compress(OTF))
writeFileSync(join(folder, 'outside.ttf'), TTF)
symlinkSync(join(folder, 'outside.ttf'), join(folder, 'signs', 'link.ttf'))

const path = join(folder, 'signs', 'sign.yaml')
const SIGN =
  'headline: We are appealing\nquote: {lines: ["The office – “ffi” Ελ"], source: s}\npublisher: Us\n'
const draw = (fonts: string, options: RenderOptions = {}, more = '') =>
  render({ path, text: `${SIGN}${more}fonts: ${fonts}\n` }, { format: ['pdf'], size: ['a5'], ...options })
const found = async (fonts: string, options: RenderOptions = {}) =>
  besides((await draw(fonts, options)).diagnostics).map(({ code, field, message }) => [code, field, message])

const installed = (program: string) => spawnSync(program, ['--version']).error === undefined
const run = (program: string, ...args: string[]) => spawnSync(program, args, { encoding: 'utf8' }).stdout

describe('a campaign’s own font', () => {
  const FILES = {
    'own.ttf': /\+Anton-Regular-400 +CID TrueType +Identity-H +yes yes yes/,
    'own.woff2': /\+Anton-Regular-400 +CID TrueType +Identity-H +yes yes yes/,
    'own.otf': /\+OpenDyslexic-Bold-700 +CID Type 0C +Identity-H +yes yes yes/,
    'packed-otf.woff2': /\+OpenDyslexic-Bold-700 +CID Type 0C +Identity-H +yes yes yes/,
  }
  const written = async (fonts: string, options: RenderOptions = {}, more = '') => {
    const { artifacts, diagnostics } = await draw(fonts, options, more)
    expect(besides(diagnostics)).toEqual([])
    const file = join(folder, 'out.pdf')
    writeFileSync(file, artifacts[0]!.bytes)
    return file
  }
  test.skipIf(!installed('pdffonts')).each(Object.entries(FILES))(
    '%s is in the PDF, and can be read',
    async (name, row) => {
      for (const pdf of ['live', 'outline'] as const) {
        const file = await written(`{display: ${name}, text: ${name}}`, { pdf })
        expect(run('pdffonts', file)).toMatch(row)
        expect(run('pdftotext', file, '-')).toMatch(/WE ARE\s+APPEALING\s+The\s+office\s+–\s+“ffi”\s+Ελ/)
        // What it lacks is set in the fonts that come with signgen.
        if (name.includes('own.ttf')) expect(run('pdffonts', file)).toContain('Noto-Sans')
      }
    },
  )
  test.skipIf(!installed('qpdf')).each(Object.keys(FILES))('%s goes to print', async name => {
    const file = await written(`{display: ${name}, text: ${name}}`, {}, 'print: shop\n')
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found')
    expect(preflight(file)).toEqual([])
  })
  test('is the same whatever it is packed in, and the same again', async () => {
    const bytes = async (name: string) =>
      Buffer.from((await draw(`{display: ${name}}`, { format: ['svg'] })).artifacts[0]!.bytes).toString()
    expect(await bytes('own.woff2')).toBe(await bytes('own.ttf'))
    expect(await bytes('own.ttf')).toBe(await bytes('own.ttf'))
    expect(await bytes('own.otf')).not.toBe(await bytes('own.ttf'))
  })
  test('may be two that call themselves alike', async () => {
    const light = Buffer.from(TTF)
    put('other.ttf', Buffer.concat([light, Buffer.from([0])]))
    const file = await written('{display: own.ttf, text: other.ttf}')
    expect(Buffer.from(readFileSync(file)).toString('latin1')).toContain('Anton-Regular-2-400')
  })
})

describe('letters that no font of signgen’s has', () => {
  put('code.otf', inModules('source-code-pro/OTF/SourceCodePro-Bold.otf'))
  // Of those that signgen knows no font has this one, which the sign's has.
  const found = async (template: string, fonts: string) => {
    const text = `template: ${template}\nheadline: A \u{E0A0} branch\npublisher: Us \u{E0A0}\nfonts: ${fonts}\n`
    const { diagnostics } = await render({ path, text }, { format: ['svg'], size: ['a5'] })
    return diagnostics.map(({ code, field }) => [code, field])
  }
  test('are set in the font that the sign names for any role', async () => {
    expect((await found('plain', '{}')).map(([code]) => code)).toContain('glyph-missing')
    for (const look of TEMPLATES.keys()) expect(await found(look, '{text: code.otf}')).toEqual([])
  })
  test('a role that other looks have is told, and another is refused', async () => {
    expect(await found('wanted', '{text: code.otf, small: code.otf}')).toEqual([
      ['field-unused', 'fonts.small'],
    ])
    expect(await found('wanted', '{smal: code.otf}')).toContainEqual(['invalid-value', 'fonts.smal'])
  })
})

describe('a variable font', () => {
  const VARIABLE = ['SourceCodeVF-Upright.ttf', 'SourceCodeVF-Upright.otf']
  for (const name of VARIABLE) put(name, inModules(`source-code-pro/VF/${name}`))
  test.skipIf(!installed('pdffonts')).each(VARIABLE)('%s is as heavy as each role asks', async name => {
    const { artifacts, diagnostics } = await draw(`{display: ${name}, text: ${name}}`)
    expect(besides(diagnostics)).toEqual([])
    const file = join(folder, 'variable.pdf')
    writeFileSync(file, artifacts[0]!.bytes)
    const fonts = run('pdffonts', file)
    expect(fonts).toMatch(/\+SourceCodeUpright-900 +CID (?:TrueType|Type 0C) +Identity-H +yes yes yes/)
    expect(fonts).toMatch(/\+SourceCodeUpright-500 /)
    expect(run('pdftotext', file, '-')).toContain('APPEALING')
  })
  test('is not drawn in its thin default', async () => {
    const blackness = async (name: string, role: string) => {
      const opened = await prepare(
        { path, text: `${SIGN}fonts: {${role}: ${name}}\n` },
        { format: ['svg'], size: ['a5'] },
      )
      const { pages } = await layOut(opened)
      const own = [...pages[0]!.drawing.faces.values()].find(({ id }) => id.startsWith('SourceCode'))
      return blacknessOf(own as Typeface)!
    }
    for (const name of VARIABLE)
      expect(await blackness(name, 'display')).toBeGreaterThan(1.4 * (await blackness(name, 'text')))
  })
  test('packed, and cut short', async () => {
    const font = inModules('source-code-pro/VF/SourceCodeVF-Upright.otf')
    put('vf.woff2', await compress(font))
    expect(await found('{display: vf.woff2}')).toEqual([])
    put('vf-cut.otf', font.subarray(0, 60_000))
    expect((await found('{display: vf-cut.otf}')).map(([code]) => code)).toEqual(['font-invalid'])
  })
})

describe('a font without one letter of the words', () => {
  put(
    'arabic.ttf',
    inModules('@expo-google-fonts/noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular.ttf'),
  )
  put(
    'marker.ttf',
    inModules('@expo-google-fonts/permanent-marker/400Regular/PermanentMarker_400Regular.ttf'),
  )
  const arabic = (fonts: string) =>
    render(
      { path, text: `language: ar\nheadline: نحن نناشد\npublisher: Us\nfonts: ${fonts}\n` },
      { format: ['svg'], size: ['a5'] },
    )
  test('is told, and the sign is drawn', async () => {
    const { artifacts, diagnostics } = await arabic('{display: marker.ttf}')
    expect(artifacts).toHaveLength(1)
    expect(besides(diagnostics)).toMatchObject([
      { code: 'font-invalid', severity: 'warning', field: 'fonts.display' },
    ])
  })
  test('one that has them is not', async () => {
    expect(besides((await arabic('{display: arabic.ttf}')).diagnostics)).toEqual([])
    expect(await found('{display: marker.ttf}')).toEqual([])
  })
})

describe('a script that puts no space between words, in a font of the sign’s own', () => {
  const HEADLINE = 'เราขอร้องพยานที่เห็นเหตุการณ์ให้ช่วยติดต่อเรา'
  const thai = (name: string) => `@expo-google-fonts/noto-sans-thai/${name}/NotoSansThai_${name}.ttf`
  put('thai.ttf', inModules(thai('900Black')))
  const roles = (look: string) =>
    Object.keys(TEMPLATES.get(look)!.faces)
      .map(role => `${role}: thai.ttf`)
      .join(', ')
  test.each([...TEMPLATES.keys()])('%s breaks it into lines', async look => {
    const text = `template: ${look}\nlanguage: th\nheadline: ${HEADLINE}\naction: ${HEADLINE}\npublisher: เรา\ndisclosure: none\nfonts: {${roles(look)}}\n`
    const opened = await prepare({ path, text }, { format: ['svg'], size: ['a4'] })
    const { pages } = await layOut(opened)
    for (const field of ['headline', 'action']) {
      const { lines, size } = textOf(pages[0]!.drawing, field)
      expect(lines.map(line => line.text).join('')).toBe(HEADLINE)
      expect(size).toBeGreaterThan(field === 'headline' ? 10 : 5)
      for (const line of lines) expect(line.text).not.toMatch(/^\p{M}/u)
    }
  })
})

/** The font with a number changed in one of its tables. */
function changed(tag: string, offset: number, value: number): Buffer {
  const font = Buffer.from(TTF)
  for (let at = 12; ; at += 16) {
    if (font.toString('latin1', at, at + 4) !== tag) continue
    font.writeUInt16BE(value, font.readUInt32BE(at + 8) + offset)
    return font
  }
}

const PACKED = await compress(TTF)

describe('a file that is none is told', () => {
  const cases: Readonly<Record<string, readonly [Uint8Array | string, string]>> = {
    'text.ttf': ['headline: x', 'is not a font'],
    'empty.otf': ['', 'is not a font'],
    'cut.ttf': [TTF.subarray(0, 5000), 'is a damaged font'],
    'head.ttf': [TTF.subarray(0, 40), 'is a damaged font'],
    'scale.ttf': [changed('head', 18, 0), 'is a damaged font'],
    'cut.woff2': [PACKED.subarray(0, 3000), 'is a damaged font'],
    'woff.woff': ['wOFF and so on', 'is a WOFF file of the first version'],
    'many.ttc': ['ttcf and so on', 'is a collection of several fonts'],
  }
  test.each(Object.entries(cases))('%s', async (name, [bytes, why]) => {
    put(name, bytes)
    expect(await found(`{display: ${name}}`)).toEqual([
      ['font-invalid', 'fonts.display', `The file of \`fonts.display\` ${why}`],
    ])
  })
  test('by content, not by name', async () => {
    put('really.txt', TTF)
    expect(await found('{display: really.txt}')).toEqual([])
  })
  test.each([
    ['{display: none.ttf}', 'file-missing'],
    ['{display: ../outside.ttf}', 'file-outside'],
    ['{display: link.ttf}', 'file-outside'],
    ['{display: .}', 'file-unreadable'],
    ['{headline: own.ttf}', 'invalid-value'],
  ])('%s', async (fonts, code) => {
    const { artifacts, diagnostics } = await draw(fonts)
    expect(artifacts).toEqual([])
    expect(besides(diagnostics)).toMatchObject([{ code, line: 4, field: expect.stringMatching(/^fonts\./) }])
  })
  test('a role that there is not, with those that there are', async () => {
    const { diagnostics } = await draw('{headline: own.ttf}')
    expect(diagnostics[0]!.hint).toBe('it has: display, strong, text, small')
  })
})

describe('what its maker lets be done with it', () => {
  test.each([
    [0x0002, false],
    [0x0100, false],
    [0x0200, false],
    [0x0000, true],
    [0x0004, true],
    [0x0008, true],
    [0x0006, true],
  ])('%i: may be embedded is %s', async (rights, may) => {
    put('rights.ttf', changed('OS/2', 8, rights))
    expect((await found('{display: rights.ttf}')).map(([code]) => code)).toEqual(may ? [] : ['font-invalid'])
    expect(await found('{display: rights.ttf}', { format: ['svg'] })).toEqual([])
  })
})

test('a font that is damaged inside is drawn as far as it goes, or told: it never breaks the program', async () => {
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % below
  }
  const KINDS = [
    TTF,
    OTF,
    ...['ttf', 'otf'].map(kind => inModules(`source-code-pro/VF/SourceCodeVF-Upright.${kind}`)),
  ]
  for (let i = 0; i < 60; i++) {
    const font = Buffer.from(KINDS[i % KINDS.length]!)
    for (let j = 0; j < 1 + (i % 5) ** 4; j++) font[300 + random(font.length - 300)] = random(256)
    put('noise.ttf', font)
    const { diagnostics } = await draw('{display: noise.ttf}', { format: ['pdf', 'svg'] })
    for (const { code } of diagnostics)
      expect(['font-invalid', 'text-overflow', 'text-too-small', 'glyph-missing', 'invalid-value']).toContain(
        code,
      )
  }
})

describe('the cache', () => {
  afterEach(() => put('own.ttf', TTF))
  test('knows a font by its bytes', () => {
    const cwd = join(folder, 'signs')
    put('cached.yaml', `${SIGN}outputs: [a6.svg]\nfonts: {display: own.ttf}\n`)
    const build = () => {
      const args = ['build', 'cached.yaml', '-o', 'out', '--cache-dir', 'cache', '--reporter', 'json']
      return JSON.parse(signgen(args, { cwd }).out).summary.cached
    }
    expect([build(), build()]).toEqual([0, 1])
    put('own.ttf', OTF)
    expect([build(), build()]).toEqual([0, 1])
  })
})
