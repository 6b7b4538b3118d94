import { expect, test } from 'vitest'
import { sheetOf } from '../../../src/model/sheet.ts'
import { gangingOf } from '../../../src/trade/imposition/n-up.ts'

test.each([
  ['a6', 4, 2, 2, 210, 297],
  ['a5', 2, 2, 1, 297, 210],
  ['a6', 2, 2, 1, 210, 148],
  ['a4', 4, 2, 2, 420, 594],
  ['a6', 3, 2, 2, 210, 297],
  ['a6', 5, 4, 2, 420, 297],
  ['100x50mm', 8, 2, 4, 200, 200],
] as const)('%s × %d goes on paper that one can buy', (size, copies, columns, rows, width, height) => {
  expect(gangingOf(sheetOf(size)!, copies)).toMatchObject({ columns, rows, paper: { width, height } })
})

test('there are no more copies than were asked for', () => {
  expect(gangingOf(sheetOf('a6')!, 3).cells).toHaveLength(3)
})

test('copies are as large as a margin of 5 mm allows, side by side, in the middle', () => {
  const { paper, scale, cells } = gangingOf(sheetOf('a6')!, 4)
  expect(scale).toBeGreaterThan(0.94)
  expect(scale).toBeLessThan(1)
  expect(Math.min(...cells.map(({ x }) => x))).toBeCloseTo(5, 6)
  expect(Math.min(...cells.map(({ y }) => y))).toBeGreaterThanOrEqual(5)
  expect(cells[1]!.x).toBeCloseTo(cells[0]!.x + cells[0]!.width, 6)
  expect(Math.max(...cells.map(({ x, width }) => x + width))).toBeCloseTo(paper.width - 5, 6)
})
