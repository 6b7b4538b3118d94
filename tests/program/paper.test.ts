import { describe, expect, test } from 'vitest'
import { bled } from '../../src/stages/encode/pdf/page-boxes.ts'
import { boxesOf } from '../../src/trade/imposition/page.ts'
import { TEMPLATES } from '../../templates/index.ts'
import { drawn, inkOf, page, texts } from '../support/draw.ts'

/** Every look on every shape of paper, as a print shop wants it: ground into the bleed, words inside the safe margin. */
const SHAPES = [
  'a0',
  'a3',
  'a3-landscape',
  'a6',
  'b2-landscape',
  'double-crown',
  'six-sheet',
  'roll-up',
  'letter',
  '300x300mm',
]

/** What the trade asks to be kept free inside the trim, in millimetres. */
const SAFE = 3
/** No guillotine cuts as true as that. */
const NEAR = SAFE - 0.05

const words = `headline: We are appealing
subheadline: Can you help us?
quote: {lines: [{speaker: Officer 1, text: You ever slapped your missus?}, {speaker: Officer 2, text: It makes them love you more.}], source: A report of February 2022}
question: Are you disgusted?
action: "Please phone the Home Secretary to demand a statutory inquiry:"
phone: "020 7219 3528"
closing: They cannot stop what they do not recognise in their own ranks.
link: example.org/appeal
hashtag: "#EnoughIsEnough"
publisher: Fair Harbour Alliance
print: {colour: cmyk, safe: ${SAFE} mm}`

describe.each([...TEMPLATES.keys()])('%s', template => {
  test.each(SHAPES)('on %s runs into the bleed, and keeps its words inside', async shape => {
    const drawing = await page(`template: ${template}\n${words}`, shape)
    const { sheet, items, print } = drawing
    const boxes = boxesOf(sheet, { ...print, bleed: 'ladder' })
    const grounds = items.flatMap(item => (item.kind === 'box' ? [bled(item, boxes).box] : []))
    const reach = {
      left: Math.min(...grounds.map(({ x }) => x)),
      top: Math.min(...grounds.map(({ y }) => y)),
      right: Math.max(...grounds.map(({ x, width }) => x + width)) - sheet.width,
      bottom: Math.max(...grounds.map(({ y, height }) => y + height)) - sheet.height,
    }
    const { bleed } = boxes
    // To the micrometre: boxes are set to a tenth of one.
    for (const [edge, at] of Object.entries({ left: -bleed, top: -bleed, right: bleed, bottom: bleed }))
      expect(reach[edge as keyof typeof reach], edge).toBeCloseTo(at, 3)
    for (const text of texts(drawing)) {
      const ink = inkOf(drawing, text)
      expect.soft(Math.min(ink.left, ink.top), text.field).toBeGreaterThanOrEqual(NEAR)
      expect.soft(sheet.width - ink.right, text.field).toBeGreaterThanOrEqual(NEAR)
      expect.soft(sheet.height - ink.bottom, text.field).toBeGreaterThanOrEqual(NEAR)
    }
  })
})

describe.each([...TEMPLATES.keys()])('%s moves its words inwards', template => {
  test.each([
    ['a3', 20],
    ['a3-landscape', 25],
    ['a4', 25],
    ['a6', 8],
    ['300x300mm', 30],
  ])('on %s, %d mm', async (shape, safe) => {
    const yaml = `template: ${template}\nheadline: Gypsy appeal\nphone: "020 7219 3528"\nlink: example.org\nqr: link\npublisher: Us\nprint: {safe: ${safe}}`
    const { sheet, items, faces } = await page(yaml, shape)
    const [ground] = items
    expect(ground?.kind === 'box' && ground.box).toEqual({
      x: 0,
      y: 0,
      width: sheet.width,
      height: sheet.height,
    })
    const drawing = { sheet, items, faces } as Parameters<typeof texts>[0]
    const inks = texts(drawing).map(text => ({ field: text.field, ...inkOf(drawing, text) }))
    for (const { field, left, right, top, bottom } of inks) {
      expect.soft(Math.min(left, top), field).toBeGreaterThanOrEqual(safe - 0.01)
      expect
        .soft(Math.min(sheet.width - right, sheet.height - bottom), field)
        .toBeGreaterThanOrEqual(safe - 0.01)
    }
    // And no further than they must.
    expect(Math.min(...inks.flatMap(({ left, top }) => [left, top]))).toBeLessThan(safe + 0.1 * sheet.width)
  })
})

test('what cannot be kept free is refused', async () => {
  const { pages, diagnostics } = await drawn('headline: Appeal\npublisher: Us\nprint: {safe: 100}', 'a4')
  expect(pages).toEqual([])
  expect(diagnostics).toMatchObject([{ code: 'invalid-value', field: 'print' }])
})
