import { describe, expect, test } from 'vitest'
import { page, textOf } from '../support/draw.ts'

const SIGNS: Readonly<
  Record<string, readonly [headline: string, ...details: (readonly [string, string])[]]>
> = {
  en: ['We are appealing', ['What', 'A kitchen'], ['When exactly', 'Friday 18 April 2025'], ['By', 'Us']],
  de: ['Wir klagen an', ['Ordnungswidrigkeit', 'Küche'], ['Wann', 'Freitag']],
  el: ['Ποιος είδε;', ['Τι', 'Μια κουζίνα'], ['Πότε', 'Παρασκευή']],
  he: ['מי ראה?', ['מה', 'מטבח'], ['מתי', 'יום שישי']],
  hi: ['किसने देखा?', ['क्या', 'रसोई'], ['कब', 'शुक्रवार']],
}
const LOOKS = [
  'witness-appeal',
  'wanted',
  'news-bill',
  'planning-notice',
  'lost-pet',
  'missing',
  'road-works',
]

describe.each(LOOKS)('the details of %s', look => {
  test.each(Object.entries(SIGNS))(
    'in %s: labels in a column of their own, on the baselines of their values',
    async (language, [headline, ...details]) => {
      const list = details.map(([label, value]) => `{label: "${label}", value: "${value}"}`).join(', ')
      const sign = `template: ${look}\nlanguage: ${language}\nheadline: "${headline}"\ndetails: [${list}]\nquote: {lines: ["${headline} ${headline} ${headline} ${headline}", "${headline} ${headline}"], source: "${headline}"}\naction: "${headline} ${headline} ${headline}"\nclosing: "${headline} ${headline} ${headline}"\nphone: "+44 20 7219 3528"\npublisher: F\ndisclosure: none`
      const drawing = await page(sign, 'a4')
      const rows = details.map((_, i) =>
        (['label', 'value'] as const).map(part => textOf(drawing, `details[${i}].${part}`).lines),
      )
      const rtl = language === 'he'
      for (const [label, value] of rows) {
        expect(label).toHaveLength(1)
        expect(label![0]!.baseline).toBeCloseTo(value![0]!.baseline, 3)
      }
      // All values begin at one place, as far from the longest label as the look asks.
      const begins = rows.map(([, value]) => (rtl ? value![0]!.x + value![0]!.width : value![0]!.x))
      const ends = rows.map(([label]) => (rtl ? label![0]!.x : label![0]!.x + label![0]!.width))
      const size = rows[0]![1]![0]!.size
      const gaps = rows.map((_, i) => Math.abs(begins[0]! - ends[i]!))
      expect(Math.max(...begins) - Math.min(...begins)).toBeLessThan(0.15 * size)
      expect(Math.min(...gaps)).toBeLessThan(1.6 * size)
      expect(Math.min(...gaps)).toBeGreaterThan(0.3 * size)
    },
  )
})

test('a label that is longer than its share is broken', async () => {
  const label = 'What we were told about the kitchen by everybody who was there'
  const drawing = await page(
    `headline: We are appealing\ndetails: [{label: "${label}", value: "A kitchen for the night"}]\npublisher: F\ndisclosure: none`,
    'a4',
  )
  expect(textOf(drawing, 'details[0].label').lines.length).toBeGreaterThan(1)
  expect(textOf(drawing, 'details[0].value').lines.length).toBeLessThan(4)
})

describe('who speaks, beside what they say', () => {
  test.each([
    ['en', 'We are appealing', 'Officer 1', 'Sergeant'],
    ['ur', 'ہم اپیل کرتے ہیں', 'وزیر', 'مشیر'],
  ])('in %s: in a column of their own, on the first baseline', async (language, headline, first, second) => {
    const said = `${headline} ${headline} ${headline} ${headline}`
    const drawing = await page(
      `language: ${language}\nheadline: "${headline}"\nquote: {lines: [{speaker: "${first}", text: "${headline}"}, {speaker: "${second}", text: "${said}"}]}\nphone: "+44 20 7219 3528"\npublisher: F\ndisclosure: none`,
      'a4',
    )
    const rows = [0, 1].map(i =>
      (['speaker', 'text'] as const).map(part => textOf(drawing, `quote.lines[${i}].${part}`).lines),
    )
    for (const [speaker, text] of rows) expect(speaker![0]!.baseline).toBeCloseTo(text![0]!.baseline, 3)
    const begins = rows.map(([, text]) => (language === 'ur' ? text![0]!.x + text![0]!.width : text![0]!.x))
    expect(Math.abs(begins[0]! - begins[1]!)).toBeLessThan(0.3 * rows[0]![1]![0]!.size)
  })

  test('a name that is long stands above on a narrow sheet', async () => {
    const drawing = await page(
      'headline: We are appealing\nquote: {lines: [{speaker: "Head of all Estates", text: "Do the night porters need a hot meal?"}]}\npublisher: F\ndisclosure: none',
      'a4',
    )
    const [name, said] = ['speaker', 'text'].map(part => textOf(drawing, `quote.lines[0].${part}`).lines[0]!)
    expect(name!.baseline).toBeLessThan(said!.baseline - 0.5 * said!.size)
  })
})
