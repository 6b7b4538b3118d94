import type { Raster } from '../../model/drawing.ts'
import { onItsSide, type Turn } from './exif.ts'

/** The pixel at the top left of the upright picture, as a part of the way to the right and down; and the steps along a row and down a column. */
const STEPS: Readonly<Record<Turn, readonly [right: 0 | 1, down: 0 | 1]>> = {
  1: [0, 0],
  2: [1, 0],
  3: [1, 1],
  4: [0, 1],
  5: [0, 0],
  6: [0, 1],
  7: [1, 1],
  8: [1, 0],
}

/** A picture as the camera took it, upright. */
export function turned(raster: Raster, turn: Turn): Raster {
  const { width: w, height: h, rgba } = raster
  const side = onItsSide(turn)
  const [width, height] = side ? [h, w] : [w, h]
  const [right, down] = STEPS[turn]
  const [stepX, stepY] = [right ? -1 : 1, down ? -w : w]
  const [along, below] = side ? [stepY, stepX] : [stepX, stepY]
  const first = (right ? w - 1 : 0) + (down ? (h - 1) * w : 0)
  const from = new Uint32Array(rgba.buffer, rgba.byteOffset, w * h)
  const to = new Uint32Array(w * h)
  for (let y = 0, i = 0; y < height; y++) {
    let at = first + y * below
    for (let x = 0; x < width; x++, i++, at += along) to[i] = from[at]!
  }
  return { ...raster, width, height, rgba: new Uint8Array(to.buffer) }
}
