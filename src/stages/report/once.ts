import type { Diagnostic } from '../../model/diagnostic.ts'

/**
 * What is found alike is told once: in both languages of a sign, on several of its sizes, for every row that it is drawn
 * for. What is of no line, such as a file that cannot be written, is of its row alone.
 */
export function tellOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const told = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) {
    const row = diagnostic.line === null ? diagnostic.row : null
    const key = JSON.stringify({ ...diagnostic, row, hint: null })
    const known = told.get(key)
    told.set(key, known && known.row !== diagnostic.row ? { ...known, row: null } : diagnostic)
  }
  return [...told.values()]
}

/** What is wrong with a field of the sign may be wrong on this row alone: another row's words leave it more room. */
export const ofRow = (
  diagnostics: readonly Diagnostic[],
  file: string,
  row: { readonly number: number } | undefined,
): readonly Diagnostic[] =>
  row ? diagnostics.map(each => (each.file === file ? { ...each, row: row.number } : each)) : diagnostics

/** In the order of the file. */
export const inOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
