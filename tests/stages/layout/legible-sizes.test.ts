import { expect, test } from 'vitest'
import { SIZE_NAMES, sheetOf } from '../../../src/model/sheet.ts'
import { legible } from '../../../src/stages/layout/legible-sizes.ts'

const points = (mm: number) => (mm / 25.4) * 72

test.each([
  ['a6', 6],
  ['a4', 7],
  ['a3', 10],
])('running text on %s has %i pt at the least', (size, least) =>
  expect(points(legible(sheetOf(size)!).least)).toBeCloseTo(least, 0),
)

test.each(SIZE_NAMES)(
  'what is comfortable on %s is more than the least, and both grow with the sheet',
  size => {
    const sheet = sheetOf(size)!
    const { least, comfortable, small } = legible(sheet)
    expect(comfortable).toBeGreaterThan(least)
    expect(small).toBeLessThanOrEqual(least)
    const larger = legible({ ...sheet, width: 2 * sheet.width, height: 2 * sheet.height })
    expect(larger.least).toBeGreaterThan(least)
  },
)
