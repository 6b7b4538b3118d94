import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import { beforeEach, describe, expect, test } from 'vitest'
import { type BuildRequest, build } from '../../src/batch/build.ts'
import { reportSchema } from '../../src/stages/report/json-schema.ts'
import type { BuildReport } from '../../src/stages/report/report.ts'
import { emptyFolder } from '../support/signgen.ts'

const folder = emptyFolder()
const at = (...path: string[]) => join(folder, ...path)
const put = (path: string, text: string | Uint8Array) => {
  mkdirSync(join(at(path), '..'), { recursive: true })
  writeFileSync(at(path), text)
}
const sign = (i: number) =>
  `headline: Appeal ${i}\npublisher: Us\nquestion: Has nobody read this?\nphone: "020 7219 3528"\noutputs: [a6.svg]\n`
const SIGNS = Array.from({ length: 12 }, (_, i) => `many/${String.fromCharCode(97 + i)}.yaml`)
for (const [i, path] of SIGNS.entries()) put(path, sign(i))

const isReport = new Ajv({ strict: true, strictTypes: false }).compile(reportSchema())
/** Build, and hold every report to the published schema. */
async function built(request: Partial<BuildRequest>): Promise<BuildReport> {
  const report = await build({
    paths: [at('many')],
    out: at('out'),
    jobs: 1,
    cacheDir: at('cache'),
    ...request,
  })
  expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true)
  return report
}
const hashes = ({ signs }: BuildReport) => signs.flatMap(({ outputs }) => outputs.map(each => each.sha256))
const files = (path: string) => readdirSync(at(path)).sort()

beforeEach(() => {
  for (const each of ['out', 'cache']) rmSync(at(each), { recursive: true, force: true })
})

describe('jobs', () => {
  test('give the same report and the same bytes, however many there are', async () => {
    put('many/f.yaml', 'headline: [')
    const [one, three] = [await built({ noCache: true }), await built({ noCache: true, jobs: 3 })]
    put('many/f.yaml', sign(5))
    const told = ({ summary: { durationMs: _, ...summary }, ...report }: BuildReport) => ({
      ...report,
      summary,
    })
    expect(told(three)).toEqual(told(one))
    expect(three.signs.map(({ source }) => source.slice(-6))).toEqual(SIGNS.map(path => path.slice(-6)))
    expect(three.summary).toMatchObject({ signs: 12, outputs: 11 })
    expect(three.diagnostics).toMatchObject([{ code: 'yaml-syntax' }])
  })
  test('leave two builds side by side alone', async () => {
    const both = await Promise.all([
      built({ noCache: true, jobs: 2, out: at('out/a') }),
      built({ noCache: true, jobs: 2, out: at('out/b') }),
    ])
    expect(hashes(both[0])).toEqual(hashes(both[1]))
    expect(files('out/a')).toEqual(files('out/b'))
  })
})

describe('the cache', () => {
  test('gives the same files and the same report, and says so', async () => {
    const first = await built({})
    rmSync(at('out'), { recursive: true })
    const again = await built({ jobs: 3 })
    expect([first.summary.cached, again.summary.cached]).toEqual([0, 12])
    expect(hashes(again)).toEqual(hashes(first))
    expect(again.signs.map(({ text, template }) => [text, template])).toEqual(
      first.signs.map(({ text, template }) => [text, template]),
    )
    expect(files('out')).toHaveLength(12)
  })
  test('leaves a file alone that is there already, and mends one that is not whole', async () => {
    await built({})
    const [whole, damaged] = [at('out/a-a6.svg'), at('out/b-a6.svg')]
    utimesSync(whole, 1000, 1000)
    writeFileSync(damaged, 'damaged')
    const again = await built({})
    expect(statSync(whole).mtimeMs).toBe(1_000_000)
    expect(readFileSync(damaged).length).toBe(again.signs[1]!.outputs[0]!.bytes)
  })
  test('is not asked when it is not wanted', async () => {
    await built({})
    expect((await built({ noCache: true })).summary.cached).toBe(0)
  })
  test.each<[string, Partial<BuildRequest>]>([
    ['a field', { set: ['headline=Other'] }],
    ['the resolution', { dpi: 72 }],
    ['the size', { size: ['a5'] }],
    ['the date', { date: new Date(0) }],
    ['how words are drawn', { pdf: 'outline' }],
  ])('knows that %s has changed', async (_, changed) => {
    await built({})
    expect((await built(changed)).summary.cached).toBe(0)
  })
  test('keeps warnings, and finds them their place again', async () => {
    const text = 'headline: x\npublisher: Us\nquote: They lied\noutputs: [a6.svg]\n'
    put('warned/one.yaml', text)
    const first = await built({ paths: [at('warned')] })
    rmSync(at('warned/one.yaml'))
    put('warned/two.yaml', text)
    const again = await built({ paths: [at('warned')] })
    expect(again.summary.cached).toBe(1)
    expect(first.diagnostics).toMatchObject([{ code: 'quote-source', severity: 'warning', line: 3 }])
    expect(again.diagnostics).toEqual(
      first.diagnostics.map(each => ({ ...each, file: each.file.replace('one', 'two') })),
    )
    expect(again.signs[0]!.outputs[0]!.path).toContain('two-a6.svg')
  })
  test('never gives a damaged file', async () => {
    const first = await built({})
    const paths = readdirSync(at('cache'), { recursive: true, withFileTypes: true }).filter(each =>
      each.isFile(),
    )
    for (const each of paths) writeFileSync(join(each.parentPath, each.name), 'damaged')
    const again = await built({})
    expect(again.summary.cached).toBe(0)
    expect(hashes(again)).toEqual(hashes(first))
  })
  test('of another folder that cannot be written changes nothing', async () => {
    put('file', '')
    expect((await built({ cacheDir: at('file') })).summary.outputs).toBe(12)
  })
})

describe('rows', () => {
  const SIGN = 'headline: Is ${area} safe?\npublisher: Us\nclosing: "${note}"\noutputs: [a6.svg]\nphon: x\n'
  test('are signs of their own, and each tells what is wrong with it', async () => {
    put('rows/ask.yaml', SIGN.replace('phon: x\n', ''))
    put('rows.csv', 'area,note,spare\nBow,one,\nEly,its,own,cells\n,two,\n"Stoke\nNewington",three,\n')
    const report = await built({ paths: [at('rows')], data: at('rows.csv') })
    expect(report.signs.map(({ row, ok }) => [row, ok])).toEqual([
      [1, true],
      [2, false],
      [3, true],
      [4, true],
    ])
    expect(files('out')).toEqual(['ask-1-a6.svg', 'ask-3-a6.svg', 'ask-4-a6.svg'])
    expect(report.diagnostics.map(({ code, line, row }) => [code, line, row])).toEqual([
      ['data-row', 3, 2],
      ['column-unused', 1, null],
    ])
    put('rows.csv', 'area,note\nStoke Newington,four\nBow,one\n')
    const again = await built({ paths: [at('rows')], data: at('rows.csv') })
    // The row has moved; what is made of it has not changed.
    expect(again.signs.map(({ outputs }) => outputs[0]!.cached)).toEqual([false, true])
  })
  test('tell what is wrong with the sign once', async () => {
    put('wrong/ask.yaml', SIGN)
    put('rows.csv', 'area,note\nBow,one\nEly,two\n')
    const report = await built({ paths: [at('wrong')], data: at('rows.csv') })
    expect(report.diagnostics).toMatchObject([{ code: 'unknown-field', row: null, line: 5 }])
    expect(report.signs.map(({ ok }) => ok)).toEqual([false, false])
  })
  test('name their outputs, made safe', async () => {
    put('rows/ask.yaml', SIGN.replace('phon: x\n', ''))
    put('rows.csv', 'area,note\n../St Mary/le Bow,one\nCON,two\n')
    await built({ paths: [at('rows')], data: at('rows.csv'), name: '${area}/${row}.${format}' })
    expect(files('out')).toEqual(['-St Mary-le Bow', '_CON'])
  })
  test('with one name are a collision, and nothing is drawn', async () => {
    put('rows/ask.yaml', SIGN.replace('phon: x\n', ''))
    put('rows.csv', 'area,note\nBow,one\nBow,two\n')
    const report = await built({ paths: [at('rows')], data: at('rows.csv'), name: '${area}.${format}' })
    expect(report.diagnostics).toMatchObject([{ code: 'output-collision' }])
    expect(existsSync(at('out'))).toBe(false)
  })
  test('that cannot be read leave everything undrawn', async () => {
    put('rows.csv', 'area,note\n"Bow,one\n')
    const report = await built({ data: at('rows.csv') })
    expect(report.diagnostics).toMatchObject([{ code: 'data-unreadable', line: 2 }])
    expect(report.summary.outputs).toBe(0)
    expect((await built({ data: at('none.csv') })).diagnostics).toMatchObject([{ code: 'file-missing' }])
  })
})

test('the shards of a build cover it', async () => {
  const parts = [1, 2, 3, 4, 5].map(i => built({ shard: `${i}/5`, out: at('out') }))
  const reports = await Promise.all(parts)
  expect(reports.map(({ signs }) => signs.length)).toEqual([3, 3, 2, 2, 2])
  expect(files('out')).toHaveLength(12)
})

test('what a killed run left half-written is cleared away, and what runs now is not', async () => {
  mkdirSync(at('out'))
  for (const name of ['.signgen-1-1.part', '.signgen-2-1.part']) put(`out/${name}`, 'half')
  utimesSync(at('out/.signgen-1-1.part'), 0, 0)
  await built({})
  expect(files('out').filter(name => name.endsWith('.part'))).toEqual(['.signgen-2-1.part'])
  expect(statSync(at('out/a-a6.svg')).size).toBe(readFileSync(at('out/a-a6.svg')).length)
})

test.each<[Partial<BuildRequest>, RegExp]>([
  [{ rows: '1' }, /--rows/],
  [{ jobs: 0 }, /--jobs/],
  [{ shard: '3/2' }, /--shard/],
  [{ data: '', rows: 'x' }, /--rows/],
  [{ name: '${area}.png' }, /no column `area`/],
])('%j is wrong usage', async (request, words) => {
  await expect(built(request)).rejects.toThrow(words)
})

test('the words of a picture travel with it, drawn or from the cache', async () => {
  put(
    'alt/s.yaml',
    'headline: x\npublisher: Us\nnote: Sexist language.\nquote: {lines: [You daft c****], source: A report}\ndisclosure: none\noutputs: [a6.png, a6.svg, a6.jpg, link.jpg, a5.pdf]\n',
  )
  const words = 'Sexist language.\nx\nYou daft expletive\nA report\nPut up by Us.'
  for (const _ of [1, 2]) {
    rmSync(at('out'), { recursive: true, force: true })
    const report = await built({ paths: [at('alt')], alt: true })
    expect(report.signs[0]!.outputs.map(({ alt }) => alt)).toEqual([words, words, words, words, words])
    // Files that differ in their ending alone share their text.
    expect(files('out')).toEqual([
      's-a5.pdf',
      's-a5.txt',
      's-a6.jpg',
      's-a6.png',
      's-a6.svg',
      's-a6.txt',
      's-link.jpg',
      's-link.txt',
    ])
    expect(readFileSync(at('out/s-a6.txt'), 'utf8')).toBe(`${words}\n`)
  }
})
