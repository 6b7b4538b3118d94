import { readBytes, shown, type Trouble } from '../../host/node/read.ts'
import { decodeTable } from './decode-table.ts'
import type { Table } from './table.ts'

/** Read the rows of a data file. `encoding` is that of a file which is not UTF-8 or UTF-16, by its WHATWG label. */
export function readTable(path: string, encoding?: string): Table | Trouble {
  const read = readBytes(path)
  return 'code' in read ? read : decodeTable(shown(path), read.bytes, encoding)
}
