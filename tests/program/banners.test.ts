import { expect, test } from 'vitest'
import { TEMPLATES } from '../../templates/index.ts'
import { inkOf, page, readTexts, textOf } from '../support/draw.ts'

const BANNER = `headline: Who locked the night canteen?
action: "Please ring the hospital board:"
phone: {number: "0113 496 0417", fictional: true}
publisher: Hot Meals at Night`

/** How much of the width is inked, where it is not four fifths: the number of `wanted` stands back behind its headline. */
const ACROSS: Readonly<Record<string, number>> = { wanted: 0.73 }

/** Sheets three times as wide as they are high: a fence banner, and the head of a profile. */
test.each([...TEMPLATES.keys()])('%s fills a banner from edge to edge', async look => {
  for (const size of ['1800x600mm', '1500x500px']) {
    const drawing = await page(`template: ${look}\n${BANNER}`, size)
    const { width, height } = drawing.sheet
    const inks = readTexts(drawing).map(text => inkOf(drawing, text))
    const across = Math.max(...inks.map(({ right }) => right)) - Math.min(...inks.map(({ left }) => left))
    const down = Math.max(...inks.map(({ bottom }) => bottom)) - Math.min(...inks.map(({ top }) => top))
    const number = inkOf(drawing, textOf(drawing, 'phone'))
    expect.soft(across / width, `${size} across`).toBeGreaterThan(ACROSS[look] ?? 0.8)
    expect.soft(down / height, `${size} down`).toBeGreaterThan(0.59)
    // It fills seven eighths of its column at the least, and a column is two fifths of a banner.
    expect.soft((number.right - number.left) / width, `the number on ${size}`).toBeGreaterThan(0.34)
  }
})
