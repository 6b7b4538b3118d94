import { inflateSync } from 'node:zlib'

/** A PNG taken apart by the book: for tests, which must not trust the program’s own writer. */
export function readPng(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: { type: string; data: Uint8Array }[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at)
    chunks.push({
      type: new TextDecoder().decode(bytes.subarray(at + 4, at + 8)),
      data: bytes.subarray(at + 8, at + 8 + length),
    })
    at += 12 + length
  }
  const data = (type: string) => chunks.filter(chunk => chunk.type === type).map(chunk => chunk.data)
  const head = data('IHDR')[0]!
  const sizes = new DataView(head.buffer, head.byteOffset, head.byteLength)
  const [width, height, depth, colourType] = [sizes.getUint32(0), sizes.getUint32(4), head[8]!, head[9]!]
  const channels = colourType === 3 ? 1 : colourType === 2 ? 3 : 4
  const raw = inflateSync(Buffer.concat(data('IDAT')))
  const stride = width * channels
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!
    if (filter !== 0 && filter !== 2) throw new Error(`filter ${filter}`)
    for (let x = 0; x < stride; x++) {
      const above = filter === 2 && y > 0 ? rows[(y - 1) * stride + x]! : 0
      rows[y * stride + x] = raw[y * (stride + 1) + 1 + x]! + above
    }
  }
  const palette = data('PLTE')[0]
  const pixel = (x: number, y: number): string => {
    const at = y * stride + x * channels
    const rgb = palette ? palette.subarray(rows[at]! * 3, rows[at]! * 3 + 3) : rows.subarray(at, at + 3)
    return `#${[...rgb]
      .map(byte => byte.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()}`
  }
  /** The pixels one after the other, as 0xRRGGBB: whatever looks at all of them. */
  const pixels = (): Uint32Array => {
    const whole = new Uint32Array(width * height)
    for (let i = 0, at = 0; i < whole.length; i++, at += channels) {
      const [bytes, from] = palette ? [palette, rows[at]! * 3] : [rows, at]
      whole[i] = (bytes[from]! << 16) | (bytes[from + 1]! << 8) | bytes[from + 2]!
    }
    return whole
  }
  return {
    width,
    height,
    depth,
    colourType,
    pixels,
    types: chunks.map(({ type }) => type),
    physical: data('pHYs')[0],
    pixel,
  }
}
