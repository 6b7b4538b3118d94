import { describe, expect, test } from 'vitest'
import { fontOf } from '../../src/media/fonts/catalogue.ts'
import { stackFor } from '../../src/media/fonts/fallback.ts'
import { TEMPLATES } from '../../templates/index.ts'
import { inkOf, page, textOf, texts } from '../support/draw.ts'

const CROSSING = `languages: [ur, en]
headline: {ur: "ہمیں یہاں کراسنگ چاہیے", en: We need a crossing here}
subheadline: {ur: "کیا آپ ہماری مدد کر سکتے ہیں؟", en: "Can you help us?"}
action: {ur: "کونسل کو فون کریں:", en: "Phone the council:"}
phone: "020 7219 3528"
publisher: Crossing Now`

const WARD = `languages: [cy, en]
headline: {cy: Rydym yn apelio, en: We are appealing}
quote: {cy: Ŵyr neb eto y byddwn yn cau’r ward yn y nos., en: Nobody knows yet that we will close the ward at night.}
question: {cy: Oes angen nyrs arnoch yn y nos?, en: Do you need a nurse at night?}
phone: "020 7219 3528"`

const LOOKS = ['planning-notice', 'public-health', 'road-works', 'news-bill', 'plain']

test.each(LOOKS)('%s gives two languages two columns on a wide sheet, not four', async look => {
  const drawing = await page(`template: ${look}\n${WARD}`, 'a3-landscape')
  const [first, second] = texts(drawing).filter(({ field }) => field.startsWith('headline'))
  const quotes = texts(drawing).filter(({ role }) => role === 'quote')
  const headlines = [inkOf(drawing, first!), inkOf(drawing, second!)]
  expect(quotes).toHaveLength(2)
  for (const [i, quote] of quotes.entries()) {
    const { left, right, top } = inkOf(drawing, quote)
    expect(top).toBeGreaterThan(headlines[i]!.bottom)
    const middle = drawing.sheet.width / 2
    if (i === 0) expect(right).toBeLessThan(middle)
    else expect(left).toBeGreaterThan(middle)
  }
})

test.each(['link', 'a3-landscape', 'story'])('a number does not stand lost in its band on %s', async size => {
  const drawing = await page(`template: road-works\n${CROSSING}`, size)
  const { left, right } = inkOf(drawing, textOf(drawing, 'phone'))
  expect(right - left).toBeGreaterThan(0.5 * drawing.sheet.width)
})

describe('the number has the width of an upright sheet, whatever is said last', () => {
  test.each([...TEMPLATES.keys()].filter(name => LOOKS.includes(name)))('%s', async look => {
    const sign = `template: ${look}\nheadline: Council finds £40m down sofa\naction: "Ask what else is down there:"\nphone: "020 7219 3528"\nclosing: We counted the cushions.`
    const drawing = await page(sign, 'a3')
    const { left, right } = inkOf(drawing, textOf(drawing, 'phone'))
    expect(right - left).toBeGreaterThan(0.65 * drawing.sheet.width)
  })
})

test('black letters of one weight are stood in for by black letters', () => {
  const weights = (script: 'Beng' | 'Arab', language: string) =>
    stackFor(fontOf('Anton', 400), new Set([script]), [language], () => undefined).map(
      ({ family, weight }) => `${family} ${weight}`,
    )
  expect(weights('Beng', 'bn')).toEqual(['Anton 400', 'Noto Sans 900', 'Noto Sans Bengali 900'])
  expect(weights('Arab', 'ar')[2]).toMatch(/ (?:700|900)$/)
})
