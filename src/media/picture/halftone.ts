import type { PaintedPixels, PaintedShape, PathCommand } from '../../model/drawing.ts'
import type { Ink } from '../../model/ink.ts'
import type { Mm } from '../../model/sheet.ts'
import { sampled } from './resample.ts'

/** Dots are of so many sizes: more are not told apart. */
const SIZES = 24
/** The darkest and the lightest of so many pixels in a hundred are black and white. */
const CLIPPED = 0.02

/**
 * A picture as dots in one colour, on a screen turned by an eighth, as newspapers print it: the darker, the larger. Each
 * size is one path of round points. `pitch` is how far dots are apart.
 */
export function halftone(part: PaintedPixels, ink: Ink, pitch: Mm): PaintedShape[] {
  const { box } = part
  // Rows half a diagonal apart, every other one set off by half: a screen at 45 degrees.
  const [step, row] = [pitch * Math.SQRT2, pitch / Math.SQRT2]
  const [across, down] = [Math.max(1, Math.ceil(box.width / row)), Math.max(1, Math.ceil(box.height / row))]
  const { width, height, rgba } = sampled(part, across, down)
  const dark = stretched(darkness(rgba))
  const sizes = Array.from({ length: SIZES + 1 }, (): PathCommand[] => [])
  for (let j = 0; j * row <= box.height + pitch; j++)
    for (let x = j % 2 ? step / 2 : 0; x <= box.width + pitch; x += step) {
      const [column, line] = [x / box.width, (j * row) / box.height]
      const at =
        Math.min(height - 1, Math.floor(line * height)) * width +
        Math.min(width - 1, Math.floor(column * width))
      const size = Math.round(SIZES * diameter(dark[at]!))
      if (!size) continue
      const [px, py] = [box.x + x, box.y + j * row]
      sizes[size]!.push({ type: 'M', values: [px, py] })
      sizes[size]!.push({ type: 'L', values: [px + POINT, py] })
    }
  return sizes.flatMap((path, size) =>
    path.length
      ? [
          {
            kind: 'shape',
            fill: ink,
            path,
            rule: 'nonzero',
            stroke: { ...PEN, width: (size / SIZES) * step },
          } as const,
        ]
      : [],
  )
}

/** A line so short is a point, and drawn by every program. */
const POINT: Mm = 0.001
const PEN = { cap: 'round', join: 'round', miter: 4 } as const

/** The diameter of a dot that covers a share of its field, 1 where it covers all: the side of a square √2 apart. */
const diameter = (share: number): number =>
  share < 0.02 ? 0 : share > 0.97 ? 1 : Math.min(1, Math.SQRT2 * Math.sqrt(share / Math.PI))

function darkness(rgba: Uint8Array): number[] {
  const dark: number[] = []
  for (let i = 0; i < rgba.length; i += 4) {
    const light = (0.299 * rgba[i]! + 0.587 * rgba[i + 1]! + 0.114 * rgba[i + 2]!) / 255
    dark.push((1 - light) * (rgba[i + 3]! / 255))
  }
  return dark
}

/** So that the darkest is black and the lightest white: a dull picture would print as a grey field. */
function stretched(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort()
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
  const [least, most] = [at(CLIPPED), at(1 - CLIPPED)]
  if (most - least < 0.05) return [...values]
  return values.map(value => Math.min(1, Math.max(0, (value - least) / (most - least))))
}
