import { columnName, type Row } from '../model/row.ts'
import type { Output } from '../model/sign.ts'
import { withoutRedacted } from '../trade/markup/redaction.ts'

export const DEFAULT_NAME = '${name}-${size}.${format}'
/** With data, where one sign becomes many. */
export const DATA_NAME = '${name}-${row}-${size}.${format}'

/** What may stand in a `--name` pattern. */
const KNOWN = ['name', 'size', 'format'] as const

/** The placeholders of a pattern that stand for nothing; `${` itself if one is not closed. */
export const unknownPlaceholders = (pattern: string, columns: readonly string[] = []): string[] =>
  [...pattern.matchAll(/\$\{([^}]*)(\}?)/g)]
    .map(found => (found[2] ? columnName(found[1]!) : '${'))
    .filter(key => ![...KNOWN, ...columns].includes(key))

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?= *(?:\.|$))/i

/**
 * The path of an output below its folder. Folders come only from the `/` of the pattern; each part is made safe for
 * every file system: NFC, no control or reserved characters, no dots or spaces at its ends, no device, never `..`.
 */
export function outputName(pattern: string, name: string, output: Output, row?: Row): string {
  const values = new Map([
    ...[...(row?.cells ?? [])].map(
      ([column, cell]) => [column, shortened(withoutRedacted(cell), 150)] as const,
    ),
    ...(row ? [['row', String(row.number)] as const] : []),
    ['name', shortened(name, 150)],
    ['size', output.language === undefined ? output.size : `${output.size}-${output.language}`],
    ['format', output.format],
  ])
  return pattern
    .split(/\/(?![^{}]*\})/)
    .map(part => part.replace(/\$\{([^}]*)\}/g, (_, key: string) => values.get(columnName(key)) ?? ''))
    .map(safe)
    .filter(part => part !== '')
    .join('/')
}

function safe(part: string): string {
  const plain = part
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, '-')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  // A dash alone is standard output.
  return DEVICES.test(plain) || plain === '-' ? `_${plain}` : shortened(plain, 250).replace(/[\s.]+$/, '')
}

/** File systems take 255 bytes. The ending is kept. */
function shortened(part: string, most: number): string {
  const ending = /\.[a-z]{1,5}$/.exec(part)?.[0] ?? ''
  const letters = [...part.slice(0, part.length - ending.length)]
  while (Buffer.byteLength(letters.join('') + ending) > most) letters.pop()
  return letters.join('') + ending
}

/** The path of a picture's alternative text. */
export const altPath = (path: string): string => path.replace(/\.[^./\\]+$/, '.txt')
