import { int32, type Sfnt, tablesIn, tagAt, uint16 } from './sfnt.ts'

/** An axis of a variable font: weight, width, optical size (OpenType 1.9, fvar). */
interface Axis {
  readonly tag: string
  readonly least: number
  readonly most: number
}

const FIXED = 65536

/** The axes of a font; none of one that does not vary. */
function axesOf(bytes: Uint8Array, tables: Sfnt['tables']): readonly Axis[] {
  const fvar = tables.get('fvar')
  if (!fvar || fvar.length < 16) return []
  const view = new DataView(bytes.buffer, bytes.byteOffset + fvar.start, fvar.length)
  const [first, count, size] = [uint16(view, 4), uint16(view, 8), uint16(view, 10)]
  if (size < 20 || first + count * size > fvar.length) return []
  return Array.from({ length: count }, (_, i) => {
    const at = first + i * size
    return {
      tag: tagAt(bytes, fvar.start + at),
      least: int32(view, at + 4) / FIXED,
      most: int32(view, at + 12) / FIXED,
    }
  })
}

/**
 * Where a variable font is taken to be as heavy as a role of the look asks: as near as its axis goes. Undefined for a font
 * that needs not be made anew: it varies in nothing, and its outlines can be embedded.
 */
export function placeFor(bytes: Uint8Array, weight: number): Readonly<Record<string, number>> | undefined {
  const tables = tablesIn(bytes)
  if (!tables || !(tables.has('fvar') || tables.has('CFF2'))) return undefined
  const axis = axesOf(bytes, tables).find(({ tag }) => tag === 'wght')
  return axis ? { wght: Math.min(Math.max(weight, axis.least), axis.most) } : {}
}
