import type { PaintedPixels } from '../../model/drawing.ts'
import type { Box } from '../../model/sheet.ts'

/** Pixels for one place of one file: RGBA, not multiplied by alpha. */
export interface Sample {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
  readonly opaque: boolean
}

/** The pixels of a picture that are seen in its box, whole ones. */
export function cropOf({ raster, box, focus }: Pick<PaintedPixels, 'raster' | 'box' | 'focus'>): Box {
  const scale = Math.min(raster.width / box.width, raster.height / box.height)
  const width = Math.max(1, Math.round(box.width * scale))
  const height = Math.max(1, Math.round(box.height * scale))
  const x = Math.round((raster.width - width) * focus[0])
  const y = Math.round((raster.height - height) * focus[1])
  return { x, y, width, height }
}

/** What is seen of a picture, in so many pixels; never in more than it has. */
export function sampled(part: PaintedPixels, width: number, height: number): Sample {
  const { raster } = part
  const crop = cropOf(part)
  const [wide, high] = [Math.min(width, crop.width), Math.min(height, crop.height)]
  const { opaque } = raster
  if (wide === raster.width && high === raster.height) return raster
  const rgba =
    wide === crop.width && high === crop.height ? cut(raster, crop) : averaged(raster, crop, wide, high)
  return { width: wide, height: high, rgba, opaque }
}

type Pixels = Pick<Sample, 'width' | 'rgba' | 'opaque'>

function cut({ width, rgba }: Pixels, crop: Box): Uint8Array {
  const part = new Uint8Array(crop.width * crop.height * 4)
  for (let y = 0; y < crop.height; y++) {
    const from = ((crop.y + y) * width + crop.x) * 4
    part.set(rgba.subarray(from, from + crop.width * 4), y * crop.width * 4)
  }
  return part
}

/** Fewer pixels, each the mean of those it stands for, with what it has of those at its edges; alpha weighs the colours. */
function averaged({ width, rgba, opaque }: Pixels, crop: Box, wide: number, high: number): Uint8Array {
  const result = new Uint8Array(wide * high * 4)
  const [across, down] = [crop.width / wide, crop.height / high]
  const sums = new Float64Array(wide * 4)
  const row = new Float64Array(wide * 4)
  let to = 0
  const finish = () => {
    const area = across * down
    for (let i = 0; i < sums.length; i += 4, to += 4) {
      const alpha = sums[i + 3]!
      const share = opaque ? area : alpha / 255
      for (let channel = 0; channel < 3; channel++)
        result[to + channel] = share > 0 ? Math.round(sums[i + channel]! / share) : 0
      result[to + 3] = opaque ? 255 : Math.round(alpha / area)
    }
    sums.fill(0)
  }
  for (let y = 0; y < crop.height; y++) {
    sumRow(rgba, ((crop.y + y) * width + crop.x) * 4, crop.width, across, opaque, row)
    // A row on the border of two belongs to both, in part.
    const border = (to / sums.length + 1) * down
    const upper = Math.min(1, border - y)
    for (let i = 0; i < sums.length; i++) sums[i]! += upper * row[i]!
    if (border > y + 1 + 1e-9 || to === result.length) continue
    finish()
    if (upper < 1 && to < result.length)
      for (let i = 0; i < sums.length; i++) sums[i]! += (1 - upper) * row[i]!
  }
  if (to < result.length) finish()
  return result
}

/** A row of pixels, summed to fewer. */
function sumRow(
  rgba: Uint8Array,
  start: number,
  count: number,
  across: number,
  opaque: boolean,
  row: Float64Array,
): void {
  row.fill(0)
  for (let x = 0, at = start; x < count; x++, at += 4) {
    const alpha = rgba[at + 3]!
    const weight = opaque ? 1 : alpha / 255
    const cell = Math.floor(x / across)
    const inside = Math.min(1, (cell + 1) * across - x)
    const i = cell * 4
    row[i]! += inside * weight * rgba[at]!
    row[i + 1]! += inside * weight * rgba[at + 1]!
    row[i + 2]! += inside * weight * rgba[at + 2]!
    row[i + 3]! += inside * alpha
    if (inside >= 1 || i + 4 >= row.length) continue
    const outside = 1 - inside
    row[i + 4]! += outside * weight * rgba[at]!
    row[i + 5]! += outside * weight * rgba[at + 1]!
    row[i + 6]! += outside * weight * rgba[at + 2]!
    row[i + 7]! += outside * alpha
  }
}
