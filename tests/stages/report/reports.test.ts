import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import { githubAnnotations } from '../../../src/stages/report/github.ts'
import { isReport } from '../../../src/stages/report/json-schema.ts'
import { junitXml } from '../../../src/stages/report/junit.ts'
import type { BuildReport, SignReport } from '../../../src/stages/report/report.ts'
import { sarifLog } from '../../../src/stages/report/sarif.ts'
import { mergedReport, reportOf } from '../../../src/stages/report/summary.ts'

const sign = (source: string, row: number | null = null): SignReport => ({
  source,
  row,
  template: 'plain',
  ok: true,
  outputs: [],
  text: [],
})
const told = (file: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
  severity: 'error',
  code: 'unknown-field',
  message: '`a<b` is "no" field',
  hint: null,
  file,
  line: 2,
  column: 1,
  endLine: 2,
  endColumn: 4,
  field: null,
  row: null,
  ...more,
})
const report = (signs: readonly SignReport[], diagnostics: readonly Diagnostic[] = [], strict = false) =>
  reportOf(signs, diagnostics, { strict, durationMs: 1500 })

describe('the reports of shards', () => {
  const signs = Array.from({ length: 7 }, (_, i) => sign(`${i}.yaml`))
  const found = [told('1.yaml'), told('1.yaml', { line: 5 }), told('6.yaml')]
  const dealt = (count: number): BuildReport[] =>
    Array.from({ length: count }, (_, shard) => {
      const ours = signs.filter((_, i) => i % count === shard)
      return report(
        ours,
        found.filter(({ file }) => ours.some(({ source }) => source === file)),
      )
    })

  test.each([1, 2, 3, 9])('merged are that of a single run: %i', count => {
    expect(mergedReport(dealt(count))).toEqual(report(signs, found))
    expect(isReport(mergedReport(dealt(count)))).toBe(true)
  })

  test('tell once what each of them told, and fail if one failed', () => {
    const lost = told('-', { line: null, severity: 'warning', code: 'column-unused' })
    const merged = mergedReport([report([signs[0]!], [lost], true), report([signs[1]!], [lost])])
    expect(merged.diagnostics).toEqual([lost])
    expect(merged.ok).toBe(false)
  })

  test.each([[null], [{}], [{ version: 2 }], [[]]])('are no %j', value => expect(isReport(value)).toBe(false))
})

test('a log for code scanning says where, by which rule, and what to do', () => {
  const log = sarifLog(
    report([], [told('a b/ü.yaml', { hint: 'rename it' }), told('-', { line: null })]),
    '1.2.3',
    file => file,
  )
  const [run] = log.runs
  expect(run!.tool.driver.rules!.map(({ id }) => id)).toEqual(['unknown-field'])
  expect(run!.results![0]).toMatchObject({
    ruleId: 'unknown-field',
    ruleIndex: 0,
    level: 'error',
    message: { text: '`a<b` is "no" field: rename it' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%20b/%C3%BC.yaml' },
          region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 4 },
        },
      },
    ],
  })
  expect(run!.results![1]!.locations![0]!.physicalLocation!.region).toBe(undefined)
})

describe('test results', () => {
  const results = junitXml(
    report(
      [sign('a.yaml', 1), sign('a.yaml', 2), sign('b.yaml')],
      [
        told('rows.csv', { row: 2 }),
        told('b.yaml', { severity: 'warning' }),
        told('look.tsx', { message: '\u0001\uD800' }),
      ],
    ),
  )
  test('have a case for every sign, and one for what is no sign', () => {
    expect(
      [...results.matchAll(/testcase classname="signgen" name="([^"]*)"/g)].map(([, name]) => name),
    ).toEqual(['a.yaml, row 1', 'a.yaml, row 2', 'b.yaml', 'look.tsx'])
    expect(results).toContain('tests="4" failures="2"')
  })
  test('hold nothing that XML does not', () => {
    expect(results).toContain('`a&lt;b` is &quot;no&quot; field')
    expect(results).not.toMatch(/[\u0001\uD800]/u)
  })
  test('fail on warnings where the run did', () =>
    expect(junitXml(report([sign('b.yaml')], [told('b.yaml', { severity: 'warning' })], true))).toContain(
      'failures="1"',
    ))
})

describe('annotations', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => told('a.yaml', { line: i + 1 }))
  test('up to ten are shown each', () => {
    const { lines, left } = githubAnnotations([...many(10), told('b.yaml', { severity: 'warning' })])
    expect(lines).toHaveLength(11)
    expect(left).toEqual([])
  })
  test('of more than ten the last speaks for the rest', () => {
    const { lines, left } = githubAnnotations(many(30))
    expect(lines).toHaveLength(10)
    expect(lines.at(-1)).toContain('21 more errors: 21 × unknown-field')
    expect(left).toHaveLength(21)
  })
})
