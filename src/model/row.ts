import { type Diagnostic, type Finding, ofFile, type Severity } from './diagnostic.ts'

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

/** A column by its name: NFC, one space between words, so that what looks alike is alike. */
export const columnName = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Of a data file a line, in a row if it is of one. */
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
