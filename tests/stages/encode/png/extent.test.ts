import { describe, expect, test } from 'vitest'
import type { Drawing, Item, PaintedFigure } from '../../../../src/model/drawing.ts'
import { sheetOf } from '../../../../src/model/sheet.ts'
import { extentOf, unevenIn } from '../../../../src/stages/encode/png/extent.ts'
import { inkOf, page, texts } from '../../../support/draw.ts'

const fill = { role: 'x', rgb: '#000000', cmyk: undefined, spot: undefined }
const box = (y: number, height: number, radii: [number, number, number, number] = [0, 0, 0, 0]) =>
  ({ kind: 'box', box: { x: 1, y, width: 10, height }, fill, radii }) as const
const figure = (clipped: boolean, ...parts: PaintedFigure['parts']): PaintedFigure => ({
  ...{ kind: 'figure', field: 'logo', alt: '', box: { x: 0, y: 10, width: 20, height: 20 } },
  ...{ parts, clipped },
})
const uneven = (...items: Item[]) => unevenIn({ items, faces: new Map(), sheet: sheetOf('a4')! })

describe('a page is uneven', () => {
  test('where a box begins and where it ends', () =>
    expect(uneven(box(5, 20))).toEqual([
      { from: 5, to: 5 },
      { from: 25, to: 25 },
    ]))
  test('along the corners of a box, the larger of each end', () =>
    expect(uneven(box(5, 20, [2, 1, 3, 4]))).toEqual([
      { from: 5, to: 7 },
      { from: 21, to: 25 },
    ]))
  test('along a shape with the line round it', () => {
    const path = [
      { type: 'M', values: [2, 12] },
      { type: 'L', values: [8, 18] },
    ]
    const stroke = { width: 2, cap: 'butt', join: 'miter', miter: 4 } as const
    const [span] = uneven(figure(false, { kind: 'shape', fill, path, rule: 'nonzero', stroke }))
    expect(span).toEqual({ from: 8, to: 22 })
  })
  test('of a figure that is cut, within its box and at its edges', () =>
    expect(uneven(figure(true, box(0, 15), box(25, 90))).map(({ from, to }) => [from, to])).toEqual([
      ...[
        [10, 10],
        [15, 15],
        [10, 10],
        [30, 30],
      ],
      ...[
        [25, 25],
        [30, 30],
        [10, 10],
        [30, 30],
      ],
    ]))
})

const SIGN = `
template: witness-appeal
headline: "Ŵy gjpq Ǻ 🦊"
quote: { lines: ["Ärger, ça va? fjord"], source: "A report" }
publisher: Somebody
`

test('no ink of a text is outside its extent', async () => {
  const drawing: Drawing = await page(SIGN, 'square')
  for (const text of texts(drawing)) {
    const ink = inkOf(drawing, text)
    const { x, y, width, height } = extentOf(text, drawing)
    if (ink.top > ink.bottom) continue
    expect(y).toBeLessThanOrEqual(ink.top + 1e-6)
    expect(y + height).toBeGreaterThanOrEqual(ink.bottom - 1e-6)
    expect([x, width].every(Number.isFinite)).toBe(true)
  }
})
