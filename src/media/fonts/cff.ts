import { concat } from '../../model/bytes.ts'
import { tablesIn } from './sfnt.ts'

/** How a CFF index is laid out from a place on: where its data is, and where it ends (Adobe TN 5176, 5). */
function indexAt(view: DataView, at: number) {
  const count = view.getUint16(at)
  if (count === 0) return { count, first: at + 2, end: at + 2 }
  const size = view.getUint8(at + 2)
  const offset = (i: number) => {
    let value = 0
    for (let j = 0; j < size; j++) value = value * 256 + view.getUint8(at + 3 + i * size + j)
    return value
  }
  const data = at + 3 + (count + 1) * size - 1
  return { count, first: data + offset(0), end: data + offset(count) }
}

const OPERATORS = { escape: 12, charset: 15, glyphs: 17, last: 21, collection: 1230 } as const
/** A number of four bytes, as subsetters write where something stands. */
const LONG = 29

/** The operators of a dictionary, each with where its last operand begins (Adobe TN 5176, 4). */
function operatorsIn(view: DataView, from: number, to: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  let operand = from
  for (let at = from; at < to; ) {
    const byte = view.getUint8(at)
    if (byte <= OPERATORS.last) {
      const escaped = byte === OPERATORS.escape
      found.set(escaped ? 1200 + view.getUint8(at + 1) : byte, operand)
      at += escaped ? 2 : 1
      continue
    }
    operand = at
    if (byte === 28) at += 3
    else if (byte === LONG) at += 5
    else if (byte === 30) {
      // A real number ends at a half byte of ones.
      do at++
      while ((view.getUint8(at) & 0xf) !== 0xf && view.getUint8(at) >> 4 !== 0xf)
      at++
    } else at += byte >= 247 ? 2 : 1
  }
  return found
}

/**
 * A font of a collection, such as Chinese ones are, has its glyphs called by their places in the collection. In a PDF
 * they are called by their own numbers: the font is given a list that says so, at its end.
 */
function numbered(font: Uint8Array): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const top = indexAt(view, indexAt(view, view.getUint8(2)).end)
  const operators = operatorsIn(view, top.first, top.end)
  if (!operators.has(OPERATORS.collection)) return font
  const [list, glyphs] = [operators.get(OPERATORS.charset), operators.get(OPERATORS.glyphs)]
  if (list === undefined || glyphs === undefined || [list, glyphs].some(at => view.getUint8(at) !== LONG))
    throw new Error('the font does not say where its glyphs are')
  const { count } = indexAt(view, view.getInt32(glyphs + 1))
  // Format 0: each by itself, but glyph 0. Ranges are shorter, and not every reader knows those.
  const numbers = new DataView(new ArrayBuffer(1 + 2 * Math.max(0, count - 1)))
  for (let glyph = 1; glyph < count; glyph++) numbers.setUint16(2 * glyph - 1, glyph)
  const made = concat([font, new Uint8Array(numbers.buffer)])
  new DataView(made.buffer).setInt32(list + 1, font.length)
  return made
}

/** What a PDF embeds of a font file: all of TrueType, the outlines alone of PostScript (ISO 32000-1, 9.9). */
export function programOf(file: Uint8Array): Uint8Array {
  const outlines = tablesIn(file)?.get('CFF ')
  return outlines ? numbered(file.subarray(outlines.start, outlines.start + outlines.length)) : file
}
