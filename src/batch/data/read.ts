import { extname } from 'node:path'
import { readBytes, shown, type Trouble } from '../../host/node/read.ts'
import { textOf } from '../../trade/language/decode-text.ts'
import { readCsv } from './csv.ts'
import { noTable, type Table } from './table.ts'
import { readListed } from './yaml.ts'

/** Read the rows of a data file: JSON and YAML by their endings, anything else as CSV. */
export function readTable(path: string): Table | Trouble {
  const read = readBytes(path)
  if ('code' in read) return read
  const text = textOf(read.bytes)
  const file = shown(path)
  if (text === undefined)
    return noTable(file, 1, 'This is not a text file', 'save the sheet as CSV (UTF-8) and name that')
  return /^\.(?:json|ya?ml)$/i.test(extname(path)) ? readListed(file, text) : readCsv(file, text)
}
