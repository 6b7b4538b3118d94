import { type CsvError, type Info, parse } from 'csv-parse/sync'
import { columnName } from '../../model/row.ts'
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
  const body = text.slice(said.length)
  const bytes = new TextEncoder().encode(body)
  const skipped = said ? 1 : 0
  const delimiter = mark ?? delimiterOf(body)
  const misquoted = lineOfMisquoted(body, delimiter)
  if (misquoted !== undefined) {
    const message = 'A cell begins with a quote mark and does not end with one'
    return noTable(
      file,
      misquoted + skipped,
      message,
      'close it; a quote mark within such a cell is written twice',
    )
  }
  let parsed: readonly Parsed[]
  try {
    parsed = parse(body, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      // A blank between the mark and a quote mark, as people type it, is no part of the cell.
      trim: true,
    }) as unknown as readonly Parsed[]
  } catch (error) {
    const { message } = error as CsvError
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1) + skipped
    return noTable(file, line, `The file is no CSV: ${message}`)
  }
  const lines = linesOf(bytes, parsed, skipped)
  const filled = parsed
    .map(({ record }, i) => ({ record, line: lines[i]! }))
    .filter(({ record }) => record.some(cell => cell.trim() !== ''))
  const [header, ...rows] = filled
  if (!header || !rows.length)
    return noTable(file, 1, 'There are no rows', 'the first line names the columns, each other is a sign')
  const names = header.record.map(columnName)
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

/**
 * A row has a cell for each name of the header. Spreadsheets leave off empty cells at the end of a row; with a cell too
 * many, words would stand in the wrong place.
 */
function rawRow(names: readonly string[], record: readonly string[], line: number): RawRow {
  if (record.slice(names.length).some(cell => cell.trim() !== '')) {
    const message = `The row has ${record.length} cells, and the header has ${names.length}`
    return {
      line,
      wrong: { message, hint: 'put quote marks round a cell that holds the mark between cells' },
    }
  }
  const cells = names.map((name, i) => [name, record[i] ?? ''] as const)
  return { line, cells: new Map(cells.filter(([name]) => name !== '')) }
}

/** The mark that comes most often in the first line that holds anything, quoted text apart. */
function delimiterOf(text: string): string {
  const header = /(?:"[^"]*"|[^"\r\n])*/.exec(text.trimStart())![0].replace(/"[^"]*"/g, '')
  const counted = DELIMITERS.map(mark => ({ mark, count: header.split(mark).length }))
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).mark
}

/**
 * The line of the first cell that begins with a quote mark and does not end with one. The reader would take what follows
 * into the cell, row by row, and say nothing.
 */
function lineOfMisquoted(text: string, delimiter: string): number | undefined {
  const blank = delimiter === '\t' ? ' *' : '[ \\t]*'
  const quoted = new RegExp(`${blank}"[^"]*(?:""[^"]*)*"${blank}`, 'y')
  const begins = new RegExp(`${blank}"`, 'y')
  const plain = delimiter === '|' ? /[^|\r\n]*/y : new RegExp(`[^${delimiter}\r\n]*`, 'y')
  for (let at = 0; at < text.length; at++) {
    begins.lastIndex = at
    const cell = begins.test(text) ? quoted : plain
    cell.lastIndex = at
    const whole = cell.exec(text)
    const end = at + (whole?.[0].length ?? 0)
    if (!whole || (end < text.length && !`${delimiter}\r\n`.includes(text[end]!)))
      return text.slice(0, at).split(/\r\n|\n|\r/).length
    at = end
  }
  return undefined
}

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
