import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Artwork } from '../../../src/model/artwork.ts'
import { sheetOf } from '../../../src/model/sheet.ts'
import type { Picture, Sign } from '../../../src/model/sign.ts'
import type { FigureNode } from '../../../src/stages/layout/expand.ts'
import { pictureIn } from '../../../src/stages/layout/place-picture.ts'

const sheet = sheetOf('a3')!
const NODE: FigureNode = { kind: 'figure', field: 'image', style: {}, fit: 'cover', focus: undefined }

const placed = (width: number, height: number, box: { width: number; height: number }) => {
  const artwork = { width, height } as unknown as Artwork
  const figure = pictureIn(
    NODE,
    { x: 9, y: 9, ...box },
    { src: '', alt: 'A face' } as unknown as Picture,
    artwork,
    {} as Sign,
    sheet,
  )
  const [part] = figure.parts
  const focus = part?.kind === 'pixels' ? part.focus : [0, 0]
  const [own, place] = [width / height, figure.box.width / figure.box.height]
  return { box: figure.box, wide: Math.min(1, place / own), high: Math.min(1, own / place), focus }
}

const side = fc.integer({ min: 40, max: 4000 })
const room = fc.record({
  width: fc.integer({ min: 10, max: 297 }),
  height: fc.integer({ min: 10, max: 400 }),
})

test('a picture shows at least three quarters of its height, half of its width, and its head', () => {
  fc.assert(
    fc.property(side, side, room, (width, height, box) => {
      const { box: seen, wide, high, focus } = placed(width, height, box)
      expect(high).toBeGreaterThan(0.7499)
      expect(wide).toBeGreaterThan(0.4999)
      // Of what is cut in height hardly anything is at the head.
      if (high < 1) expect((1 - high) * focus[1]!).toBeLessThan(0.026)
      // It lies in its place, and reaches two edges of it.
      expect(seen.x).toBeGreaterThanOrEqual(9 - 1e-9)
      expect(seen.y).toBeGreaterThanOrEqual(9 - 1e-9)
      const full = [seen.width / box.width, seen.height / box.height]
      expect(Math.max(...full)).toBeCloseTo(1)
      expect(Math.min(...full)).toBeLessThan(1 + 1e-9)
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['a panorama keeps four fifths of its width', 2600, 700, { width: 100, height: 100 }, 0.8],
  ['a landscape seven tenths', 1500, 1000, { width: 60, height: 100 }, 0.7],
  ['a portrait half', 1000, 1500, { width: 20, height: 100 }, 0.5],
])('%s', (_, width, height, box, share) => {
  expect(placed(width, height, box).wide).toBeCloseTo(share)
})

test('a picture that is the ground of a sheet fills it', () => {
  const { width, height } = sheet
  expect(placed(2600, 700, { width, height }).box).toMatchObject({ width, height })
})
