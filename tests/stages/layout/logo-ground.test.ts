import { expect, test } from 'vitest'
import type { Artwork } from '../../../src/model/artwork.ts'
import type { Item, PaintedFigure } from '../../../src/model/drawing.ts'
import { tileOf } from '../../../src/stages/layout/logo-ground.ts'

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })
const painted = (rgb: string, at = box(0, 0, 100, 100)) =>
  ({ kind: 'box', box: at, fill: { role: 'ground', rgb }, radii: [0, 0, 0, 0] }) as unknown as Item
const lines = (colour: string) =>
  ({ kind: 'outlines', width: 9, height: 9, outlines: [{ colour }] }) as unknown as Artwork
const pixels = (rgba: readonly number[], opaque: boolean) =>
  ({
    kind: 'raster',
    width: 1,
    height: 2,
    rgba: new Uint8Array([...rgba, 255, 255, 255, 0]),
    opaque,
  }) as unknown as Artwork
const figure = { kind: 'figure', field: 'logo', box: box(10, 10, 20, 10) } as unknown as PaintedFigure

test.each([
  ['a dark logo on a dark ground stands on white', lines('#112244'), '#10182B', '#FFFFFF'],
  ['a light one on a light ground on black', lines('#FFF8D0'), '#FFFFFF', '#000000'],
  ['one that is made out stands on the ground', lines('#FFFFFF'), '#10182B', undefined],
  ['so does a dark one on a light ground', lines('#112244'), '#FFD900', undefined],
  ['of pixels only those are asked that are seen', pixels([20, 20, 20, 255], false), '#101216', '#FFFFFF'],
  [
    'a picture that fills its place has a ground of its own',
    pixels([20, 20, 20, 255], true),
    '#101216',
    undefined,
  ],
])('%s', (_, artwork, ground, tile) => {
  const other = painted('#7F7F7F', box(60, 60, 20, 20))
  const found = tileOf(figure, artwork, [painted(ground), other], 1)
  expect(found?.fill.rgb).toBe(tile)
  if (found) expect(found.box).toEqual(box(9.2, 9.2, 21.6, 11.6))
})
