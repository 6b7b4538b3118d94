import { describe, expect, test } from 'vitest'
import { sheetOf } from '../../../../src/model/sheet.ts'
import type { Print } from '../../../../src/model/sign.ts'
import { boxInto, marks, pageBoxes } from '../../../../src/stages/encode/pdf/page-boxes.ts'
import { boxesOf } from '../../../../src/trade/imposition/page.ts'

const shop = (size: string, print: Partial<Print> = {}) =>
  boxesOf(sheetOf(size)!, { bleed: 'ladder', slug: 10, ...print } as Print)

test.each([
  ['a4', 3],
  ['a3', 3],
  ['a3-landscape', 3],
  ['a2', 5],
  ['a1', 5],
  ['a0', 10],
  ['six-sheet', 10],
])('%s bleeds %i mm', (size, bleed) => expect(shop(size).bleed).toBe(bleed))

test('the bleed that a sign asks for goes before the ladder', () =>
  expect(shop('a0', { bleed: 2 }).bleed).toBe(2))

test.each(['a6', 'a3', 'a0-landscape'])('the boxes of %s nest, and the trim is the sheet', size => {
  const { MediaBox: media, BleedBox: bleed, TrimBox: trim } = pageBoxes(shop(size))
  for (const [inner, outer] of [
    [trim, bleed],
    [bleed, media],
  ] as const) {
    expect(inner[0]! > outer[0]! && inner[1]! > outer[1]!).toBe(true)
    expect(inner[2]! < outer[2]! && inner[3]! < outer[3]!).toBe(true)
  }
  const { width, height } = sheetOf(size)!
  const mm = (points: number) => (points / 72) * 25.4
  expect(mm(trim[2]! - trim[0]!)).toBeCloseTo(width, 3)
  expect(mm(trim[3]! - trim[1]!)).toBeCloseTo(height, 3)
})

describe('what reaches the edge runs into the bleed, and nothing else', () => {
  const boxes = shop('a4')
  test.each([
    ['a ground', { x: 0, y: 0, width: 210, height: 297 }, { x: -3, y: -3, width: 216, height: 303 }],
    ['a band', { x: 0, y: 250, width: 210, height: 47 }, { x: -3, y: 250, width: 216, height: 50 }],
    ['a panel', { x: 10, y: 10, width: 190, height: 50 }, undefined],
  ])('%s', (_, box, into) => expect(boxInto(box, boxes)).toEqual(into))
  test('nothing where there is no bleed', () =>
    expect(boxInto({ x: 0, y: 0, width: 210, height: 297 }, { ...boxes, bleed: 0 })).toBe(undefined))
})

test.each([
  ['with a bleed', 3, 3],
  ['without one, clear of the knife', 0, 2],
])('marks stand outside of what is printed, %s', (_, bleed, clear) => {
  const boxes = shop('a4', { bleed })
  const lines = [...marks(boxes, '0 G').matchAll(/^(\S+) (\S+) m (\S+) (\S+) l S$/gm)]
  expect(lines).toHaveLength(8 + 8)
  for (const [, ...ends] of lines) {
    const [x1, y1, x2, y2] = ends.map(end => (Number(end) / 72) * 25.4) as [number, number, number, number]
    // From the bottom left of the trim.
    const isOutside = (a: number, b: number, most: number) =>
      Math.max(a, b) <= -clear + 0.01 || Math.min(a, b) >= most + clear - 0.01
    expect(isOutside(x1, x2, 210) || isOutside(y1, y2, 297)).toBe(true)
    expect(Math.min(x1, y1, x2, y2)).toBeGreaterThanOrEqual(-bleed - 10)
  }
})
