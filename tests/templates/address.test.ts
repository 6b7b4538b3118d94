import { expect, test } from 'vitest'
import { TEMPLATES } from '../../templates/index.ts'
import { inkOf, page, textOf } from '../support/draw.ts'

/** Without a number the address is what the sign is for: neither its code nor what is said last takes its width. */
test.each([...TEMPLATES.keys()])('in %s a long address is as wide as its column', async look => {
  const drawing = await page(
    `template: ${look}\nheadline: Who locked the night canteen?\nquote: {lines: [{speaker: Head of Estates, text: Do the night porters really need a hot meal?}], source: Board e-mails}\naction: "Write to the chair:"\nlink: hotmeals.example.org/write-to-the-chair\nqr: {payload: link, label: Scan to write}\nclosing: The hospital works through the night. So should the kitchen.\npublisher: Hot Meals`,
    'a3-landscape',
  )
  const { left, right } = inkOf(drawing, textOf(drawing, 'link'))
  expect((right - left) / drawing.sheet.width).toBeGreaterThan(0.31)
})
