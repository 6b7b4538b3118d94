import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Edit } from '../shared/edit.ts'

/** A way to mend what was found: words put in place of others, by lines and columns from 1. */
export interface Fix {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly {
    readonly line: number
    readonly column: number
    readonly endLine: number
    readonly endColumn: number
    readonly newText: string
  }[]
}

/** The fixes that a finding brings, where the engine knows some. */
export const fixesOf = (found: Diagnostic): readonly Fix[] =>
  (found as Diagnostic & { readonly fixes?: readonly Fix[] }).fixes ?? []

export function offsetsOf(
  text: string,
  { line, column, endLine, endColumn, newText }: Fix['edits'][number],
): Edit {
  const lines = text.split('\n')
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1
  return { from: offset(line, column), to: offset(endLine, endColumn), insert: newText }
}
