import { fromLatin1 } from '../../model/bytes.ts'
import { type Turn, turnIn } from './exif.ts'
import type { Lying } from './format.ts'

const TORN = 'is a PNG that was cut off'

/** Walks the chunks of a PNG to its end (PNG, section 5). */
export function pngHeader(bytes: Uint8Array): Lying {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let size: { width: number; height: number } | undefined
  let turn: Turn = 1
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const type = fromLatin1(bytes.subarray(at + 4, at + 8))
    if (at + 12 + length > bytes.length) return TORN
    if (type === 'IHDR') size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    if (!size) return 'is a PNG without a header'
    if (type === 'eXIf') turn = turnIn(bytes.subarray(at + 8, at + 8 + length))
    if (type === 'IEND') return { ...size, turn, lossy: false }
    at += 12 + length
  }
  return TORN
}
