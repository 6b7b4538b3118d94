import { host } from '#host'
import { encodeJpeg } from '../../../media/picture/codecs.ts'
import { cropOf, type Sample, sampled } from '../../../media/picture/resample.ts'
import type { PaintedPixels } from '../../../model/drawing.ts'
import { INCH, type Sheet } from '../../../model/sheet.ts'
import { compressed } from '../pdf/objects.ts'
import { pngFile } from '../png/rows.ts'

/** A picture of a file of its own, within another. */
export interface Photograph {
  readonly type: 'png' | 'jpeg'
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

export const hrefOf = (type: Photograph['type'], bytes: Uint8Array): string =>
  `data:image/${type};base64,${host.base64(bytes)}`

/** More pixels than these a print shop does not use, in an inch; and a screen not, in one of the page's. */
const FINEST = 300 / INCH
const SHARPEST = 2

/** The most pixels in a millimetre that a picture has in a file that can be printed or enlarged. */
export const densestOf = ({ pixels, width }: Sheet): number =>
  pixels ? (SHARPEST * pixels.width) / width : FINEST

/** Less than this is not worth a loss. */
const WORTH = 1.2

/** The part of a picture that is seen, in its own pixels, or fewer where it has far more than are of use. */
export function printed(part: PaintedPixels, densest: number): Sample {
  const { width, height } = cropOf(part)
  const [wide, high] = [part.box.width * densest, part.box.height * densest].map(Math.ceil) as [
    number,
    number,
  ]
  return width > WORTH * wide ? sampled(part, wide, high) : sampled(part, width, height)
}

/** A picture as a file: photographs as JPEG, all else without loss. Nothing of the file it came from is in it. */
export async function photograph(part: PaintedPixels, densest: number): Promise<Photograph> {
  const sample = printed(part, densest)
  const { width, height, rgba, opaque } = sample
  return part.raster.lossy && opaque
    ? { type: 'jpeg', width, height, bytes: await encodeJpeg(width, height, rgba) }
    : { type: 'png', width, height, bytes: png(sample, compressed) }
}

/** A picture as a file that is read at once and thrown away. */
export const quickPng = (sample: Sample): Uint8Array => png(sample, host.quickly)

const png = (sample: Sample, pack: (rows: Uint8Array) => Uint8Array): Uint8Array => {
  const { width, height, opaque, rgba } = sample
  const channels = opaque ? RGB : [...RGB, 3]
  const data = pack(filtered(width, height, planes(rgba, channels), channels.length))
  return pngFile({ width, height, palette: undefined, alpha: !opaque, data })
}

export const RGB = [0, 1, 2] as const

/** Some of the four bytes of each pixel. */
export function planes(rgba: Uint8Array, channels: readonly number[]): Uint8Array {
  const kept = new Uint8Array((rgba.length / 4) * channels.length)
  for (let from = 0, to = 0; from < rgba.length; from += 4)
    for (const channel of channels) kept[to++] = rgba[from + channel]!
  return kept
}

const PAETH = 4

/** Rows behind the filter that suits pictures best, as PNG and PDF both read them (PNG, 9.4). */
export function filtered(width: number, height: number, bytes: Uint8Array, channels: number): Uint8Array {
  const row = width * channels
  const rows = new Uint8Array(height * (1 + row))
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    rows[to++] = PAETH
    for (let i = 0; i < row; i++, from++, to++) {
      const left = i < channels ? 0 : bytes[from - channels]!
      const above = y === 0 ? 0 : bytes[from - row]!
      const corner = y === 0 || i < channels ? 0 : bytes[from - row - channels]!
      const guess = left + above - corner
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
      rows[to] = bytes[from]! - (a <= b && a <= c ? left : b <= c ? above : corner)
    }
  }
  return rows
}
