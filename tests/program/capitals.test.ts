import { expect, test } from 'vitest'
import { TEMPLATES } from '../../templates/index.ts'
import { page, textOf } from '../support/draw.ts'

const words = async (sign: string, field: string) =>
  textOf(await page(sign, 'a5'), field)
    .lines.map(({ text }) => text)
    .join(' ')

test('measures and units keep their letters in a headline in capitals', async () => {
  const sign = 'headline: "40 µg/m³ of NO₂, 3 kWh, pH 4"\npublisher: "Us"'
  expect(await words(sign, 'headline')).toBe('40 µg/m³ OF NO₂, 3 kWh, pH 4')
})

test.each([...TEMPLATES.keys()])('%s leaves addresses and hashtags as they are typed', async look => {
  const sign = `template: ${look}
headline: write to us@Example.org
hashtag: "#EnoughIsEnough"
phone: "020 7219 3528"
link: Example.org/Ab1
publisher: F
disclosure: none`
  const drawn = await page(sign, 'a4')
  const shown = (field: string) =>
    textOf(drawn, field)
      .lines.map(({ text }) => text)
      .join(' ')
  expect(shown('hashtag')).toBe('#EnoughIsEnough')
  expect(shown('link')).toBe('Example.org/Ab1')
  expect(shown('headline')).toMatch(/us@Example\.org$/)
})
