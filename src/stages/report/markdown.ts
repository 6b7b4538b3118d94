import type { Diagnostic } from '../../model/diagnostic.ts'
import { unsteering } from './harmless.ts'
import { placedMessage } from './page-place.ts'
import { counted, prettySummary } from './pretty.ts'
import type { BuildReport, SignReport } from './report.ts'

/** What shows a summary takes so much of it at most: GitHub a mebibyte. */
const MOST = { signs: 200, files: 20, findings: 200 }

/** Words that Markdown and HTML take for nothing but words. */
const plain = (words: string) =>
  unsteering(words)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]#|~]|:(?=\/\/)/g, mark => `&#${mark.charCodeAt(0)};`)
    .replace(/\s+/g, ' ')
const code = (words: string) => `<code>${plain(words)}</code>`
/** A message: what stands between backticks in it is code. */
const message = (words: string) =>
  words
    .split('`')
    .map((part, i, { length }) => (i % 2 && i < length - 1 ? code(part) : plain(part)))
    .join('')

const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = (heads: readonly string[], rows: readonly string[]) =>
  rows.length ? [row(...heads), row(...heads.map(() => '---')), ...rows, ''] : []

/** What stands first in a list, and how much more there is. */
function first<T>(all: readonly T[], most: number, what: string): { shown: readonly T[]; left: string[] } {
  const left = all.length - most
  return { shown: all.slice(0, most), left: left > 0 ? [`… and ${counted(left, `more ${what}`)}.`, ''] : [] }
}

function signRow({ source, row: number, ok, outputs }: SignReport): string {
  const { shown } = first(outputs, MOST.files, 'file')
  const more = outputs.length - shown.length
  const files = shown.map(({ path }) => code(path)).join(' ') + (more ? ` … and ${more} more` : '')
  return row(ok ? '✅' : '❌', code(source) + (number === null ? '' : ` row ${number}`), files || '—')
}

function findingRow(diagnostic: Diagnostic): string {
  const { severity, code: name, hint, file, line, row: number } = diagnostic
  const words = placedMessage(diagnostic)
  const place = `${file}${line === null ? '' : `:${line}`}`
  return row(
    severity === 'error' ? '❌' : '⚠️',
    code(place) + (number === null ? '' : ` row ${number}`),
    message(hint === null ? words : `${words}: ${hint}`),
    code(name),
  )
}

/** A report in Markdown, for the summary of a job or a comment: what came of it, each sign with its files, each finding. */
export function markdownReport(report: BuildReport): string {
  const signs = first(report.signs, MOST.signs, 'sign')
  const worstFirst = [...report.diagnostics].sort((a, b) => a.severity.localeCompare(b.severity))
  const findings = first(worstFirst, MOST.findings, 'finding')
  const written = report.signs.some(({ outputs }) => outputs.some(({ bytes }) => bytes !== undefined))
  return [
    '### signgen',
    '',
    `${report.ok ? '✅' : '❌'} ${plain(prettySummary(report, written ? 'drawn' : 'checked'))}`,
    '',
    ...table(['', 'Where', 'What', 'Code'], findings.shown.map(findingRow)),
    ...findings.left,
    ...table(['', 'Sign', 'Files'], signs.shown.map(signRow)),
    ...signs.left,
  ].join('\n')
}
