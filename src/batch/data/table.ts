import { type Diagnostic, type Finding, ofFile, type Severity } from '../../model/diagnostic.ts'

/** One row of data: what `${column}` stands for on one sign. */
export interface Row {
  /** The data file, as people know it. */
  readonly file: string
  /** From 1, after the header; blank rows are not counted. */
  readonly number: number
  /** The physical line on which it begins, from 1. */
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

export interface Column {
  readonly name: string
  /** Where it is named. */
  readonly line: number
}

/** A column by its name: NFC, one space between words, so that what looks alike is alike. */
export const columnName = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** A data file: its columns and those of its rows that can be used. */
export interface Table {
  readonly file: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** How many rows there are, those that cannot be used among them. */
  readonly count: number
  /** What is wrong with it. */
  readonly diagnostics: readonly Diagnostic[]
}

type Place = Pick<Row, 'file' | 'line'> & { readonly number?: number }

/** What is wrong on a line of a data file, in a row if it is of one. */
export const onLine = ({ file, line, number }: Place, finding: Finding, severity: Severity): Diagnostic => ({
  ...ofFile(file, finding),
  severity: finding.severity ?? severity,
  line,
  endLine: line,
  field: finding.field ?? null,
  row: number ?? null,
})

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
