import { describe, expect, test } from 'vitest'
import { bled, boxesOf } from '../../src/stages/encode/pdf/page-boxes.ts'
import { TEMPLATES } from '../../templates/index.ts'
import { inkOf, page, texts } from '../support/draw.ts'

/** Every look on every shape of paper, as a print shop wants it: ground into the bleed, words inside the safe margin. */
const SHAPES = [
  'a0',
  'a3',
  'a3-landscape',
  'a6',
  'b2-landscape',
  'double-crown',
  'six-sheet',
  'letter',
  '300x300mm',
]

/** What the trade asks to be kept free inside the trim, in millimetres. */
const SAFE = 3

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
    expect(reach).toEqual({ left: -bleed, top: -bleed, right: bleed, bottom: bleed })
    for (const text of texts(drawing)) {
      const ink = inkOf(drawing, text)
      expect.soft(Math.min(ink.left, ink.top), text.field).toBeGreaterThanOrEqual(SAFE)
      expect.soft(sheet.width - ink.right, text.field).toBeGreaterThanOrEqual(SAFE)
      expect.soft(sheet.height - ink.bottom, text.field).toBeGreaterThanOrEqual(SAFE)
    }
  })
})
