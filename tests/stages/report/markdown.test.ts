import { marked } from 'marked'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import { markdownReport } from '../../../src/stages/report/markdown.ts'
import type { SignReport } from '../../../src/stages/report/report.ts'
import { reportOf } from '../../../src/stages/report/summary.ts'

const sign = (source: string, outputs: readonly string[] = []): SignReport => ({
  source,
  row: null,
  template: 'plain',
  ok: outputs.length > 0,
  outputs: outputs.map(path => ({
    ...{ path, format: 'png', size: 'a3', widthMm: 297, heightMm: 420, bytes: 1, cached: false },
    arrangement: { name: 'x', score: 1, reasons: [] },
  })),
  text: [],
})
const finding = (file: string, message: string, severity: Diagnostic['severity'] = 'error'): Diagnostic => ({
  ...{ severity, code: 'unknown-field', message, hint: 'did you mean `phone`?', file, line: 7, column: 1 },
  ...{ endLine: 7, endColumn: 5, field: 'phon', row: null },
})
const shown = (signs: readonly SignReport[], diagnostics: readonly Diagnostic[]) =>
  markdownReport(reportOf(signs, diagnostics, { durationMs: 400 }))

test('a report in Markdown names the files of each sign, and what was found, errors first', () => {
  const text = shown(
    [sign('a.yaml', ['out/a-a3.png']), sign('b.yaml')],
    [finding('a.yaml', 'a warning', 'warning'), finding('b.yaml', '`phon` is not a field of a sign')],
  )
  expect(text).toContain('1 file from 1 sign, 1 sign not drawn, 1 error, 1 warning (0.4 s)')
  expect(text).toContain('| <code>out/a-a3.png</code> |')
  expect(text.indexOf('b.yaml:7')).toBeLessThan(text.indexOf('a warning'))
  expect(text).toContain('<code>phon</code> is not a field of a sign: did you mean <code>phone</code>?')
})

test.each([
  '<img src=x onerror=alert(1)>',
  'a | b | c',
  '**bold** _it_ ~~gone~~ [here](http://x)',
  'one\n\n# two\n::error::three',
  '&lt;b&gt; \\| `x',
])('what others wrote is shown as words: %s', words => {
  const html = marked.parse(shown([sign(words, [words])], [finding(words, words)])) as string
  const cells = [...html.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)]
  expect(cells).toHaveLength(2 * 4 + 2 * 3)
  expect(html).not.toMatch(/<(?:img|a|strong|em|del|h1|b)\b/)
})

test('of very many signs and findings some are shown, and how many more there are is said', () => {
  const names = Array.from({ length: 5000 }, (_, i) => `signs/${i}.yaml`)
  const text = shown(
    names.map(name => sign(name, ['a.png'])),
    names.map(name => finding(name, 'wrong')),
  )
  expect(text.length).toBeLessThan(2 ** 20)
  expect(text).toContain('… and 4800 more findings.')
  expect(text).toContain('… and 4800 more signs.')
})
