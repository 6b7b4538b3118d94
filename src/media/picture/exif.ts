import { fromLatin1 } from '../../model/bytes.ts'

/** How a picture must be turned to stand upright, as cameras number it: 1 is not at all, 6 a quarter clockwise (Exif 2.32, tag 274). */
export type Turn = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const ORIENTATION = 0x0112
/** The type of a number of four bytes (TIFF 6.0, §2). */
const LONG = 4

/** The turn that a block of Exif asks for. A block that cannot be read asks for none. */
export function turnIn(block: Uint8Array): Turn {
  // JPEG names the block; some programs write that name into WebP too, where it has none.
  const named = block.length > 6 && fromLatin1(block.subarray(0, 4)) === 'Exif'
  const exif = named ? block.subarray(6) : block
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  if (exif.length < 14) return 1
  const order = view.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return 1
  const little = order === 0x4949
  const at = view.getUint32(4, little)
  if (at + 2 > exif.length) return 1
  const count = view.getUint16(at, little)
  for (let i = 0; i < count; i++) {
    const entry = at + 2 + 12 * i
    if (entry + 12 > exif.length) return 1
    if (view.getUint16(entry, little) !== ORIENTATION) continue
    // A short number by the standard, and a long one by some programs.
    const long = view.getUint16(entry + 2, little) === LONG
    const turn = long ? view.getUint32(entry + 8, little) : view.getUint16(entry + 8, little)
    return turn >= 1 && turn <= 8 ? (turn as Turn) : 1
  }
  return 1
}

/** Does a turn lay a picture on its side? */
export const onItsSide = (turn: Turn): boolean => turn >= 5
