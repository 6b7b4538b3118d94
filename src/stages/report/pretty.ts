import type { createColors } from 'picocolors'
import { type Diagnostic, lineStarts } from '../../model/diagnostic.ts'
import { blackened } from '../../trade/markup/redaction.ts'
import { harmless, harmlessLine } from './harmless.ts'
import { pagePlace } from './page-place.ts'
import type { BuildReport } from './report.ts'

type Colours = ReturnType<typeof createColors>

/** Columns of source shown at most: a quotation may be one line of a thousand letters. */
const WIDEST = 100

let known: { readonly text: string; readonly starts: readonly number[]; readonly shown: string } | undefined

/** Where the lines of a text begin, and what may be shown of it; found once for all that is told of one file. */
function linesOf(text: string) {
  if (known?.text !== text) known = { text, starts: lineStarts(text), shown: blackened(text) }
  return known
}

/** A diagnostic for a person: what, where, the line with a mark under it, and what to do. */
export function prettyDiagnostic(diagnostic: Diagnostic, text: string | undefined, colours: Colours): string {
  const { severity, code, message, hint, file, line, column, endLine, endColumn, row } = diagnostic
  const onPage = pagePlace(diagnostic)
  const place = [file, line, column].filter(part => part !== null).join(':') + (onPage && `, ${onPage}`)
  const paint = severity === 'error' ? colours.red : colours.yellow
  const head = `${colours.bold(harmlessLine(place))}  ${paint(severity)}  ${harmless(message)}${row === null ? '' : ` (row ${row})`}  ${colours.dim(`[${code}]`)}`
  const advice = hint === null ? '' : harmless(hint)
  if (line === null || column === null || text === undefined)
    return advice ? `${head}\n      = ${advice}` : head
  const { starts, shown: safe } = linesOf(text)
  const whole = safe.slice(starts[line - 1], starts[line]).replace(/(?<![\r\n])[\r\n]+$/, '')
  const end = endLine === line && endColumn !== null ? endColumn : whole.length + 1
  const from = column > WIDEST - 20 ? column - 40 : 0
  const shown =
    (from ? '…' : '') +
    whole.slice(from ? from + 1 : 0, from + WIDEST) +
    (whole.length > from + WIDEST ? '…' : '')
  const marks = Math.max(1, Math.min(end - column, shown.length - (column - 1 - from)))
  const gutter = String(line).padStart(5)
  const under = `${' '.repeat(column - 1 - from)}${paint('^'.repeat(marks))}${advice ? ` ${advice}` : ''}`
  return `${head}\n${colours.dim(`${gutter} |`)} ${harmless(shown)}\n${colours.dim('      |')} ${under}`
}

export const counted = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`

/** What was done with signs; or with PDFs, which are none. */
export type Done = 'drawn' | 'checked' | 'preflight'

/** The last line: what came of it. */
export function prettySummary({ ok, summary, signs }: BuildReport, verb: Done): string {
  const { errors, warnings } = summary
  const failed = signs.filter(({ ok }) => !ok).length
  const thing = verb === 'preflight' ? 'PDF' : 'sign'
  const done = {
    drawn: `${counted(summary.outputs, 'file')} from ${counted(signs.length - failed, thing)}`,
    checked: `${counted(signs.length, thing)} checked for wording and layout, not for law`,
    preflight: `${counted(signs.length, thing)} checked`,
  }
  const parts = [done[verb]]
  if (failed) parts.push(`${counted(failed, thing)} ${verb === 'drawn' ? 'not drawn' : 'with errors'}`)
  if (errors) parts.push(counted(errors, 'error'))
  if (warnings) parts.push(counted(warnings, 'warning'))
  if (!ok && !errors) parts.push('failed, since --strict counts warnings')
  return `${parts.join(', ')} (${(summary.durationMs / 1000).toFixed(1)} s)`
}
