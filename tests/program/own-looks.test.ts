import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { build, render } from '../../src/index.ts'
import { folderOf, LOOK, lookWith } from '../support/looks.ts'
import { signgen } from '../support/signgen.ts'

const sign = (headline: string, look = 'stark') =>
  `template: ${look}\nheadline: ${headline}\npublisher: Us\noutputs: [a6.svg]\n`
const SPLIT = {
  'looks/look.tsx': lookWith(
    ["'#FFFFFF'", 'GROUND'],
    ['\n\nexport', "\nimport { GROUND } from './palette.ts'\n\nexport"],
  ),
  'looks/palette.ts': "export const GROUND = '#FFFFFF'\n",
}
const ground = (path: string) => /fill="(#\w+)"/.exec(readFileSync(path, 'utf8'))?.[1]

describe('a build', () => {
  const names = [...'abcdefgh']
  const signs = Object.fromEntries(names.map(name => [`signs/${name}.yaml`, sign(`Sign ${name}`)]))
  const folder = folderOf({ ...SPLIT, ...signs })
  const at = (path: string) => join(folder, path)
  const built = (jobs: number, out: string, more = {}) =>
    build({
      paths: [at('signs')],
      templates: at('looks'),
      out: at(out),
      jobs,
      cacheDir: at('cache'),
      ...more,
    })

  test('draws looks of one’s own in as many processes as it likes', async () => {
    const [one, two] = [await built(1, 'one', { noCache: true }), await built(2, 'two', { noCache: true })]
    expect(one).toMatchObject({ ok: true, signs: names.map(() => ({ template: 'stark' })) })
    const hashes = (report: typeof one) => report.signs.map(({ outputs }) => outputs[0]!.sha256)
    expect(hashes(two)).toEqual(hashes(one))
  })
  test('knows when a file of a look has changed, and draws it anew', async () => {
    expect((await built(2, 'out')).summary.cached).toBe(0)
    expect((await built(2, 'out')).summary.cached).toBe(8)
    expect(ground(at('out/a-a6.svg'))).toBe('#FFFFFF')
    writeFileSync(at('looks/palette.ts'), "export const GROUND = '#FFEEDD'\n")
    expect((await built(2, 'out')).summary.cached).toBe(0)
    expect(ground(at('out/a-a6.svg'))).toBe('#FFEEDD')
    writeFileSync(at('looks/palette.ts'), "export const GROUND = '#FFFFFF'\n")
    expect((await built(2, 'out')).summary.cached).toBe(8)
  })
  test('says what is wrong with a look once, with its place, and draws the other signs', async () => {
    writeFileSync(
      at('looks/bad.tsx'),
      lookWith(["'stark'", "'bad'"], ['{sign.headline}', '{sign.phone.number}']),
    )
    for (const name of ['x', 'y', 'z', 'w', 'v']) writeFileSync(at(`signs/${name}.yaml`), sign(name, 'bad'))
    for (const jobs of [1, 3]) {
      const report = await built(jobs, `mixed${jobs}`)
      expect(report.diagnostics).toMatchObject([
        { code: 'template-error', line: 18, row: null, file: expect.stringContaining('looks/bad.tsx') },
      ])
      expect(report.summary).toMatchObject({ signs: 13, outputs: 8, errors: 1 })
      expect(report.signs.map(({ ok }) => ok).filter(Boolean)).toHaveLength(8)
    }
  })
})

test('the API takes a folder of looks as the command line does', async () => {
  const folder = folderOf(SPLIT)
  const options = { templates: join(folder, 'looks') }
  const drawn = await render({ path: 'x.yaml', text: sign('We are appealing') }, options)
  expect(drawn.diagnostics).toEqual([])
  expect(Buffer.from(drawn.artifacts[0]!.bytes).toString()).toContain('#FFFFFF')
  writeFileSync(join(folder, 'looks/palette.ts'), "export const GROUND = '#ABCDEF'\n")
  const again = await render({ path: 'x.yaml', text: sign('We are appealing') }, options)
  expect(Buffer.from(again.artifacts[0]!.bytes).toString()).toContain('#ABCDEF')
})

describe('the command line', () => {
  const folder = folderOf({
    'looks/look.tsx': LOOK,
    'broken/look.tsx': lookWith(["'stark'", "'broken'"], ['size: 4', "size: 'big'"]),
    'appeal.yaml': sign('We are appealing'),
    'broken.yaml': sign('We are appealing', 'broken'),
    'other.yaml': sign('We are appealing', 'witness-appeal'),
    'evil.yaml': sign('x', '../looks/look.tsx'),
  })
  const run = (...args: string[]) => signgen(args, { cwd: folder })

  test('draws with a look of a folder outside every node_modules', () => {
    expect(run('build', 'appeal.yaml', '--templates', './looks', '-o', 'out')).toMatchObject({
      code: 0,
      out: 'out/appeal-a6.svg\n',
    })
    expect(run('check', 'appeal.yaml', '--templates', 'looks').code).toBe(0)
    expect(run('build', 'appeal.yaml', '-o', 'out').err).toContain('[unknown-template]')
  })
  test('lists the looks of a folder beside its own', () => {
    expect(run('templates', '--templates', 'looks').out).toMatch(
      /^witness-appeal .*\n(?:.*\n)*stark +Black on white\n$/,
    )
    expect(run('templates', 'stark', '--templates', 'looks').out).toContain(
      'shows: headline, phone, publisher\n',
    )
    const { code, out, err } = run('templates', '--templates', 'broken')
    expect([code, out.includes('witness-appeal')]).toEqual([1, true])
    expect(err).toContain(
      'broken/look.tsx:12:41  error  `type.headline.size` must be a number, not `big`  [template-error]',
    )
    expect(err).toContain("   12 |     headline: { face: 'display', size: 'big', fit: 'measure' },")
    expect(run('templates', 'broken', '--templates', 'broken')).toMatchObject({ code: 1, out: '' })
  })
  test('tells of a broken look whether a sign names it or not, and draws what it can', () => {
    const { code, out, err } = run('build', 'broken.yaml', 'other.yaml', '--templates', 'broken', '-o', 'two')
    expect([code, out]).toEqual([1, 'two/other-a6.svg\n'])
    expect(err.match(/template-error/g)).toHaveLength(1)
    expect(err).not.toContain('unknown-template')
  })
  test('names no folder that is none', () => {
    for (const command of ['build', 'check'])
      expect(run(command, 'appeal.yaml', '--templates', 'gone').code).toBe(2)
    expect(run('templates', '--templates', 'appeal.yaml').code).toBe(2)
  })
  test('runs no code that a sign file names', () => {
    writeFileSync(join(folder, 'looks/evil.cjs'), "require('fs').writeFileSync('ran', '')")
    for (const name of ['./looks/evil.cjs', 'looks/look.tsx', `file://${folder}/looks/evil.cjs`]) {
      const { code, err } = run(
        'build',
        'evil.yaml',
        '--set',
        `template=${name}`,
        '--templates',
        'looks',
        '-o',
        'out',
      )
      expect([code, err.includes('[unknown-template]')]).toEqual([1, true])
    }
    expect(run('build', 'evil.yaml', '-o', 'out').code).toBe(1)
    expect(existsSync(join(folder, 'ran'))).toBe(false)
  })
})
