import { expect, test } from 'vitest'
import type { Item, PaintedBox, PaintedFigure } from '../../../src/model/drawing.ts'
import { keptOf, type Sheet, sheetOf } from '../../../src/model/sheet.ts'
import { inTheOpen } from '../../../src/stages/layout/story-safe.ts'

const fill = { role: 'ink', rgb: '#000000' } as PaintedBox['fill']
const ground = ({ width, height }: Sheet): PaintedBox => ({
  kind: 'box',
  box: { x: 0, y: 0, width, height },
  fill,
  radii: [0, 0, 0, 0],
})
const logo = ({ width, height }: Sheet, top: number, foot: number): PaintedFigure => ({
  kind: 'figure',
  field: 'logo',
  alt: '',
  box: { x: 0.2 * width, y: top * height, width: 0.5 * width, height: (foot - top) * height },
  parts: [],
})

/** A look of a ground and a thing on it, and the sheets that it was asked for. */
function look(top: number, foot: number) {
  const asked: Sheet[] = []
  const compose = async (sheet: Sheet) => {
    asked.push(sheet)
    return { items: [ground(sheet), logo(sheet, top, foot)] as Item[], blocks: [] }
  }
  return { asked, compose }
}

test.each(['a3', 'square', 'link'])('%s is composed as it is', async size => {
  const { asked, compose } = look(0, 1)
  await inTheOpen(sheetOf(size)!, compose)
  expect(asked).toEqual([sheetOf(size)])
})

test.each([
  ['with margins', 0.05, 0.95],
  ['to its edges', 0, 1],
  ['with room to spare', 0.3, 0.6],
])('a story %s keeps what is on it in the open, and its ground runs to the edge', async (_, top, foot) => {
  const story = sheetOf('story')!
  const { asked, compose } = look(top, foot)
  const page = await inTheOpen(story, compose)
  const [under, thing] = page!.items as [PaintedBox, PaintedFigure]
  expect(under.box).toMatchObject({ x: 0, y: 0, width: story.width })
  expect(under.box.height).toBeCloseTo(story.height, 5)
  const open = keptOf(story)!.box
  expect(thing.box.y).toBeGreaterThanOrEqual(open.y - 0.2)
  expect(thing.box.y + thing.box.height).toBeLessThanOrEqual(open.y + open.height + 0.2)
  for (const { width, height } of asked) {
    expect(width).toBe(story.width)
    expect(height).toBeLessThan(story.height)
  }
})

test('what cannot be composed is not', async () =>
  expect(await inTheOpen(sheetOf('story')!, async () => undefined)).toBe(undefined))
