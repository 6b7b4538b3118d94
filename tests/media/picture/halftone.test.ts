import { describe, expect, test } from 'vitest'
import { halftone } from '../../../src/media/picture/halftone.ts'
import type { PaintedPixels } from '../../../src/model/drawing.ts'

const INK = { role: 'ink', rgb: '#0B3B8C', cmyk: [100, 85, 5, 15], spot: undefined } as const

/** A picture of greys, from left to right. */
function picture(greys: readonly number[]): PaintedPixels {
  const rgba = new Uint8Array(greys.length * 4 * 4)
  for (let i = 0; i < greys.length * 4; i++) {
    const grey = greys[i % greys.length]!
    rgba.set([grey, grey, grey, 255], i * 4)
  }
  const raster = { kind: 'raster', width: greys.length, height: 4, rgba, opaque: true, lossy: false } as const
  return { kind: 'pixels', raster, box: { x: 10, y: 10, width: 40, height: 20 }, focus: [0.5, 0.5] }
}

const dotsOf = (greys: readonly number[]) =>
  halftone(picture(greys), INK, 2).flatMap(({ path, stroke }) =>
    path.filter(({ type }) => type === 'M').map(({ values }) => ({ x: values[0]!, width: stroke!.width })),
  )

describe('a picture as dots', () => {
  test('has them in one colour, larger where it is darker, none where it is white', () => {
    const dots = dotsOf([0, 90, 180, 255])
    const mean = (from: number) => {
      const some = dots.filter(({ x }) => x >= from + 2 && x < from + 8)
      return some.reduce((sum, { width }) => sum + width, 0) / Math.max(1, some.length)
    }
    expect(mean(10)).toBeGreaterThan(mean(20))
    expect(mean(20)).toBeGreaterThan(mean(30))
    expect(dots.filter(({ x }) => x > 43 && x < 50)).toEqual([])
    expect(new Set(halftone(picture([0, 128]), INK, 2).map(({ fill }) => fill))).toEqual(new Set([INK]))
  })
  test('covers what is black without a gap', () => {
    const dots = dotsOf([0, 0, 255, 255]).filter(({ x }) => x < 28)
    // Dots two apart on a screen at 45 degrees meet at the middle of four, a pitch by the root of two away.
    for (const { width } of dots) expect(width / 2).toBeGreaterThanOrEqual(2 / Math.SQRT2 - 1e-9)
  })
})
