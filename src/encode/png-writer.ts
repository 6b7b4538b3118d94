import { Zlib } from 'fflate'

/**
 * Compression by fflate, not by Node: zlib differs from build to build, and the same sign must give the same bytes
 * on any machine. Flat art gains little above level 3.
 */
const LEVEL = 3

const FILTER_NONE = 0
const FILTER_UP = 2

/**
 * Writes a PNG row by row, top to bottom: as a palette of at most 256 colours, or as 24-bit RGB. Alpha is dropped. A
 * row that repeats the one above costs next to nothing.
 */
export class PngWriter {
  private readonly compressed: Uint8Array[] = []
  private readonly deflate = new Zlib({ level: LEVEL }, chunk => this.compressed.push(chunk))
  private readonly palette = new Map<number, number>()
  private above: Uint32Array | undefined

  constructor(
    private readonly width: number,
    private readonly height: number,
    private readonly pixelsPerMetre: number,
    private readonly indexed: boolean,
  ) {}

  /** Add rows of RGBA pixels. False, and nothing more can be written, when there are too many colours for a palette. */
  write(rgba: Uint8Array): boolean {
    const { width, indexed } = this
    const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4)
    const rows = pixels.length / width
    const stride = 1 + width * (indexed ? 1 : 3)
    const packed = new Uint8Array(rows * stride)
    for (let row = 0; row < rows; row++) {
      const line = pixels.subarray(row * width, (row + 1) * width)
      const above = row ? pixels.subarray((row - 1) * width, row * width) : this.above
      const at = row * stride
      if (above && same(line, above)) packed[at] = FILTER_UP
      else if (
        !(indexed ? this.packIndexed(line, packed, at) : packRgb(rgba, row * width * 4, width, packed, at))
      )
        return false
    }
    this.above = pixels.slice(-width)
    this.deflate.push(packed)
    return true
  }

  end(): Uint8Array {
    this.deflate.push(new Uint8Array(0), true)
    const header = new Uint8Array(13)
    const fields = new DataView(header.buffer)
    fields.setUint32(0, this.width)
    fields.setUint32(4, this.height)
    header.set([8, this.indexed ? 3 : 2], 8)
    const physical = new Uint8Array(9)
    const density = new DataView(physical.buffer)
    density.setUint32(0, this.pixelsPerMetre)
    density.setUint32(4, this.pixelsPerMetre)
    physical[8] = 1
    return concat([
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
      chunk('IHDR', header),
      chunk('sRGB', Uint8Array.of(0)),
      chunk('pHYs', physical),
      ...(this.indexed ? [chunk('PLTE', this.paletteBytes())] : []),
      chunk('IDAT', concat(this.compressed)),
      chunk('IEND', new Uint8Array(0)),
    ])
  }

  private packIndexed(line: Uint32Array, packed: Uint8Array, at: number): boolean {
    packed[at] = FILTER_NONE
    let [colour, index] = [-1, 0]
    for (let x = 0; x < line.length; x++) {
      const pixel = line[x]!
      if (pixel !== colour) {
        colour = pixel
        const known = this.palette.get(pixel)
        if (known === undefined && this.palette.size === 256) return false
        index = known ?? this.palette.size
        if (known === undefined) this.palette.set(pixel, index)
      }
      packed[at + 1 + x] = index
    }
    return true
  }

  private paletteBytes(): Uint8Array {
    const rgba = new Uint8Array(Uint32Array.from(this.palette.keys()).buffer)
    return rgba.filter((_, i) => i % 4 !== 3)
  }
}

function same(line: Uint32Array, above: Uint32Array): boolean {
  for (let x = 0; x < line.length; x++) if (line[x] !== above[x]) return false
  return true
}

function packRgb(rgba: Uint8Array, from: number, width: number, packed: Uint8Array, at: number): boolean {
  packed[at] = FILTER_NONE
  for (let x = 0, to = at + 1, p = from; x < width; x++, p += 4, to += 3) {
    packed[to] = rgba[p]!
    packed[to + 1] = rgba[p + 1]!
    packed[to + 2] = rgba[p + 2]!
  }
  return true
}

const concat = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Length, type, data, checksum (PNG, section 5.3). */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** The checksum of PNG, annex D. Node has one from 22 on. */
const CRC = Int32Array.from({ length: 256 }, (_, n) => {
  let value = n
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let value = -1
  for (let i = 0; i < bytes.length; i++) value = CRC[(value ^ bytes[i]!) & 255]! ^ (value >>> 8)
  return ~value >>> 0
}
