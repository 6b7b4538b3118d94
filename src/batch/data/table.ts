import type { Diagnostic, Finding } from '../../model/diagnostic.ts'
import { onLine, type Row } from '../../model/row.ts'

export interface Column {
  readonly name: string
  /** Where it is named. */
  readonly line: number
}

/** A data file: its columns and those of its rows that can be used. */
export interface Table {
  readonly file: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** How many rows there are, those that cannot be used among them. */
  readonly count: number
  /** Was its encoding guessed? Then its letters beyond ASCII may be wrong. */
  readonly guessed?: boolean
  /** What is wrong with it. */
  readonly diagnostics: readonly Diagnostic[]
}

/** A file that is no table: nothing of it can be used. */
export const noTable = (file: string, line: number, message: string, hint?: string): Table => {
  const diagnostic = onLine({ file, line }, { code: 'data-unreadable', message, hint }, 'error')
  return { file, columns: [], rows: [], count: 0, diagnostics: [diagnostic] }
}

/** A row as it was read: its cells by column, or what is wrong with it. */
export type RawRow = { readonly line: number } & (
  | { readonly cells: ReadonlyMap<string, string> }
  | { readonly wrong: Pick<Finding, 'message' | 'hint'> }
)

/** Number the rows, and set those apart that cannot be used. */
export function tableOf(file: string, columns: readonly Column[], raw: readonly RawRow[]): Table {
  const diagnostics: Diagnostic[] = []
  const rows: Row[] = []
  raw.forEach((row, i) => {
    const number = i + 1
    if ('cells' in row) rows.push({ file, number, line: row.line, cells: row.cells })
    else
      diagnostics.push(onLine({ file, line: row.line, number }, { code: 'data-row', ...row.wrong }, 'error'))
  })
  return { file, columns, rows, count: raw.length, diagnostics }
}
