import { decodeText } from '../../trade/language/decode-text.ts'
import { readCsv } from './csv.ts'
import { noTable, type Table } from './table.ts'
import { readListed } from './yaml.ts'

/**
 * The rows of a data file, from its bytes: JSON and YAML by the ending of `file`, anything else as CSV. `encoding` is that
 * of a file which is not UTF-8 or UTF-16, by its WHATWG label.
 */
export function decodeTable(file: string, bytes: Uint8Array, encoding?: string): Table {
  const decoded = decodeText(bytes, encoding)
  if (!decoded)
    return noTable(
      file,
      1,
      encoding === undefined ? 'This is not a text file' : `This is not a text file in ${encoding}`,
      'save the sheet as CSV (UTF-8) and name that',
    )
  const { text, guessed } = decoded
  const table = /\.(?:json|ya?ml)$/i.test(file) ? readListed(file, text) : readCsv(file, text)
  return guessed ? { ...table, guessed } : table
}
