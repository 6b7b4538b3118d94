import { type CsvError, type Info, parse } from 'csv-parse/sync'
import { type Column, noTable, type RawRow, type Table, tableOf } from './table.ts'

/** What stands between two cells: the comma of the standard, the semicolon of Europe's Excel, tab, and bar. */
const DELIMITERS = [',', ';', '\t', '|']

interface Parsed {
  readonly record: readonly string[]
  readonly info: Info & { readonly bytes: number }
}

/** A table from CSV as people export it: any of four delimiters, line breaks in quotes, blank rows, `sep=;` on top. */
export function readCsv(file: string, text: string): Table {
  const [said = '', mark] = /^"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(text) ?? []
  const bytes = Buffer.from(text.slice(said.length))
  const skipped = said ? 1 : 0
  let parsed: readonly Parsed[]
  try {
    parsed = parse(bytes, {
      delimiter: mark ?? delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
    }) as unknown as readonly Parsed[]
  } catch (error) {
    const { message, code } = error as CsvError
    const open = code === 'CSV_QUOTE_NOT_CLOSED'
    if (open)
      return noTable(
        file,
        lineOfOpenQuote(text),
        'A quote mark opens and is never closed',
        'write it twice to have one in a cell',
      )
    return noTable(
      file,
      Number(/line (\d+)/.exec(message)?.[1] ?? 1) + skipped,
      `The file is no CSV: ${message}`,
    )
  }
  const lines = linesOf(bytes, parsed, skipped)
  const filled = parsed
    .map(({ record }, i) => ({ record, line: lines[i]! }))
    .filter(({ record }) => record.some(cell => cell.trim() !== ''))
  const [header, ...rows] = filled
  if (!header)
    return noTable(file, 1, 'There are no rows', 'the first line names the columns, each other is a sign')
  const names = header.record.map(name => name.trim())
  const twice = names.find((name, i) => name !== '' && names.indexOf(name) !== i)
  if (twice !== undefined)
    return noTable(file, header.line, `Two columns are named \`${twice}\``, 'give each a name of its own')
  const columns: Column[] = names.filter(name => name !== '').map(name => ({ name, line: header.line }))
  return tableOf(
    file,
    columns,
    rows.map(({ record, line }) => rawRow(names, record, line)),
  )
}

/** A row must have the cells of the header: with one too many or too few, words would stand in the wrong place. */
function rawRow(names: readonly string[], record: readonly string[], line: number): RawRow {
  const spare = record.slice(names.length).some(cell => cell.trim() !== '')
  if (record.length < names.length || spare) {
    const message = `The row has ${record.length} cells, and the header has ${names.length}`
    return {
      line,
      wrong: { message, hint: 'put quote marks round a cell that holds the mark between cells' },
    }
  }
  return {
    line,
    cells: new Map(names.map((name, i) => [name, record[i]!] as const).filter(([name]) => name !== '')),
  }
}

/** The mark that comes most often in the first line that holds anything, quoted text apart. */
function delimiterOf(text: string): string {
  const header = /[^\r\n]*(?:"[^"]*"[^\r\n"]*)*/.exec(text.trimStart())![0].replace(/"[^"]*"/g, '')
  const counted = DELIMITERS.map(mark => ({ mark, count: header.split(mark).length }))
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).mark
}

/** The last quote mark is the one that is left open. */
const lineOfOpenQuote = (text: string): number =>
  text.slice(0, text.lastIndexOf('"')).split(/\r\n|\n|\r/).length

/** The line on which each record begins: where the one before it ended. */
function linesOf(bytes: Uint8Array, parsed: readonly Parsed[], skipped: number): number[] {
  const [CR, LF] = [13, 10]
  let [at, line] = [0, 1 + skipped]
  return parsed.map(({ info }) => {
    const begun = line
    for (; at < info.bytes; at++) {
      if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) line++
    }
    return begun
  })
}
