import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheetOf } from '../../../src/model/sheet.ts'
import { allowancesOf, cutSize, eyeletsOf, printOn } from '../../../src/trade/imposition/finishing.ts'
import { scaledTo } from '../../../src/trade/imposition/page.ts'

const banner = { width: 3000, height: 1000 }

test('eyelets stand in the corners and evenly between them', () => {
  expect(eyeletsOf(banner, { eyelets: 500, hem: 30, polePocket: 0 })).toEqual({
    across: [15, 510, 1005, 1500, 1995, 2490, 2985],
    down: [15, 500, 985],
    count: 16,
  })
})

test('poles leave eyelets to the sides, between the pockets', () => {
  expect(eyeletsOf(banner, { eyelets: 500, hem: 0, polePocket: 80 })).toEqual({
    across: [],
    down: [95, 500, 905],
    count: 6,
  })
})

test('a pocket takes its height, and its seam, beyond head and foot', () => {
  const finishing = { eyelets: undefined, hem: 30, polePocket: 80, safe: 80, marks: true }
  expect(allowancesOf(finishing)).toEqual({ side: 30, end: 110 })
  expect(cutSize(banner, finishing)).toEqual({ width: 3060, height: 1220 })
  expect(eyeletsOf(banner, finishing)).toBeUndefined()
})

test('no two eyelets are further apart than asked, and none is off the banner', () => {
  const side = fc.double({ min: 100, max: 9000, noNaN: true })
  fc.assert(
    fc.property(side, side, fc.double({ min: 50, max: 2000, noNaN: true }), (width, height, eyelets) => {
      const { across, down, count } = eyeletsOf({ width, height }, { eyelets, hem: 40, polePocket: 0 })!
      for (const [places, length] of [
        [across, width],
        [down, height],
      ] as const) {
        expect(places.every(place => place > 0 && place < length)).toBe(true)
        expect(places.slice(1).every((place, i) => place - places[i]! <= eyelets + 1e-6)).toBe(true)
      }
      expect(count).toBe(2 * (across.length + down.length) - 4)
    }),
    { numRuns: 60 },
  )
})

test('at a scale sheet, bleed and allowances shrink, and the slug keeps its size', () => {
  const boxes = { width: 3000, height: 1000, bleed: 10, slug: 10 }
  expect(scaledTo(boxes, 0.25, undefined)).toEqual({ width: 750, height: 250, bleed: 2.5, slug: 10 })
  const { slug, bleed } = scaledTo(boxes, 0.25, {
    eyelets: 500,
    hem: 30,
    polePocket: 80,
    safe: 80,
    marks: true,
  })
  expect(bleed + slug).toBeGreaterThan(0.25 * 110 + 10)
})

test('a leaflet and a picture of the same sign are no banners', () => {
  const finishing = { eyelets: 500, hem: 30, polePocket: 80, safe: 80, marks: true }
  const plain = { colour: 'rgb', bleed: 0, safe: 0, slug: 0, marks: false } as const
  const on = (size: string) => printOn({ ...plain, finishing }, sheetOf(size)!)
  expect(on('a4')).toEqual(plain)
  expect(on('story')).toEqual(plain)
  expect(on('3000x1000mm')).toEqual({ ...plain, safe: 80, marks: true, finishing })
})
