import type { Diagnostic } from '../../model/diagnostic.ts'
import { unsteering } from './harmless.ts'

const data = (text: string) =>
  unsteering(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** A diagnostic as a workflow command of GitHub Actions: an annotation on the line it is about. */
export function githubAnnotation(diagnostic: Diagnostic): string {
  const { severity, code, message, hint, file, line, column, endLine, endColumn } = diagnostic
  const where = [
    ['line', line],
    ['endLine', endLine],
    ['col', column],
    ['endColumn', endColumn],
  ].flatMap(([name, value]) => (value === null ? [] : [`,${name}=${value}`]))
  const words = hint === null ? message : `${message}: ${hint}`
  return `::${severity} file=${property(file)}${where.join('')},title=${property(code)}::${data(words)}`
}
