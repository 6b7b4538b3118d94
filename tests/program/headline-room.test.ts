import { expect, test } from 'vitest'
import { page, textOf } from '../support/draw.ts'

const SPOKEN =
  'Do the night porters really need a hot meal?|There is a vending machine on level two.|Is it in order?|It was in 2019. They will manage, they always do.'
const LINES = SPOKEN.split('|').map((text, i) => `{speaker: Manager ${i + 1}, text: "${text}"}`)

/** Beside much text there is room under a headline that there is not under the text: what grows with it must not hold it. */
test.each(['plain', 'road-works', 'news-bill', 'planning-notice'])(
  'in %s a headline beside much text is as large as its column lets it be',
  async look => {
    const drawing = await page(
      `template: ${look}\nheadline: Who locked the night canteen?\nquote: {lines: [${LINES}], source: Board e-mails}\nquestion: Would you work on that?\naction: "Please ring the chair of the board:"\nphone: "020 7219 3528"\npublisher: Hot Meals`,
      'link',
    )
    const headline = textOf(drawing, 'headline')
    expect(headline.lines).toHaveLength(3)
    const number = textOf(drawing, 'phone')
    expect(number.capHeight).toBeLessThan(1.5 * headline.capHeight)
  },
)
