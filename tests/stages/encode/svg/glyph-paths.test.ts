import { expect, test } from 'vitest'
import type { Face, GlyphRun, PathCommand } from '../../../../src/model/drawing.ts'
import { outlinesOf } from '../../../../src/stages/encode/svg/glyph-paths.ts'

const OUTLINES: Readonly<Record<number, readonly PathCommand[]>> = {
  // Two triangles, the second begun where the first was: a step counts from where the pen is after a Z.
  1: [
    { type: 'M', values: [100, 0] },
    { type: 'L', values: [200, 0] },
    { type: 'L', values: [150, 100] },
    { type: 'Z', values: [] },
    { type: 'L', values: [100, 50] },
    { type: 'Z', values: [] },
  ],
  2: [
    { type: 'M', values: [0, 0] },
    { type: 'Q', values: [50, 100, 100, 0] },
    { type: 'Z', values: [] },
  ],
  3: [],
}
const face = (layers: Face['layers'] = () => []): Face =>
  ({ unitsPerEm: 1000, outline: (glyph: number) => OUTLINES[glyph]!, layers }) as Face
const run = (...ids: number[]): GlyphRun => ({
  face: 'f',
  rtl: false,
  x: 0,
  glyphs: ids.map((id, i) => ({ id, x: 2 * i, y: 0, cluster: i })),
})

test('letters are one path of steps, each from its own origin', () => {
  // At 10 mm an em, 2 mm are 200 units.
  expect(outlinesOf(run(1, 2), 10, face())).toEqual([
    {
      rgb: undefined,
      path: 'M0 0m100 0l100 0l-50 100zl0 50zM200 0m0 0q50 100 100 0z',
    },
  ])
})

test('a glyph without an outline leaves nothing', () => expect(outlinesOf(run(3), 10, face())).toEqual([]))

test('a glyph in colours is a path for each of them, bottom first, behind the letters', () => {
  const layers = (glyph: number) =>
    glyph === 9
      ? [
          { glyph: 2, rgb: '#FF0000' },
          { glyph: 1, rgb: '#00FF00' },
        ]
      : []
  const found = outlinesOf(run(9, 2), 10, face(layers))
  expect(found.map(({ rgb }) => rgb)).toEqual([undefined, '#FF0000', '#00FF00'])
  expect(found[0]!.path).toMatch(/^M200 0/)
})
