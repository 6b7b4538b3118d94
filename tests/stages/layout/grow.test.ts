import { expect, test } from 'vitest'
import { page, textOf } from '../../support/draw.ts'

const FEW = (look: string) => `template: ${look}
headline: Who took the kettle?
action: "Please ring the hospital board:"
phone: {number: "0113 496 0417", fictional: true}
publisher: Tea at Night`

test.each([
  ['road-works', 'a3', 0.09],
  ['road-works', 'story', 0.07],
  ['news-bill', 'a6', 0.085],
])(
  'on %s, %s, a headline takes what room there is, though not for lines as wide as the measure',
  async (look, size, least) => {
    const drawing = await page(FEW(look), size)
    const headline = textOf(drawing, 'headline')
    expect(headline.capHeight / drawing.sheet.height).toBeGreaterThan(least)
  },
)
