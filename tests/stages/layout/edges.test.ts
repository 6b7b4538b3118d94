import { describe, expect, test } from 'vitest'
import { inkOf, page, textOf } from '../../support/draw.ts'

const SIGN = `template: plain
headline: Who locked the canteen?
action: Please ring the chair of the board and ask for the keys to it
phone: "020 7219 3528"
closing: Nurses and porters work through the night. So should the kitchen, and so they will
publisher: Hot Meals
disclosure: none`

const HEBREW = `template: plain
language: he
headline: מי נעל את המזנון?
action: נא להתקשר ליושב ראש הוועד ולבקש את המפתחות בחזרה עוד היום
closing: אחיות עובדות כל הלילה. כך גם המטבח צריך לעבוד
publisher: ארוחות
disclosure: none`

/** In millimetres, how far the edges of ink of a column may be apart: what a designer sees on paper. */
const SEEN = 0.3

describe('all of a column begins at one edge of ink, large type and small', () => {
  test.each(['a3', 'a5', 'square'])('from the left on %s', async size => {
    const drawing = await page(SIGN, size)
    const edges = ['headline', 'action', 'phone', 'closing', 'publisher'].map(
      field => inkOf(drawing, textOf(drawing, field)).left,
    )
    expect(Math.max(...edges) - Math.min(...edges)).toBeLessThan(SEEN)
  })

  test.each(['a3', 'square'])('from the right on %s', async size => {
    const drawing = await page(HEBREW, size)
    const edges = ['headline', 'action', 'closing', 'publisher'].map(
      field => inkOf(drawing, textOf(drawing, field)).right,
    )
    expect(Math.max(...edges) - Math.min(...edges)).toBeLessThan(SEEN)
  })
})
