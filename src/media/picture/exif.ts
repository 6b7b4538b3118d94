/** How a picture must be turned to stand upright, as cameras number it: 1 is not at all, 6 a quarter clockwise (Exif 2.32, tag 274). */
export type Turn = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const ORIENTATION = 0x0112

/** The turn that a block of Exif asks for. A block that cannot be read asks for none. */
export function turnIn(exif: Uint8Array): Turn {
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
    const turn = view.getUint16(entry + 8, little)
    return turn >= 1 && turn <= 8 ? (turn as Turn) : 1
  }
  return 1
}

/** Does a turn lay a picture on its side? */
export const onItsSide = (turn: Turn): boolean => turn >= 5
