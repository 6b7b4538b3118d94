import { expect, test } from 'vitest'
import { TEMPLATES } from '../../templates/index.ts'
import { page, textOf, texts } from '../support/draw.ts'

const SIGN = `language: pl
headline: "Czynsz 2 500 zł"
action: "Wydali 10 000 zł na parking przy ul. Długiej 5, po 12,5 mln zł za m², 40 km/h, § 5 i nr 3"
publisher: "Us"
disclosure: none
`
const WHOLE = ['2 500 zł', '10 000 zł', '12,5 mln zł', '40 km/h', '§ 5', 'nr 3']

test.each([...TEMPLATES.keys()])('%s parts no number from what belongs to it', async look => {
  for (const size of ['a6', 'a3', 'link', '600x2000mm']) {
    const drawn = texts(await page(`template: ${look}\n${SIGN}`, size))
    const lines = drawn.flatMap(({ lines }) => lines.map(({ text }) => text.toLowerCase()))
    for (const words of WHOLE) expect([size, lines.some(line => line.includes(words))]).toEqual([size, true])
  }
})

test.each(['planning-notice', 'chat', 'front-page', 'departures'])(
  'in %s a number of three figures is large, and pushes the quotation aside no more than a long one',
  async look => {
    const sizeOf = async (phone: string) => {
      const drawing = await page(
        `template: ${look}\nheadline: Which officer deleted the tapes?\nquote: {lines: [{speaker: Officer A, text: Do the night porters really need a hot meal?}, {speaker: Finance Lead, text: They will manage.}], source: Board e-mails}\naction: "Ask at the front desk:"\nphone: ${phone}\npublisher: Hot Meals`,
        'a3',
      )
      return { quote: textOf(drawing, 'quote.lines[0].text').size, number: textOf(drawing, 'phone').size }
    }
    const [short, long] = [await sizeOf('{number: "101", kind: short}'), await sizeOf('"020 7219 3528"')]
    expect(short.number).toBeGreaterThan(long.number)
    expect(short.quote).toBeGreaterThan(0.7 * long.quote)
  },
)
