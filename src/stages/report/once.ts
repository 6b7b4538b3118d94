import type { Diagnostic } from '../../model/diagnostic.ts'

/** What is wrong with a sign file is told once, not once for every row that it is drawn for. */
export function told(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const once = new Map<string, Diagnostic>()
  diagnostics.forEach((diagnostic, i) => {
    // What is of no line, such as a file that cannot be written, is of one row alone.
    const key =
      diagnostic.line === null ? String(i) : JSON.stringify({ ...diagnostic, row: null, hint: null })
    const known = once.get(key)
    once.set(key, known && known.row !== diagnostic.row ? { ...known, row: null } : diagnostic)
  })
  return [...once.values()]
}
