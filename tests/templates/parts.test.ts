import { describe, expect, test } from 'vitest'
import type { Drawing, PaintedBox } from '../../src/model/drawing.ts'
import { drawn, inkOf, page, readTexts, texts } from '../support/draw.ts'

const boxes = (drawing: Drawing, role: string): PaintedBox[] =>
  drawing.items.filter((item): item is PaintedBox => item.kind === 'box' && item.fill.role === role)

const chat = (more = '') => `template: chat
headline: They wrote it down
quote:
  style: chat
  lines:
    - {speaker: A, text: Did you see it?, time: "21:04"}
    - {text: It was all of them., time: "21:05"}
    - {speaker: B, text: Put her on nights and she will go by herself before the month is out}
    - {speaker: A, text: Done${more}}
  source: Tribunal bundle, page 41`

describe('messages in bubbles', () => {
  test('are as wide as their words, and no wider', async () => {
    for (const size of ['a3', 'a3-landscape', 'square', 'a6']) {
      const drawing = await page(chat(), size)
      const bubbles = [...boxes(drawing, 'received').slice(1), ...boxes(drawing, 'sent')]
      expect(bubbles).toHaveLength(4)
      const lines = texts(drawing)
        .filter(({ field }) => /^quote\.lines.*(?:text|time)$/.test(field))
        .flatMap(text => text.lines)
      for (const { box } of bubbles) {
        const inside = lines.filter(
          ({ x, baseline }) =>
            x > box.x && x < box.x + box.width && baseline > box.y && baseline < box.y + box.height,
        )
        const widest = Math.max(...inside.map(({ width }) => width))
        const padding = 4 * (Math.sqrt(drawing.sheet.width * drawing.sheet.height) / 100)
        expect(Math.abs(box.width - widest - padding), size).toBeLessThan(0.05)
      }
    }
  })

  test('change sides with who speaks, unless the sign says where they stand', async () => {
    const sides = async (yaml: string) => {
      const drawing = await page(yaml, 'a3')
      return [...boxes(drawing, 'received').slice(1), ...boxes(drawing, 'sent')]
        .sort((a, b) => a.box.y - b.box.y)
        .map(({ box, fill }) => `${box.x < 20 ? 'left' : 'right'} ${fill.role}`)
    }
    const [left, right] = ['left received', 'right sent']
    expect(await sides(chat())).toEqual([left, left, right, left])
    expect(await sides(chat(', side: right'))).toEqual([left, left, right, right])
  })

  test('are said to be retyped, by every look that draws them', async () => {
    for (const look of ['chat', 'witness-appeal', 'missing', 'wanted', 'lost-pet', 'plaque']) {
      const { pages, diagnostics } = await drawn(chat().replace('chat', look), 'a3')
      expect(readTexts(pages[0]!.drawing).map(({ field }) => field)).toContain('words.reconstruction')
      expect(diagnostics.map(({ code }) => code)).not.toContain('quote-reconstruction')
    }
  })
})

test('prose runs on until somebody else speaks', async () => {
  const drawing = await page(
    'headline: X\nquote: {style: prose, lines: [{speaker: A, text: One.}, Two., {speaker: B, text: Three.}], source: S}',
    'a3',
  )
  const quoted = texts(drawing).filter(({ role }) => role === 'quote')
  expect(quoted.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual(['One. Two.', 'Three.'])
})

describe('tabs to tear off', () => {
  const sign = 'template: lost-pet\nheadline: The 47 bus\nphone: "020 7219 3528"'
  const tabs = (drawing: Drawing) =>
    texts(drawing).filter(({ role, field }) => role === 'artifact' && field === 'phone')

  test('are ten on A4, stand upright in their places, and are read to nobody', async () => {
    // One of them has been torn off, but where the sign does without materials.
    expect(tabs(await page(sign, 'a4'))).toHaveLength(9)
    const drawing = await page(`${sign}\ntexture: none`, 'a4')
    expect(tabs(drawing)).toHaveLength(10)
    expect(drawing.words.split('020 7219 3528')).toHaveLength(2)
    for (const tab of tabs(drawing)) {
      const ink = inkOf(drawing, tab)
      expect(ink.bottom - ink.top).toBeGreaterThan(3 * (ink.right - ink.left))
      expect(ink.top).toBeGreaterThan(0.8 * drawing.sheet.height)
    }
  })

  test('are not on a picture, which nobody tears', async () => {
    expect(tabs(await page(sign, 'square'))).toEqual([])
  })
})

describe('the plaque is the hero', () => {
  const SIGNS = {
    few: 'action: "Please ring the hospital board:"',
    typical:
      'subheadline: Did you see it?\nquote: {lines: [{speaker: Head of Estates, text: Do the night porters really need a hot meal?}, {speaker: Finance Lead, text: They will manage.}], source: Board e-mails}\nquestion: Would you work on that?\naction: "Please ring the chair of the board:"\nclosing: Porters work through the night.',
    'a long word': 'action: "Please ring the hospital board:"',
  }
  const NAMES: Readonly<Record<string, string>> = { 'a long word': 'Unconstitutional' }
  test.each(Object.entries(SIGNS))('of a sign: %s', async (name, yaml) => {
    for (const size of ['a3', 'square', 'link', 'story', '1800x600mm']) {
      const headline = NAMES[name] ?? 'Who locked the night canteen?'
      const drawing = await page(
        `template: plaque\nheadline: ${headline}\n${yaml}\nphone: "020 7219 3528"`,
        size,
      )
      const { box } = boxes(drawing, 'panel')[0]!
      const { width, height } = drawing.sheet
      expect(box.height / Math.min(width, height), size).toBeGreaterThan(0.6)
    }
  })
})

describe('a plaque is round, and its words are within it', () => {
  const SIGNS = {
    name: 'headline: Flat',
    'a long name':
      'headline: The last affordable two-bedroom council flat in the whole of the borough was let here',
    full: 'banner: Fair Harbour Alliance, since 1972\nheadline: The last affordable flat\nsubheadline: was let here until 2024',
    'a name over a line': 'headline: They wrote it down\nsubheadline: Would you work nights with them?',
    Urdu: 'language: ur\ndisclosure: none\nheadline: ہم اپیل کرتے ہیں\nsubheadline: کیا آپ ہماری مدد کر سکتے ہیں؟',
  }
  test.each(Object.entries(SIGNS))('%s', async (_, yaml) => {
    for (const size of ['a3', 'a3-landscape', 'a6', 'square', 'story', 'link']) {
      const drawing = await page(`template: plaque\n${yaml}\nphone: "020 7219 3528"`, size)
      const { box, radii } = boxes(drawing, 'accent').at(0)!
      expect(box.width).toBeCloseTo(box.height, 1)
      expect(radii[0]).toBeCloseTo(box.width / 2, 1)
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      for (const text of texts(drawing).filter(({ field }) =>
        /^(?:banner|headline|subheadline)$/.test(field),
      )) {
        for (const line of text.lines) {
          const ink = inkOf(drawing, { ...text, lines: [line] })
          const corners = [ink.left, ink.right].flatMap(a =>
            [ink.top, ink.bottom].map(b => Math.hypot(a - x, b - y)),
          )
          expect(Math.max(...corners), `${text.field} on ${size}`).toBeLessThan(box.width / 2)
        }
      }
    }
  })
})
