import { fromLatin1 } from '../../model/bytes.ts'
import { type Turn, turnIn } from './exif.ts'
import type { Lying } from './format.ts'

const TORN = 'is a JPEG that was cut off'
const END = 0xd9
const SCAN = 0xda
const APP1 = 0xe1
/** Frames that decoders know: baseline, extended, progressive. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2])
/** Markers of other frames: lossless, differential, arithmetic. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Walks the segments of a JPEG to its pixels, and sees that they end (ITU T.81, annex B). */
export function jpegHeader(bytes: Uint8Array): Lying {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let size: { width: number; height: number } | undefined
  let turn: Turn = 1
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return 'is a JPEG that is damaged'
    const marker = bytes[at + 1]!
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) {
      at++
      continue
    }
    const length = view.getUint16(at + 2)
    const content = bytes.subarray(at + 4, at + 2 + length)
    if (length < 2 || at + 2 + length > bytes.length) return TORN
    if (isFrame(marker)) {
      if (!FRAMES.has(marker) || content.length < 6 || content[0] !== 8)
        return 'is a JPEG of a rare kind (lossless, arithmetic or 12 bits)'
      if (content[5] === 4) return 'is a JPEG in CMYK, whose colours no screen shows alike: it must be RGB'
      if (content[5] !== 1 && content[5] !== 3) return 'is a JPEG with a strange number of colours'
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    }
    if (marker === APP1 && fromLatin1(content.subarray(0, 6)) === 'Exif\0\0')
      turn = turnIn(content.subarray(6))
    if (marker === SCAN) {
      if (!size) return 'is a JPEG without a size'
      // Inside the pixels no marker has this form: the last one ends them.
      let end = bytes.length - 2
      while (end > at && !(bytes[end] === 0xff && bytes[end + 1] === END)) end--
      return end > at ? { ...size, turn, lossy: true } : TORN
    }
    at += 2 + length
  }
  return TORN
}
