import { expect, test } from 'vitest'
import type { Turn } from '../../../src/media/picture/exif.ts'
import { turned } from '../../../src/media/picture/orientation.ts'
import type { Raster } from '../../../src/model/drawing.ts'

/** Three wide and two high, each pixel of its own. */
const rgba = Uint8Array.from({ length: 24 }, (_, i) => i >> 2)
const raster: Raster = { kind: 'raster', width: 3, height: 2, rgba, opaque: true, lossy: false }

const rowsOf = ({ width, height, rgba }: Raster) =>
  Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => rgba[4 * (y * width + x)]).join(''),
  ).join('/')

// Exif 2.32, tag 274: where the first row and the first column of the file are on the upright picture.
test.each([
  [1, '012/345'],
  [2, '210/543'],
  [3, '543/210'],
  [4, '345/012'],
  [5, '03/14/25'],
  [6, '30/41/52'],
  [7, '52/41/30'],
  [8, '25/14/03'],
] as const)('turn %i', (turn, rows) => expect(rowsOf(turned(raster, turn))).toBe(rows))

test.each([
  [2, 2],
  [3, 3],
  [4, 4],
  [5, 5],
  [6, 8],
  [7, 7],
] as [Turn, Turn][])('turn %i is taken back by %i', (there, back) =>
  expect(rowsOf(turned(turned(raster, there), back))).toBe('012/345'),
)
