import { host } from '#host'
import { concat, latin1 } from '../../../model/bytes.ts'
import { type Changes, pixelsIn } from './changes.ts'
import { Palette } from './palette.ts'

/** After it flat art is zeros: runs of one byte are as small as a full search makes them, and five times faster. */
const FILTER_UP = 2

/** A picture, compressed as PNG and PDF both read it: every row behind its filter. */
export interface Pixels {
  readonly width: number
  readonly height: number
  /** RGB, if the rows are indices into it. */
  readonly palette: Uint8Array | undefined
  /** Are the pixels RGBA? */
  readonly alpha?: boolean
  readonly data: Uint8Array
}

/**
 * Takes rows of pixels, top to bottom: as a palette of at most 256 colours, or as 24-bit RGB. Alpha is dropped.
 * Rows are compressed in the background while the next are drawn.
 */
export class Rows {
  private readonly deflate = host.runLengths()
  private readonly palette = new Palette()
  /** The row above, as pixels and as the bytes that are written for them. */
  private pixelsAbove: Int32Array
  private readonly bytesAbove: Uint8Array
  /** Where rows are put before they are packed: the memory that was used last is near at hand. */
  private room = new Uint8Array(0)

  constructor(
    private readonly width: number,
    private readonly height: number,
    private readonly indexed: boolean,
  ) {
    this.pixelsAbove = new Int32Array(width)
    this.bytesAbove = new Uint8Array(width * (indexed ? 1 : 3))
    // Above the first row there is nothing: a transparent pixel, index 0, that no picture of ours has.
    if (indexed) this.palette.indexOf(0)
  }

  /** How many rows there are until now. */
  written = 0

  /** Add rows that are as the one above; at the top of the page, as the first of some that follow. */
  async repeat(count: number, following?: Uint8Array): Promise<boolean> {
    if (count <= 0) return true
    const first = this.written ? 0 : 1
    if (first && !(await this.write(following!.subarray(0, 4 * this.width)))) return false
    const rows = count - first
    this.written += rows
    await this.deflate.write(this.unchanged(rows))
    return true
  }

  /**
   * Add rows, as RGBA pixels or as what is known to change in them. False, and nothing more can be written, when there
   * are too many colours for a palette.
   */
  async write(added: Uint8Array | Changes): Promise<boolean> {
    const pixels = added instanceof Uint8Array ? pixelsIn(added) : added.first
    const { width } = this
    const whole = pixels.length / width
    const rows = added instanceof Uint8Array ? whole : added.rows
    const filtered = this.unchanged(rows)
    for (let y = 0; y < whole; y++) {
      if (!this.filter(pixels.subarray(y * width, (y + 1) * width), filtered, y)) return false
    }
    this.pixelsAbove = this.pixelsAbove.slice()
    if (!(added instanceof Uint8Array) && !this.filterChanges(added, filtered)) return false
    this.written += rows
    await this.deflate.write(filtered)
    return true
  }

  /** So many rows that are as the one above, behind their filters. */
  private unchanged(rows: number): Uint8Array {
    const length = 1 + this.bytesAbove.length
    if (this.room.length < rows * length) this.room = new Uint8Array(rows * length)
    const filtered = this.room.subarray(0, rows * length).fill(0)
    for (let at = 0; at < filtered.length; at += length) filtered[at] = FILTER_UP
    return filtered
  }

  /** Write a row of pixels as it differs from the one above. False where it has too many colours. */
  private filter(row: Int32Array, filtered: Uint8Array, y: number): boolean {
    const at = 1 + y * (1 + this.bytesAbove.length)
    if (!this.indexed) filterRgb(row, this.pixelsAbove, this.bytesAbove, filtered, at)
    else if (!this.filterIndexed(row, filtered, at)) return false
    this.pixelsAbove = row
    return true
  }

  async end(): Promise<Pixels> {
    const { width, height, indexed } = this
    return {
      width,
      height,
      palette: indexed ? this.palette.bytes() : undefined,
      data: await this.deflate.end(),
    }
  }

  private filterIndexed(row: Int32Array, filtered: Uint8Array, at: number): boolean {
    const { palette, pixelsAbove, bytesAbove } = this
    let [colour, index] = [0, 0]
    for (let x = 0; x < row.length; x++) {
      const pixel = row[x]!
      if (pixel === pixelsAbove[x]) continue
      if (pixel !== colour) {
        index = palette.indexOf(pixel)
        if (index < 0) return false
        colour = pixel
      }
      filtered[at + x] = index - bytesAbove[x]!
      bytesAbove[x] = index
    }
    return true
  }

  private filterChanges({ places, pixels }: Changes, filtered: Uint8Array): boolean {
    const { width, palette, pixelsAbove, bytesAbove, indexed } = this
    const channels = indexed ? 1 : 3
    let [start, y] = [0, 0]
    for (let i = 0; i < places.length; i++) {
      while (places[i]! >= start + width) {
        start += width
        y++
      }
      const x = places[i]! - start
      const at = 1 + y * (1 + bytesAbove.length) + channels * x
      const pixel = pixels[i]!
      pixelsAbove[x] = pixel
      if (!indexed) filterPixel(pixel, bytesAbove, 3 * x, filtered, at)
      else {
        const index = palette.indexOf(pixel)
        if (index < 0) return false
        filtered[at] = index - bytesAbove[x]!
        bytesAbove[x] = index
      }
    }
    return true
  }
}

function filterRgb(
  row: Int32Array,
  above: Int32Array,
  bytesAbove: Uint8Array,
  filtered: Uint8Array,
  at: number,
): void {
  for (let x = 0, to = 0; x < row.length; x++, to += 3) {
    if (row[x] !== above[x]) filterPixel(row[x]!, bytesAbove, to, filtered, at + to)
  }
}

function filterPixel(
  pixel: number,
  bytesAbove: Uint8Array,
  to: number,
  filtered: Uint8Array,
  at: number,
): void {
  for (let channel = 0; channel < 3; channel++) {
    const byte = (pixel >>> (8 * channel)) & 255
    filtered[at + channel] = byte - bytesAbove[to + channel]!
    bytesAbove[to + channel] = byte
  }
}

function physicalSize(pixelsPerMetre: number): Uint8Array {
  const physical = new Uint8Array(9)
  const density = new DataView(physical.buffer)
  density.setUint32(0, pixelsPerMetre)
  density.setUint32(4, pixelsPerMetre)
  physical[8] = 1
  return physical
}

/** Pixels as a PNG file, with their physical size, if they have one, and their colour space. */
export function pngFile(
  { width, height, palette, alpha, data }: Pixels,
  pixelsPerMetre?: number,
): Uint8Array {
  const header = new Uint8Array(13)
  const fields = new DataView(header.buffer)
  fields.setUint32(0, width)
  fields.setUint32(4, height)
  header.set([8, palette ? 3 : alpha ? 6 : 2], 8)
  return concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('sRGB', Uint8Array.of(0)),
    ...(pixelsPerMetre === undefined ? [] : [chunk('pHYs', physicalSize(pixelsPerMetre))]),
    ...(palette ? [chunk('PLTE', palette)] : []),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array(0)),
  ])
}

/** Length, type, data, checksum (PNG, section 5.3). */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(latin1(type), 4)
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
