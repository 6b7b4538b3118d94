import type { Diagnostic } from '../../model/diagnostic.ts'

/** What is wrong with a sign file is told once, not once for every row that it is drawn for. */
export function tellOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
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

/** What is found alike on several sizes of a sign is told once. */
export const unique = (diagnostics: readonly Diagnostic[]): Diagnostic[] => [
  ...new Map(
    diagnostics.map(each => [`${each.code} ${each.message} ${each.file} ${each.line} ${each.column}`, each]),
  ).values(),
]

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
