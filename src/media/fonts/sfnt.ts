import { fromLatin1 } from '../../model/bytes.ts'

/** A table of a font, by its place in the file. */
export interface Table {
  readonly start: number
  readonly length: number
}

/** What a font is, before anything is drawn with it. */
export interface Sfnt {
  /** Are its outlines TrueType's or PostScript's? */
  readonly outlines: 'glyf' | 'CFF '
  readonly tables: ReadonlyMap<string, Table>
}

const KINDS: Readonly<Record<string, Sfnt['outlines']>> = { '\0\x01\0\0': 'glyf', true: 'glyf', OTTO: 'CFF ' }

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The four letters at a place of a font file. */
export const tagAt = (bytes: Uint8Array, at: number): string => fromLatin1(bytes.subarray(at, at + 4))

/** Does a file begin as a font does? */
export const hasSfntHead = (bytes: Uint8Array): boolean => KINDS[tagAt(bytes, 0)] !== undefined

/** Tables that a font cannot be drawn and embedded without, with the least length of each. */
const NEEDED: Readonly<Record<string, number>> = { cmap: 4, head: 54, hhea: 36, hmtx: 4, maxp: 6 }
/** Tables that it may leave out, but not cut short. */
const OPTIONAL: Readonly<Record<string, number>> = { 'OS/2': 68, post: 32 }

/** The directory of a font file; undefined if the file is none, or ends before its tables do. */
export function tablesIn(bytes: Uint8Array): ReadonlyMap<string, Table> | undefined {
  if (!KINDS[tagAt(bytes, 0)] || bytes.length < 12) return undefined
  const view = viewOf(bytes)
  const end = 12 + 16 * view.getUint16(4)
  if (bytes.length < end) return undefined
  const tables = new Map<string, Table>()
  for (let at = 12; at < end; at += 16) {
    const [start, length] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    if (start + length > bytes.length) return undefined
    tables.set(tagAt(bytes, at), { start, length })
  }
  return tables
}

/** A TrueType or OpenType font (OpenType 1.9); undefined if the file is none, or is damaged. */
export function readSfnt(bytes: Uint8Array): Sfnt | undefined {
  const tables = tablesIn(bytes)
  if (!tables) return undefined
  const outlines = KINDS[tagAt(bytes, 0)]!
  const has = (tag: string, least: number) => (tables.get(tag)?.length ?? 0) >= least
  const whole =
    Object.entries(NEEDED).every(([tag, least]) => has(tag, least)) &&
    Object.entries(OPTIONAL).every(([tag, least]) => !tables.has(tag) || has(tag, least)) &&
    has(outlines, 4) &&
    (outlines === 'CFF ' || has('loca', 4))
  const unitsPerEm = whole ? viewOf(bytes).getUint16(tables.get('head')!.start + 18) : 0
  return unitsPerEm >= 16 && unitsPerEm <= 16384 ? { outlines, tables } : undefined
}

/** A number of a table, at an offset in it; undefined where the font leaves the table out. */
export function numberIn(
  bytes: Uint8Array,
  { tables }: Sfnt,
  tag: string,
  read: (view: DataView, at: number) => number,
  offset: number,
): number | undefined {
  const table = tables.get(tag)
  return table && offset + 2 <= table.length ? read(viewOf(bytes), table.start + offset) : undefined
}

export const int16 = (view: DataView, at: number): number => view.getInt16(at)
export const uint16 = (view: DataView, at: number): number => view.getUint16(at)
export const int32 = (view: DataView, at: number): number => view.getInt32(at)
