import type { Diagnostic } from '../diagnostic.ts'

/** What is wrong with a sign file is told once, not once for every row that it is drawn for. */
export function told(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const once = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) {
    const key = JSON.stringify({ ...diagnostic, row: null })
    const known = once.get(key)
    once.set(key, known && known.row !== diagnostic.row ? { ...known, row: null } : diagnostic)
  }
  return [...once.values()]
}
