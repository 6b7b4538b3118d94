import { extname } from 'node:path'
import { readBytes, shown, type Trouble } from '../../host/node/read.ts'
import { decodeText } from '../../trade/language/decode-text.ts'
import { readCsv } from './csv.ts'
import { noTable, type Table } from './table.ts'
import { readListed } from './yaml.ts'

/**
 * Read the rows of a data file: JSON and YAML by their endings, anything else as CSV. `encoding` is that of a file which
 * is not UTF-8 or UTF-16, by its WHATWG label.
 */
export function readTable(path: string, encoding?: string): Table | Trouble {
  const read = readBytes(path)
  if ('code' in read) return read
  const decoded = decodeText(read.bytes, encoding)
  const file = shown(path)
  if (!decoded)
    return noTable(
      file,
      1,
      encoding === undefined ? 'This is not a text file' : `This is not a text file in ${encoding}`,
      'save the sheet as CSV (UTF-8) and name that',
    )
  const { text, guessed } = decoded
  const table = /^\.(?:json|ya?ml)$/i.test(extname(path)) ? readListed(file, text) : readCsv(file, text)
  return guessed ? { ...table, guessed } : table
}
