import { CODES, type Severity } from '../../model/codes.ts'
import {
  type Diagnostic,
  type Finding,
  lineStarts,
  position,
  type Report,
  type Source,
  type Span,
} from '../../model/diagnostic.ts'
import { onLine, type Row } from '../../model/row.ts'
import { fromData, pathOf, spanOf, type Tree } from '../../model/tree.ts'
import { asTyped } from '../../trade/language/typography.ts'
import { redactedIn, scrubbed, withoutNames } from '../../trade/markup/redaction.ts'
import { fixesOf } from './fixes.ts'
import { inLook, type LookTexts } from './look-faults.ts'

/** What a reporter may have to know besides. */
interface Besides {
  readonly row?: Row | undefined
  readonly looks?: LookTexts | undefined
  /** What is redacted anywhere in what the sign is made of, and said nowhere. */
  readonly names?: readonly string[]
}

/**
 * Findings become diagnostics as they come: it alone knows where the fields that they name stand in the file. What came from
 * a row of data is told of the row, and what is wrong with a look of the user's own in the file of the look.
 */
export function reporterFor(
  diagnostics: Diagnostic[],
  source: Source,
  tree: Tree | undefined,
  { row, looks, names = redactedIn(source.text) }: Besides = {},
): Report {
  const starts = lineStarts(source.text)
  const said = (text: string) => withoutNames(scrubbed(text), names)
  return (finding: Finding) => {
    const { field, at } = finding
    const hint = finding.hint && said(finding.hint)
    const words = said(finding.message)
    const named = field === undefined ? undefined : said(field)
    if (at) {
      diagnostics.push(inLook({ ...finding, message: words, hint }, at, looks))
      return
    }
    const { severity } = CODES[finding.code]
    if (row && tree && field !== undefined && fromData(tree, pathOf(field))) {
      diagnostics.push(onLine(row, { ...finding, field: named, message: words, hint }, severity))
      return
    }
    const span = finding.span ?? (tree && spanOf(tree, finding))
    const { path, text } = span?.of ?? source
    const narrow = span && finding.excerpt ? narrowed(span, finding.excerpt, text) : span
    // What has a field and no place was set on the command line.
    const lines = span?.of ? lineStarts(text) : starts
    const message = !span && field !== undefined ? `--set ${named}: ${words}` : words
    const told = locate({ ...finding, field: named, message, hint, span: narrow }, path, lines, severity)
    // What is redacted is repeated nowhere, not even where it would be mended.
    const fixes = fixesOf(finding.fixes ?? [], {
      span,
      keySpan: tree && spanOf(tree, { ...finding, on: 'key' }),
      text,
      starts: lines,
    }).filter(({ title, edits }) =>
      [title, ...edits.map(({ newText }) => newText)].every(words => said(words) === words),
    )
    diagnostics.push(fixes.length ? { ...told, fixes } : told)
  }
}

/** Nobody looks for more words than this within a value; a pattern of all of them would be too long for one. */
const LONGEST = 1000

/**
 * From a whole value to the words in it that are meant: as words of their own if they stand there so, over the ends of
 * lines too, where YAML folds them. Words typed with escapes are not found, and the value stands.
 */
export function narrowed({ start, end }: Span, excerpt: string, text: string): Span {
  if (excerpt.length > LONGEST) return { start, end }
  const value = text.slice(start, end)
  const words = asTyped(excerpt.trim()).source
  const edge = [/^[\p{L}\p{N}]/u.test(excerpt), /[\p{L}\p{N}]$/u.test(excerpt.trim())]
  const alone = `${edge[0] ? '(?<![\\p{L}\\p{M}\\p{N}])' : ''}${words}${edge[1] ? '(?![\\p{L}\\p{M}\\p{N}])' : ''}`
  const found = new RegExp(alone, 'u').exec(value) ?? new RegExp(words).exec(value)
  return found?.[0]
    ? { start: start + found.index, end: start + found.index + found[0].length }
    : { start, end }
}

/** Give a finding its file, its severity, and lines and columns in place of offsets. */
export function locate(
  finding: Finding,
  file: string,
  starts: readonly number[],
  severity: Severity,
): Diagnostic {
  const { span } = finding
  const from = span && position(starts, span.start)
  const to = span && position(starts, Math.max(span.start, span.end))
  return {
    severity: finding.severity ?? severity,
    code: finding.code,
    message: finding.message,
    hint: finding.hint ?? null,
    file,
    line: from?.line ?? null,
    column: from?.column ?? null,
    endLine: to?.line ?? null,
    endColumn: to?.column ?? null,
    field: finding.field ?? null,
    row: null,
  }
}
