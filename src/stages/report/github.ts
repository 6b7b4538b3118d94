import type { Diagnostic, Severity } from '../../model/diagnostic.ts'
import { unsteering } from './harmless.ts'
import { placedMessage } from './page-place.ts'

const data = (text: string) =>
  unsteering(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** A diagnostic as a workflow command of GitHub Actions: an annotation on the line it is about. */
export function githubAnnotation(diagnostic: Diagnostic): string {
  const { severity, code, hint, file, line, column, endLine, endColumn } = diagnostic
  const where = [
    ['line', line],
    ['endLine', endLine],
    ['col', column],
    ['endColumn', endColumn],
  ].flatMap(([name, value]) => (value === null ? [] : [`,${name}=${value}`]))
  const message = placedMessage(diagnostic)
  const words = hint === null ? message : `${message}: ${hint}`
  return `::${severity} file=${property(file)}${where.join('')},title=${property(code)}::${data(words)}`
}

/** So many annotations of a severity GitHub shows of a step. */
const SHOWN = 10

/**
 * Diagnostics as annotations. GitHub shows ten of a severity and drops the others in silence: where there are more, the tenth
 * says how many, and of what. `left` are those that it speaks for.
 */
export function githubAnnotations(diagnostics: readonly Diagnostic[]): {
  readonly lines: readonly string[]
  readonly left: readonly Diagnostic[]
} {
  const of = (severity: Severity) => {
    const all = diagnostics.filter(each => each.severity === severity)
    const shown = all.length > SHOWN ? SHOWN - 1 : all.length
    const [first, left] = [all.slice(0, shown), all.slice(shown)]
    const codes = [...new Set(left.map(({ code }) => code))]
    const counts = codes.map(code => `${left.filter(each => each.code === code).length} × ${code}`).join(', ')
    const rest = left.length
      ? [
          `::${severity} title=signgen::${data(`${left.length} more ${severity}s: ${counts}. The log of this step has them all.`)}`,
        ]
      : []
    return { lines: [...first.map(githubAnnotation), ...rest], left }
  }
  const [errors, warnings] = [of('error'), of('warning')]
  return { lines: [...errors.lines, ...warnings.lines], left: [...errors.left, ...warnings.left] }
}
