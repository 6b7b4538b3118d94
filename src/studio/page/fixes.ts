import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Fix } from '../../model/fix.ts'
import type { Edit } from '../shared/edit.ts'

export type { Fix } from '../../model/fix.ts'

/** The fixes that a finding brings, where the engine knows some. */
export const fixesOf = ({ fixes = [] }: Diagnostic): readonly Fix[] => fixes

export function offsetsOf(
  text: string,
  { line, column, endLine, endColumn, newText }: Fix['edits'][number],
): Edit {
  const lines = text.split('\n')
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1
  return { from: offset(line, column), to: offset(endLine, endColumn), insert: newText }
}
