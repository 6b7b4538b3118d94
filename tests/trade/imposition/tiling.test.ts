import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sheetOf } from '../../../src/model/sheet.ts'
import { tilingOf } from '../../../src/trade/imposition/tiling.ts'

const a4 = { paper: sheetOf('a4')!, margin: 5, overlap: 10 }

test.each([
  ['a1', a4, 4, 3, 210],
  ['a2', a4, 2, 4, 297],
  ['a1', { ...a4, margin: 10 }, 3, 5, 297],
  ['a4', { ...a4, margin: 0 }, 1, 1, 210],
] as const)('%s takes the fewest sheets', (size, request, columns, rows, width) => {
  expect(tilingOf(sheetOf(size)!, request, [])).toMatchObject({ columns, rows, paper: { width } })
})

test('a sheet is named by its row, its column and how many there are', () => {
  const { tiles } = tilingOf(sheetOf('a1')!, a4, [])!
  expect(tiles.map(({ label }) => label).slice(0, 5)).toEqual([
    'A1 of 4×3',
    'A2 of 4×3',
    'A3 of 4×3',
    'A4 of 4×3',
    'B1 of 4×3',
  ])
  expect(
    tilingOf(sheetOf('six-sheet')!, { paper: sheetOf('a6')!, margin: 5, overlap: 10 }, [])!.tiles.at(-1)!
      .label,
  ).toMatch(/^[A-Z]{1,2}\d+ of /)
})

test('margins and overlap that leave nothing of the paper are refused', () => {
  expect(tilingOf(sheetOf('a1')!, { ...a4, margin: 95 }, [])).toBeUndefined()
  expect(tilingOf(sheetOf('a1')!, { ...a4, overlap: 190 }, [])).toBeUndefined()
})

describe('the grid', () => {
  test('moves so that no seam runs through the number', () => {
    const sheet = sheetOf('600x900mm')!
    const seams = (avoid: { x: number; y: number; width: number; height: number }[]) => {
      const { tiles, columns } = tilingOf(sheet, a4, avoid)!
      return tiles
        .filter((_, i) => i % columns === 0)
        .slice(1)
        .map(({ window }) => [window.y, window.y + 10] as const)
    }
    const [[low, high]] = seams([]) as [readonly [number, number]]
    const number = { x: 50, y: low - 5, width: 400, height: high - low + 10 }
    for (const [top, bottom] of seams([number])) {
      expect(Math.min(bottom, number.y + number.height) - Math.max(top, number.y)).toBeLessThanOrEqual(0)
    }
  })
  test('covers every sheet, each neighbour with its overlap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 2000 }),
        fc.integer({ min: 100, max: 2000 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 30 }),
        (width, height, margin, overlap) => {
          const { tiles, columns, rows } = tilingOf(
            sheetOf(`${width}x${height}mm`)!,
            { paper: sheetOf('a4')!, margin, overlap },
            [],
          )!
          const [first, last] = [tiles[0]!.window, tiles.at(-1)!.window]
          expect(Math.max(first.x, first.y)).toBeLessThanOrEqual(1e-9)
          expect(last.x + last.width).toBeGreaterThanOrEqual(width - 1e-9)
          expect(last.y + last.height).toBeGreaterThanOrEqual(height - 1e-9)
          expect(tiles).toHaveLength(columns * rows)
          if (columns > 1)
            expect(tiles[0]!.window.x + tiles[0]!.window.width - tiles[1]!.window.x).toBeCloseTo(overlap, 6)
        },
      ),
    )
  })
})
