import { decodeTable } from '../../batch/data/decode-table.ts'
import type { DataTable } from '../shared/protocol.ts'

/** The rows of a data file. */
export function tableOf(path: string, files: ReadonlyMap<string, Uint8Array>): DataTable {
  const bytes = files.get(path)
  if (!bytes) throw new Error(`${path} is not there any more`)
  const { columns, rows, count, diagnostics } = decodeTable(path, bytes)
  return { columns: columns.map(({ name }) => name), rows, count, diagnostics }
}
