import { expect, test } from 'vitest'
import { TEMPLATES } from '../../templates/index.ts'
import { page, texts } from '../support/draw.ts'

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
