import type { Scalar } from 'yaml'
import { documentOf, isList, isRecord, type Value } from './yaml-value.ts'

/** Words in double quotation marks: safe whatever they hold. JSON's escapes are YAML's. */
const quoted = (words: string): string => JSON.stringify(words)

/** Words that YAML leaves alone, without quotation marks, where they stand behind a key or in brackets. */
function plainly(words: string): string | undefined {
  if (!/^[\p{L}\p{N}][^\n:#,[\]{}&*!|>'"%@`]*$/u.test(words) || words !== words.trim()) return undefined
  const read = documentOf(`[${words}]`).toJS() as unknown
  return Array.isArray(read) && read.length === 1 && read[0] === words ? words : undefined
}

/** A value that stands behind a colon or a dash. A map or a list begins on a line of its own, at this column. */
export function blockOf(value: Value, column: number, plain: boolean): string {
  const lead = ' '.repeat(column)
  if (isRecord(value) && Object.keys(value).length)
    return `\n${Object.entries(value)
      .map(([key, each]) => `${lead}${key}:${spaced(blockOf(each, column + 2, plain))}`)
      .join('\n')}`
  if (isList(value) && value.length)
    return `\n${value.map(each => `${lead}- ${itemOf(each, column + 2, plain)}`).join('\n')}`
  return flowOf(value, plain)
}

/** What stands behind a dash: the first key of a map is on its line. */
export const itemOf = (value: Value, column: number, plain: boolean): string =>
  blockOf(value, column, plain).replace(/^\n\s*/, '')

export const spaced = (text: string): string => (text.startsWith('\n') || text === '' ? text : ` ${text}`)

/** A value on one line. */
export function flowOf(value: Value, plain: boolean): string {
  if (isList(value)) return `[${value.map(each => flowOf(each, plain)).join(', ')}]`
  if (isRecord(value))
    return `{${Object.entries(value)
      .map(([key, each]) => `${key}: ${flowOf(each, plain)}`)
      .join(', ')}}`
  if (typeof value !== 'string') return String(value)
  return (plain ? plainly(value) : undefined) ?? quoted(value)
}

/** Other words in place of a scalar, in the way in which it was written, where that can hold them. `old` is its text. */
export function rewritten(node: Scalar, old: string, words: string): string {
  switch (node.type) {
    case 'QUOTE_SINGLE':
      return words.includes('\n') ? quoted(words) : `'${words.replaceAll("'", "''")}'`
    case 'PLAIN':
      return plainly(words) ?? quoted(words)
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return inBlock(old, words, node.type === 'BLOCK_FOLDED')
    default:
      return quoted(words)
  }
}

/** Behind the `|` or `>` that it had, with the indentation that it had. */
function inBlock(old: string, words: string, folded: boolean): string {
  const [header = '|', ...lines] = old.split('\n')
  const lead = /^ */.exec(lines.find(line => line.trim()) ?? '')![0]
  const end = old.endsWith('\n') ? '\n' : ''
  const strange =
    /^\s|\n[^\S\n]|[^\S\n]\n|\t|\s$/.test(words) || words === '' || lead === '' || /\d/.test(header)
  if (strange || (folded && words.includes('\n'))) return quoted(words) + end
  const body = words.split('\n').map(line => (line ? lead + line : line))
  return `${[header, ...body].join('\n')}${end}`
}
