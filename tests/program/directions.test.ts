import { describe, expect, test } from 'vitest'
import { TEMPLATES } from '../../templates/index.ts'
import { backwards, inkOf, page, seen, textOf, texts } from '../support/draw.ts'

const LOOKS = [...TEMPLATES.keys()]

const fieldsOf = async (text: string, size = 'a4') => {
  const drawing = await page(text, size)
  /** As if on one line: the first one stands at the right where words run from right to left. */
  const of = (field: string) => {
    const lines = seen(textOf(drawing, field))
    return (/[א-ת؀-ۿ]/.test(lines.join('')) ? lines.reverse() : lines).join(' ')
  }
  return { drawing, of }
}

const MORE = 'phone: "020 7219 3528"\nlink: example.org/a1\npublisher: F\ndisclosure: none'

describe('on every look, in every language from right to left', () => {
  const HEADLINES = {
    he: 'אנחנו פונים אליכם עכשיו',
    ar: 'نحن نناشد',
    ur: 'ہم اپیل کرتے ہیں',
    fa: 'ما درخواست داریم',
  }
  const cases = Object.entries(HEADLINES).flatMap(([language, headline]) =>
    LOOKS.map(look => ({ look, language, headline })),
  )
  test.each(cases)(
    '$look, $language: words run to the left, numbers and addresses to the right',
    async each => {
      const { look, language, headline } = each
      const sign = `template: ${look}\nlanguage: ${language}\nheadline: ${headline}\nbanner: "${headline}!"\n`
      const { drawing, of } = await fieldsOf(`${sign}hashtag: "#${headline.split(' ')[0]}_1"\n${MORE}`)
      const painted = new Set(texts(drawing).map(({ field }) => field))
      expect(of('hashtag')).toBe(`1_${backwards(headline.split(' ')[0]!)}#`)
      if (painted.has('banner')) expect(of('banner')).toBe(`!${backwards(headline)}`)
      expect(of('phone')).toBe('020 7219 3528')
      expect(of('link')).toBe('example.org/a1')
    },
  )
  test.each(cases)('$look, $language: its own words too', async ({ look, language, headline }) => {
    const sign = `template: ${look}\nlanguage: ${language}\nheadline: ${headline}\n`
    const drawing = await page(`${sign}${MORE}`, 'a4')
    for (const text of texts(drawing).filter(({ field }) => field.startsWith('words.')))
      for (const [i, line] of text.lines.entries())
        if (!/[A-Za-z]/.test(line.text)) expect(seen(text)[i]).toBe(backwards(line.text.trim()))
  })
  test.each(cases)('$look, $language: a hashtag in Latin letters', async ({ look, language, headline }) => {
    const sign = `template: ${look}\nlanguage: ${language}\nheadline: ${headline}\nhashtag: "#Enough"\n`
    expect((await fieldsOf(`${sign}${MORE}`)).of('hashtag')).toBe('#Enough')
  })
})

describe('what others said is read in its own direction', () => {
  const quote = (style: string, look: string) => `template: ${look}
headline: We are appealing
quote:
  style: ${style}
  source: Report
  lines:
    - {speaker: "Guard (1)", text: "צאו מכאן!"}
    - {speaker: "שומר (2)", text: "Get out!"}
${MORE}`
  const lookAndStyle = LOOKS.flatMap(look => ['lines', 'chat', 'prose'].map(style => [look, style] as const))
  test.each(lookAndStyle)('%s, %s', async (look, style) => {
    const { of } = await fieldsOf(quote(style, look))
    expect(of('quote.lines[0].speaker')).toMatch(/^guard \(1\)$/i)
    expect(of('quote.lines[0].text')).toMatch(/^[“"„]?!ןאכמ ואצ[”"]?$/)
    // A bracket is drawn as the other of its pair.
    expect(of('quote.lines[1].speaker')).toBe(')2( רמוש')
    expect(of('quote.lines[1].text')).toMatch(/Get out!/)
  })
  test('and begins at its own side, below who said it', async () => {
    // So long a name has no room beside what is said.
    const long = quote('lines', 'plain').replaceAll(/(Guard|שומר) \(/g, '$1 $1 $1 $1 $1 $1 $1 (')
    const { drawing } = await fieldsOf(long)
    const [speaker, text, source] = ['quote.lines[0].speaker', 'quote.lines[0].text', 'quote.source'].map(
      field => inkOf(drawing, textOf(drawing, field)),
    )
    expect(drawing.sheet.width - text!.right).toBeCloseTo(source!.left, 0)
    expect(speaker!.right).toBeCloseTo(text!.right, 0)
    const english = inkOf(drawing, textOf(drawing, 'quote.lines[1].text'))
    expect(english.left).toBeCloseTo(source!.left, 0)
  })
  test('and at its own side beside who said it, too', async () => {
    const { drawing } = await fieldsOf(quote('lines', 'plain'))
    const [speaker, text, source] = ['quote.lines[0].speaker', 'quote.lines[0].text', 'quote.source'].map(
      field => inkOf(drawing, textOf(drawing, field)),
    )
    // The column is as wide as the name, with a little ease, and the name stands at the side of what is said.
    const ease = 0.15 * textOf(drawing, 'quote.lines[0].speaker').size
    expect(speaker!.left - source!.left).toBeLessThan(ease)
    expect(drawing.sheet.width - text!.right).toBeCloseTo(source!.left, 0)
  })
  test('but for the side of a bubble, which is its sender’s', async () => {
    const { drawing } = await fieldsOf(quote('chat', 'chat'))
    const ink = (i: number, part: string) => inkOf(drawing, textOf(drawing, `quote.lines[${i}].${part}`))
    expect(Math.max(ink(0, 'speaker').right, ink(0, 'text').right)).toBeLessThan(drawing.sheet.width / 2)
    expect(Math.min(ink(1, 'speaker').left, ink(1, 'text').left)).toBeGreaterThan(drawing.sheet.width / 2)
  })
})

describe('details', () => {
  test.each(LOOKS)('%s: are read in their own direction, and stay with their labels', async look => {
    const details = (value: string) =>
      `template: ${look}\nheadline: A\ndetails: [{label: Place, value: "${value}"}]\n${MORE}`
    const { drawing, of } = await fieldsOf(details('תל אביב (צפון)!'))
    expect(of('details[0].value')).toBe(backwards('תל אביב (צפון)!'))
    const plain = await fieldsOf(details('Long Lane (north)!'))
    // Type is fitted anew for each, so the gap is measured by the size of the value: within an em, on the label's line.
    for (const each of [drawing, plain.drawing]) {
      const [label, value] = ['label', 'value'].map(part => textOf(each, `details[0].${part}`))
      const [before, after] = [inkOf(each, label!), inkOf(each, value!)]
      const gap = (after.left - before.right) / value!.size
      expect(gap).toBeGreaterThan(0)
      expect(gap).toBeLessThan(1)
      expect(after.top).toBeLessThan(before.bottom)
      expect(after.bottom).toBeGreaterThan(before.top)
    }
  })
})

describe('a sign’s own words', () => {
  test.each([
    ['ar', 'Enough!', 'Enough!'],
    ['ar', 'BBC قالت', `${backwards('قالت')} BBC`],
    ['en', 'די!', '!יד'],
    ['he', 'די', 'יד'],
    ['en', '2024!', '2024!'],
  ])('in %s: %s', async (language, headline, order) => {
    const { of } = await fieldsOf(`language: ${language}\ntemplate: plain\nheadline: "${headline}"\n${MORE}`)
    expect(of('headline')).toBe(order)
  })
  test('names and addresses in other letters keep their order in the small print', async () => {
    const publisher = 'publisher: {name: אחמד, address: "5 High Street, London SW1A 1AA"}'
    const { of } = await fieldsOf(`language: he\ntemplate: plain\nheadline: די לאלימות\n${publisher}`)
    expect(of('publisher')).toContain('5 High Street, London SW1A 1AA')
  })
})

test('an imprint in the words of its country ends where these do, at the side of the sign', async () => {
  const imprint =
    'imprint: {jurisdiction: GB, purpose: issue, promoter: {name: A. Cook, address: "2 Ladle Street, Anytown, AN1 7HJ"}, printer: {name: P, address: "1 High Street, Anytown, AN1 7HJ"}}'
  const drawing = await page(`language: ar\nheadline: من أغلق مطعم الليل\n${MORE}\n${imprint}`, 'a4')
  const text = textOf(drawing, 'imprint')
  expect(seen(text).at(-1)!.trim()).toMatch(/7HJ\.$/)
  expect(inkOf(drawing, text).right).toBeGreaterThan(0.9 * drawing.sheet.width)
})

test.each(LOOKS)('%s: of two languages each has its labels on its own side', async look => {
  const drawing = await page(
    `template: ${look}\nlanguages: [ar, en-GB]\nheadline: {ar: من أغلق, en-GB: Who locked it}\ndetails:\n  - {label: {ar: متى, en-GB: When}, value: {ar: الجمعة, en-GB: Friday}}\n  - {label: {ar: أين, en-GB: Where}, value: {ar: هنا, en-GB: Here}}\n${MORE}`,
    'a4',
  )
  for (const i of [0, 1]) {
    const inkIn = (field: string) => inkOf(drawing, textOf(drawing, `details[${i}].${field}`))
    expect(inkIn('label.en-GB').left).toBeLessThan(inkIn('value.en-GB').left + 1)
    expect(inkIn('label.ar').right).toBeGreaterThan(inkIn('value.ar').right - 1)
  }
})
