import { describe, expect, test } from 'vitest'
import type { PaintedText } from '../../src/model/drawing.ts'
import { TEMPLATES } from '../../templates/index.ts'
import { page, readTexts, textOf } from '../support/draw.ts'

const SIZES = ['a3', 'a6', 'a3-landscape', 'square', 'story', 'link']

const SIGNS: Readonly<Record<string, string>> = {
  'few words': 'headline: Who locked the canteen?\naction: "Please ring the hospital board:"',
  'a long word': 'headline: Unconstitutional\naction: Ring us\nclosing: Now',
  'a typical sign':
    'headline: Who locked the night canteen?\nsubheadline: Did you see it happen?\nquote: {lines: [{speaker: Head of Estates, text: Do the night porters really need a hot meal?}, {speaker: Finance Lead, text: They will manage.}], source: Board e-mails}\nquestion: Would you work on that?\naction: "Please ring the chair of the board and ask for the keys:"\nclosing: Nurses and porters work through the night.',
}

/** Capitals of running text to those of the headline, at the most. */
const LED = 0.6

describe.each([...TEMPLATES.keys()])('%s is led by its headline', look => {
  test.each(Object.keys(SIGNS))('with %s', async name => {
    for (const size of SIZES) {
      const yaml = `template: ${look}\n${SIGNS[name]}\nphone: "020 7219 3528"\npublisher: Hot Meals`
      const drawing = await page(yaml, size)
      const headline = textOf(drawing, 'headline')
      const running = (text: PaintedText) => /^(?:action|closing|quote)/.test(text.field)
      for (const text of readTexts(drawing).filter(running))
        expect(text.capHeight / headline.capHeight, `${text.field} on ${size}`).toBeLessThan(1.01 * LED)
    }
  })
})
