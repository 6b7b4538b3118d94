import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { columnName } from '../../model/row.ts'
import { type Column, noTable, type RawRow, type Table, tableOf } from './table.ts'

/** A table from a list of maps, in YAML or in JSON, which is YAML too. The columns are those of all rows together. */
export function readListed(file: string, text: string): Table {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', logLevel: 'error' })
  const lineOf = (node: Node | null | undefined) => lines.linePos(node?.range?.[0] ?? 0).line
  const [error] = document.errors
  if (error) {
    const [reason] = error.message.split('\n')
    return noTable(
      file,
      lines.linePos(error.pos[0]).line,
      `The file cannot be read: ${reason!.replace(/ at line.*/, '')}`,
    )
  }
  const list = document.contents
  if (!isSeq(list))
    return noTable(file, 1, 'Data is a list of maps, one a sign', 'write - area: Bow, and so on')
  const columns = new Map<string, Column>()
  const rows = list.items.filter(item => !(isScalar(item) && item.value === null))
  const resolved = (node: unknown) => (isAlias(node) ? node.resolve(document) : node)
  const raw = rows.map((item): RawRow => {
    const line = lineOf(item as Node)
    const node = resolved(item)
    if (!isMap(node)) return { line, wrong: { message: 'The row is no map of columns' } }
    const cells = new Map<string, string>()
    for (const { key, value: typed } of node.items) {
      const value = resolved(typed)
      const name = columnName(String(isScalar(key) ? key.source || key.value : ''))
      if (!columns.has(name)) columns.set(name, { name, line: lineOf(key as Node) })
      if (value !== null && !isScalar(value))
        return {
          line: lineOf(typed as Node),
          wrong: { message: `\`${name}\` is a list or a map`, hint: 'a cell is text' },
        }
      // As it stands there: a phone number keeps its nought.
      cells.set(name, value === null || value.value === null ? '' : String(value.source ?? value.value))
    }
    return { line, cells }
  })
  const blank = (row: RawRow) => 'cells' in row && [...row.cells.values()].every(cell => cell.trim() === '')
  const all = raw.filter(row => !blank(row)).map(row => ('cells' in row ? complete(row, columns) : row))
  if (!all.length)
    return noTable(file, 1, 'There are no rows', 'write - area: Bow, and so on: each is a sign')
  return tableOf(file, [...columns.values()], all)
}

/** A column that a row leaves out is empty there. */
const complete = (
  { line, cells }: Extract<RawRow, { cells: unknown }>,
  columns: ReadonlyMap<string, Column>,
): RawRow => ({
  line,
  cells: new Map([...columns.keys()].map(name => [name, cells.get(name) ?? ''])),
})
