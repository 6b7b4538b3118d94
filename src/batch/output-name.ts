import type { PrintWord, ScaleName } from '../model/output.ts'
import { columnName, type Row } from '../model/row.ts'
import type { Output } from '../model/sign.ts'
import { withoutRedacted } from '../trade/markup/redaction.ts'

export const DEFAULT_NAME = '${name}-${size}${scale}${tile}${nup}.${format}'
/** With data, where one sign becomes many. */
export const DATA_NAME = '${name}-${row}-${size}${scale}${tile}${nup}.${format}'

/** What may stand in a `--name` pattern. */
export const KNOWN = ['name', 'size', 'format', 'scale', 'tile', 'nup', 'print'] as const

/** The placeholders of a pattern that stand for nothing; `${` itself if one is not closed. */
export const unknownPlaceholders = (pattern: string, columns: readonly string[] = []): string[] =>
  [...pattern.matchAll(/\$\{([^}]*)(\}?)/g)]
    .map(found => (found[2] ? columnName(found[1]!) : '${'))
    .filter(key => ![...KNOWN, ...columns].includes(key))

/** What a name may tell besides the output's size and format. */
export interface Naming {
  /** Copies on one sheet of a PDF. */
  readonly nUp?: number | undefined
  readonly row?: Row | undefined
  /** At what scale a PDF is drawn: `1:4`. */
  readonly scale?: ScaleName | undefined
  readonly print?: PrintWord | undefined
  /** The paper that a PDF is cut over, by its name. */
  readonly tile?: string | undefined
}

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?= *(?:\.|$))/i

/**
 * The path of an output below its folder. Folders come only from the `/` of the pattern; each part is made safe for
 * every file system: NFC, no control or reserved characters, no dots or spaces at its ends, no device, never `..`.
 */
export function outputName(
  pattern: string,
  name: string,
  output: Output,
  { row, print = 'office', scale, tile, nUp = 1 }: Naming = {},
): string {
  const isPage = output.format === 'pdf' && !output.edition
  const values = new Map([
    ...[...(row?.cells ?? [])].map(
      ([column, cell]) => [column, shortened(withoutRedacted(cell), 150)] as const,
    ),
    ...(row ? [['row', String(row.number)] as const] : []),
    ['name', shortened(name, 150)],
    ['size', sizeOf(output)],
    ['format', output.format],
    // A colon is no letter of a name.
    ['scale', isPage && scale !== undefined ? `-${scale.replace(':', 'to')}` : ''],
    ['tile', isPage && tile !== undefined ? `-on-${tile}` : ''],
    ['nup', isPage && nUp > 1 ? `-${nUp}up` : ''],
    ['print', print],
  ])
  return (
    pattern
      .split(/\/(?![^{}]*\})/)
      // What joins itself on with a dash needs no other before it.
      .map(part => part.replace(/-(\$\{ *(?:scale|tile|nup) *\})/g, '$1'))
      .map(part => part.replace(/\$\{([^}]*)\}/g, (_, key: string) => values.get(columnName(key)) ?? ''))
      .map(part => part.replace(/^-(?=on-|\d+up|1to)/, ''))
      .map(safe)
      .filter(part => part !== '')
      .join('/')
  )
}

const sizeOf = ({ size, language, edition }: Output): string =>
  edition ?? (language === undefined ? size : `${size}-${language}`)

function safe(part: string): string {
  const plain = part
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, '-')
    .replace(/^[\s.]+|(?<![\s.])[\s.]+$/g, '')
  // A dash alone is standard output.
  return DEVICES.test(plain) || plain === '-'
    ? `_${plain}`
    : shortened(plain, 250).replace(/(?<![\s.])[\s.]+$/, '')
}

/** File systems take 255 bytes. The ending is kept. */
function shortened(part: string, most: number): string {
  const ending = /\.[a-z]{1,5}$/.exec(part)?.[0] ?? ''
  const letters = [...part.slice(0, part.length - ending.length)]
  const bytes = () => new TextEncoder().encode(letters.join('') + ending).length
  while (bytes() > most) letters.pop()
  return letters.join('') + ending
}

/**
 * The paths of the alternative texts of a sign's files, where each has one: files that differ in
 * their ending alone share one.
 */
export function altPaths(files: readonly string[]): (string | undefined)[] {
  const texts = files.map(path => (path !== '-' ? path.replace(/\.[^./\\]+$/, '.txt') : undefined))
  // An ending that is no format is part of the name, and its loss is a clash to be told.
  const shares = (i: number) => /\.(?:png|jpg|svg|pdf)$/.test(files[i]!)
  return texts.map((path, i) => (shares(i) && texts.indexOf(path) !== i ? undefined : path))
}
