import { describe, expect, test } from 'vitest'
import { keptOf } from '../../src/model/sheet.ts'
import { TEMPLATES } from '../../templates/index.ts'
import { besides } from '../support/besides.ts'
import { drawn, faults, inkOf, page, textOf, texts } from '../support/draw.ts'

const SIZES = ['a3', 'a3-landscape', 'a6', 'square', 'portrait', 'story', 'link', '600x900mm']
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ['they', 'knew', 'and', 'nobody', 'said', 'anything'][i % 6]).join(
    ' ',
  )

const SIGNS: Readonly<Record<string, string>> = {
  'one word': 'headline: Appeal',
  'four words': 'headline: We are appealing now\ndisclosure: none',
  'a number': 'headline: We are appealing\nphone: "020 7219 3528"',
  'no quote':
    'headline: We are appealing\nsubheadline: Can you help us?\nquestion: Are you disgusted?\naction: Please phone the Home Secretary.\nphone: "020 7219 3528"',
  '250 words': `headline: We are appealing\nsubheadline: Can you help us?\nquote: ${many(210)}\nquestion: Are you disgusted?\naction: ${many(20)}\nphone: "020 7219 3528"\nclosing: ${many(15)}\npublisher: Fair Harbour Alliance`,
  'a long headline': `headline: ${many(20)}\nphone: "020 7219 3528"`,
  everything:
    'banner: Appeal\nheadline: We are appealing\nsubheadline: Can you help us?\ndetails: [{label: Date, value: Friday 4 February}, {label: Place, value: Charing Cross}]\nnote: Contains sexist language.\nquote: {lines: [{speaker: Officer 1, text: You ever?}, b], source: The report}\nquestion: Are you disgusted?\naction: Phone now.\nphone: {number: "020 7219 3528", label: Home Secretary, cost: Free}\nlink: example.org\nhashtag: "#EnoughIsEnough"\nclosing: The end.\npublisher: {name: Fair Harbour Alliance, address: "1 High Street"}',
  Urdu: 'language: ur\ndisclosure: none\nheadline: ہم اپیل کرتے ہیں\nsubheadline: کیا آپ ہماری مدد کر سکتے ہیں؟\nquote: کسی کے پوچھنے سے پہلے گروپ حذف کر دیں۔\nphone: "020 7219 3528"',
  Bengali:
    'language: bn\ndisclosure: none\nheadline: আমরা আবেদন জানাচ্ছি\nquote: কেউ জিজ্ঞেস করার আগে গ্রুপটি মুছে ফেলুন।\nphone: "020 7219 3528"',
  Welsh:
    'language: cy\ndisclosure: none\nheadline: Rydym yn apelio\nsubheadline: A welsoch chi’r Ŵyr yn y tŷ?\nphone: {number: "029 2018 0417", fictional: true}',
}

describe.each(Object.entries(SIGNS))('%s', (name, yaml) => {
  const sizes = name === '250 words' ? SIZES.filter(size => !['a6', 'link'].includes(size)) : SIZES
  test.each(sizes)('on %s is whole, inside the sheet and does not overlap', async size => {
    const drawing = await page(yaml, size)
    expect(faults(drawing)).toEqual([])
    expect(texts(drawing).find(({ field }) => field === 'phone')?.lines.length ?? 1).toBe(1)
  })
})

test.each([...TEMPLATES.keys()].flatMap(look => ['x', 'No', 'No!', 'Ban it'].map(word => [look, word])))(
  '%s keeps the headline %s on its sheet',
  async (look, word) => {
    const sign = `template: ${look}\nheadline: "${word}"\npublisher: Friends\nphone: "020 7219 3528"\nquote: "a b c"`
    for (const size of ['a4', 'a4-landscape', 'link', 'story'])
      expect((await drawn(sign, size)).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  },
)

describe('the words fill the sheet', () => {
  const spanOf = async (yaml: string, size: string) => {
    const drawing = await page(yaml, size)
    const inks = texts(drawing).map(text => inkOf(drawing, text))
    return (
      (Math.max(...inks.map(ink => ink.bottom)) - Math.min(...inks.map(ink => ink.top))) /
      (keptOf(drawing.sheet)?.box.height ?? drawing.sheet.height)
    )
  }
  test.each(['no quote', '250 words', 'everything', 'a long headline'])('%s', async name => {
    for (const size of ['a3', 'square', 'story'])
      expect(await spanOf(SIGNS[name]!, size), size).toBeGreaterThan(0.8)
  })
})

test('a size is a new layout, not a scaling', async () => {
  const proportion = async (size: string) => {
    const drawing = await page(SIGNS['no quote']!, size)
    return textOf(drawing, 'headline').size / textOf(drawing, 'phone').size
  }
  const [a3, square, link] = await Promise.all(['a3', 'square', 'link'].map(proportion))
  expect(Math.abs(a3! - square!)).toBeGreaterThan(0.05)
  expect(Math.abs(a3! - link!)).toBeGreaterThan(0.05)
})

test('short display lines are set to the measure, edge to edge', async () => {
  const drawing = await page(
    `headline: We are appealing\nsubheadline: Can you help us?\nquote: ${many(40)}\nphone: "020 7219 3528"`,
    'a3',
  )
  const edges = ['headline', 'subheadline', 'phone'].map(field => inkOf(drawing, textOf(drawing, field)))
  for (const { left, right } of edges) {
    expect(left).toBeCloseTo(edges[0]!.left, 1)
    expect(right).toBeCloseTo(edges[0]!.right, 1)
  }
})

test.each(['square', 'a4', 'link'])('sloped display lines keep to the measure on %s', async size => {
  const sign = 'headline: "کیا آپ مدد کر سکتے ہیں؟"\nlanguage: ur\nquote: "ہم سب۔"\nphone: "020 7219 3528"'
  const drawing = await page(sign, size)
  const headline = inkOf(drawing, textOf(drawing, 'headline'))
  const margin = 0.035 * Math.min(drawing.sheet.width, drawing.sheet.height)
  expect(headline.right).toBeLessThan(drawing.sheet.width - margin)
  expect(headline.left).toBeGreaterThan(margin)
})

test('display type that gave way to the words beside it takes what its own column has left', async () => {
  const drawing = await page(
    `template: plain\nheadline: We are appealing\nquote: ${many(95)}\nphone: "020 7219 3528"`,
    'link',
  )
  const [headline, phone, quote] = ['headline', 'phone', 'quote'].map(field => textOf(drawing, field).size)
  expect(headline! / quote!).toBeGreaterThan(3.5)
  expect(phone! / quote!).toBeGreaterThan(3)
})

test('the panel of an extract keeps off the bands', async () => {
  const drawing = await page('headline: One two\nquote: Three four\nphone: "020 7219 3528"', 'a4')
  const boxes = drawing.items.flatMap(item => (item.kind === 'box' ? [item] : []))
  const [band, panel] = ['accent', 'panel'].map(role => boxes.find(({ fill }) => fill.role === role)!.box)
  expect(panel!.y - (band!.y + band!.height)).toBeGreaterThan(4)
})

describe('too many words', () => {
  const yaml = (count: number) => `headline: We are appealing\nquote: ${many(count)}\nphone: "020 7219 3528"`
  test('are an overflow that names the field and what to cut', async () => {
    const { pages, diagnostics } = await drawn(yaml(1600), 'a6')
    expect(pages).toEqual([])
    const [found] = besides(diagnostics)
    expect(found).toMatchObject({ code: 'text-overflow', field: 'quote', line: 2 })
    expect(found!.message).toMatch(
      /^`quote` is \d+ characters, and the largest type that fits on a6 is [\d.]+ mm \(least 2\.1\)$/,
    )
  })
  test('fit once as many are cut as it says', async () => {
    const words = many(1400)
    const { diagnostics } = await drawn(yaml(1400), 'a6')
    const cut = Number(/cut (\d+)/.exec(besides(diagnostics)[0]!.hint!)![1])
    const shorter = `headline: We are appealing\nquote: ${words.slice(0, words.length - cut)}\nphone: "020 7219 3528"`
    expect((await drawn(shorter, 'a6')).pages).toHaveLength(1)
    const almost = `headline: We are appealing\nquote: ${words.slice(0, words.length - Math.floor(cut * 0.97))}\nphone: "020 7219 3528"`
    expect((await drawn(almost, 'a6')).pages).toHaveLength(0)
  })
})

test('right-to-left words begin at the right', async () => {
  const drawing = await page(SIGNS.Urdu!, 'a3')
  const quote = inkOf(drawing, textOf(drawing, 'quote'))
  expect(drawing.sheet.width - quote.right).toBeLessThan(quote.left + 20)
  expect(drawing.sheet.width - quote.right).toBeLessThan(45)
})

test('labels stand where the words begin', async () => {
  const places = async (yaml: string) => {
    const drawing = await page(yaml, 'a4')
    return ['label', 'value'].map(part => inkOf(drawing, textOf(drawing, `details[0].${part}`)).right)
  }
  const [label, value] = await places('headline: We\ndetails: [{label: Place, value: Charing Cross}]')
  expect(label).toBeLessThan(value!)
  const [first, second] = await places(
    'language: ur\ndisclosure: none\nheadline: ہم\ndetails: [{label: جگہ, value: چورنگی بازار}]',
  )
  expect(first).toBeGreaterThan(second!)
})

test('every word of the sign is in the drawing, in reading order', async () => {
  const drawing = await page(SIGNS.everything!, 'a3')
  const order = [
    'Appeal',
    'We are appealing',
    'Can you help us?',
    'Friday 4 February',
    'Contains sexist',
    'You ever?',
    'Are you disgusted?',
    '020 7219 3528',
    'The end.',
    'Fair Harbour',
  ]
  const places = order.map(words => drawing.words.indexOf(words))
  expect(places.every(place => place >= 0)).toBe(true)
  expect([...places].sort((a, b) => a - b)).toEqual(places)
})

describe('a story', () => {
  test('stretches all the grounds that its first words stand on', async () => {
    const drawing = await page(`template: road-works\n${SIGNS['no quote']}\nquote: ${many(45)}`, 'story')
    const boxes = drawing.items.flatMap(item => (item.kind === 'box' ? [item.box] : []))
    const [plate, line, inside] = boxes.slice(1, 4)
    expect(line!.y - plate!.y).toBeLessThan(0.02 * drawing.sheet.width)
    expect(inside!.y - line!.y).toBeLessThan(0.02 * drawing.sheet.width)
  })
  test.each(['one word', 'four words', 'no quote', 'everything', 'Urdu', 'Bengali'])(
    'has its words where no buttons lie over them, and its look to the edge: %s',
    async name => {
      const drawing = await page(SIGNS[name]!, 'story')
      const { y, height } = keptOf(drawing.sheet)!.box
      for (const text of texts(drawing)) {
        const ink = inkOf(drawing, text)
        expect(ink.top, text.field).toBeGreaterThanOrEqual(y - 0.1)
        expect(ink.bottom, text.field).toBeLessThanOrEqual(y + height + 0.1)
      }
      const boxes = drawing.items.flatMap(item => (item.kind === 'box' ? [item.box] : []))
      expect(boxes[0]!.y).toBe(0)
      expect(boxes[0]!.height).toBeCloseTo(drawing.sheet.height, 1)
      const feet = texts(drawing).map(text => inkOf(drawing, text).bottom)
      const spare = y + height - Math.max(...feet)
      if (texts(drawing).some(({ field }) => field === 'disclosure'))
        expect(spare).toBeLessThan(0.02 * height)
      // The frame of the board keeps its distance from the foot.
      expect(drawing.sheet.height - boxes[1]!.y - boxes[1]!.height).toBeCloseTo(boxes[1]!.y, 1)
    },
  )
  test('keeps the texts where they stand on their grounds', async () => {
    const drawing = await page(SIGNS['no quote']!, 'story')
    const number = inkOf(drawing, textOf(drawing, 'phone'))
    const holding = drawing.items.flatMap(item =>
      item.kind === 'box' && item.box.y < number.top && item.box.y + item.box.height > number.bottom
        ? [item.fill.role]
        : [],
    )
    expect(holding.at(-1)).toBe('ink')
  })
  test('moves a code by whole pixels, so that it is read', async () => {
    const sign = 'headline: We are appealing\nlink: example.org\nqr: link\npublisher: Us'
    const { pages, diagnostics } = await drawn(sign, 'story')
    expect(diagnostics).toEqual([])
    const { items, sheet } = pages[0]!.drawing
    const pixel = sheet.width / sheet.pixels!.width
    const code = items.find(item => item.kind === 'figure')!
    const modules = code.parts.find(part => part.kind === 'shape')!
    for (const value of modules.path.flatMap(({ values }) => values))
      expect(Math.abs(value / pixel - Math.round(value / pixel))).toBeLessThan(1e-6)
    const [ground] = code.parts
    expect(ground).toMatchObject({ kind: 'box', box: code.box })
  })
})
