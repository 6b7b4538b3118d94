import { concat, fromLatin1, latin1 } from '../../model/bytes.ts'
import { type Turn, turnIn } from './exif.ts'
import type { Lying } from './format.ts'

interface Chunk {
  readonly type: string
  readonly content: Uint8Array
}

/** The chunks of a RIFF file from a place on; undefined if one of them is cut off. */
export function chunksOf(bytes: Uint8Array): Chunk[] | undefined {
  const chunks: Chunk[] = []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true)
    const type = fromLatin1(bytes.subarray(at, at + 4))
    if (at + 8 + length > bytes.length) return undefined
    chunks.push({ type, content: bytes.subarray(at + 8, at + 8 + length) })
    at += 8 + length + (length % 2)
  }
  return chunks
}

const uint24 = (bytes: Uint8Array, at: number): number =>
  bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16)

/** The size of a picture in its own chunk, lossy or not (WebP container and bitstream specifications). */
function sizeOf({ type, content: c }: Chunk): { width: number; height: number } | undefined {
  if (type === 'VP8X' && c.length >= 10) return { width: 1 + uint24(c, 4), height: 1 + uint24(c, 7) }
  if (type === 'VP8 ' && c.length >= 10)
    return { width: (c[6]! | (c[7]! << 8)) & 0x3fff, height: (c[8]! | (c[9]! << 8)) & 0x3fff }
  if (type !== 'VP8L' || c.length < 5) return undefined
  const bits = (c[1]! | (c[2]! << 8) | (c[3]! << 16) | (c[4]! << 24)) >>> 0
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
}

export function webpHeader(bytes: Uint8Array): Lying {
  const chunks = chunksOf(bytes.subarray(12))
  const size = chunks?.[0] && sizeOf(chunks[0])
  if (!chunks || !size) return 'is a WebP that was cut off'
  // Its pixels may be of another size than it says, and there the memory goes.
  const frames = chunks.flatMap(chunk =>
    chunk.type === 'ANMF' ? (chunksOf(chunk.content.subarray(16)) ?? []) : [chunk],
  )
  const pixels = frames.filter(({ type }) => type === 'VP8 ' || type === 'VP8L')
  const [first] = pixels
  const real = first && sizeOf(first)
  if (!first || !real) return 'is a WebP without pixels'
  if (real.width !== size.width || real.height !== size.height)
    return 'is a WebP whose first picture does not fill it'
  const exif = chunks.find(({ type }) => type === 'EXIF')
  const turn: Turn = exif ? turnIn(exif.content) : 1
  return { ...size, turn, lossy: first.type === 'VP8 ' }
}

/** The first picture of an animation, as a file of its own; a file that stands still as it is. */
export function still(bytes: Uint8Array): Uint8Array {
  const frame = chunksOf(bytes.subarray(12))?.find(({ type }) => type === 'ANMF')
  if (!frame) return bytes
  const parts = (chunksOf(frame.content.subarray(16)) ?? []).filter(({ type }) =>
    /^(?:ALPH|VP8 |VP8L)$/.test(type),
  )
  const alpha = parts.some(({ type }) => type === 'ALPH')
  // Width and height less one stand behind the place of the frame.
  const extended = concat([Uint8Array.of(0x10, 0, 0, 0), frame.content.subarray(6, 12)])
  const body = concat([
    ...(alpha ? [riff('VP8X', extended)] : []),
    ...parts.map(({ type, content }) => riff(type, content)),
  ])
  return riff('RIFF', concat([latin1('WEBP'), body]))
}

function riff(type: string, content: Uint8Array): Uint8Array {
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, content.length, true)
  return concat([latin1(type), length, content, new Uint8Array(content.length % 2)])
}
