import {
  type Diagnostic,
  type Finding,
  lineStarts,
  ofFile,
  type Place,
  position,
  type Report,
} from '../../model/diagnostic.ts'
import { asWord } from '../../model/pattern.ts'

/** The text of every file that looks of the user's own are made of, by the path that people know it by. */
export type LookTexts = ReadonlyMap<string, string>

/** Looks of the user's own: those that cannot be used, and what all are made of. */
interface OwnLooks {
  readonly broken: ReadonlyMap<string, readonly Finding[]>
  readonly files: { readonly texts: LookTexts } | undefined
}

/** What is wrong with a look, in its own file. */
export const inLook = (finding: Finding, at: Place, texts: LookTexts | undefined): Diagnostic => ({
  ...ofFile(at.path, finding),
  ...located(at, texts?.get(at.path) ?? ''),
})

/** What is wrong with looks of the user's own, whether a sign names them or not; or with the one of a name. */
export const faultsOf = ({ broken, files }: OwnLooks, name?: string): Diagnostic[] =>
  [...broken]
    .filter(([each]) => name === undefined || each === name)
    .flatMap(([, findings]) => findings.map(finding => inLook(finding, finding.at!, files?.texts)))

/** So many lines below the beginning of an element the word that is meant may stand. */
const NEAR = 12

/** A place as it is told: the word that is meant, or else the line. */
function located(
  { line, word }: Place,
  text: string,
): Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'> {
  const starts = lineStarts(text)
  const start = starts[line - 1] ?? 0
  const below = text.slice(start, starts[line - 1 + NEAR])
  const at = word === undefined ? -1 : below.search(asWord(word))
  const whole = text.slice(start, starts[line]).trimEnd()
  const begin = at < 0 ? start + whole.length - whole.trimStart().length : start + at
  const end = at < 0 ? start + whole.length : begin + word!.length
  const [first, last] = [position(starts, begin), position(starts, Math.max(begin, end))]
  return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column }
}

/** What is wrong with a look of the user's own is told where it stands, with what it was found on. */
export const inLookOf =
  (home: Place | undefined, met: string, report: Report): Report =>
  finding => {
    if (finding.code !== 'template-error' || !home) return report(finding)
    report({ ...finding, at: finding.at ?? home, hint: finding.hint ? `${finding.hint}; ${met}` : met })
  }
