import { expect, test } from 'vitest'
import { greedy } from '../../../src/media/text/lines.ts'
import { Paragraph } from '../../../src/media/text/paragraph.ts'
import { mayHaveEmoji } from '../../../src/trade/language/emoji.ts'
import { drawn, page } from '../../support/draw.ts'
import { emoji, face } from '../../support/faces.ts'

test('signs without emoji are not held up by their font', async () => {
  expect(['We are appealing: © 1999, ™ 20 % – “é”', 'ہم اپیل', '#1 * 2'].filter(mayHaveEmoji)).toEqual([])
  expect(['😂', '❤', '1️⃣', '🇬🇧', '©️'].every(mayHaveEmoji)).toBe(true)
  expect([...(await page('headline: Plain © words', 'a4')).faces.keys()].join()).not.toContain('Twemoji')
})

test('a line is never broken inside one, and may be between two', () => {
  const family = '👨‍👩‍👧'
  const faces = [face('Archivo'), emoji()]
  const setting = {
    faces,
    language: 'en',
    direction: 'ltr',
    leading: 1.2,
    tracking: 0,
    oneLine: false,
  } as const
  for (const cluster of [family, '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '👍🏽', '🇬🇧', '1️⃣', '❤️', '👩🏽‍🚒']) {
    const paragraph = new Paragraph(cluster.repeat(3), setting)
    const lines = greedy(paragraph.pieces, 0.1).map(({ from, to }) =>
      paragraph.text.slice(paragraph.pieces[from]!.start, paragraph.pieces[to - 1]!.end),
    )
    expect(lines.every(line => line.length % cluster.length === 0)).toBe(true)
  }
})

test('two side by side do not touch', () => {
  const glyphs = emoji().shape('😂😂', 0, 4, { rtl: false, script: undefined, language: 'en' })
  const [first, second] = glyphs
  const { left, right } = emoji().ink(first!.id)!
  expect(first!.advance + second!.dx + left).toBeGreaterThan(first!.dx + right)
})

test('they are painted in layers; what lets light through shows what is under it', () => {
  const layers = (text: string) =>
    emoji()
      .layers(emoji().glyph(text.codePointAt(0)!))
      .map(({ rgb }) => rgb)
  expect(layers('😂')).toEqual(['#FFCC4D', '#664500', '#FFFFFF', '#5DADEC'])
  expect(layers('🍿').every(rgb => /^#[0-9A-F]{6}$/.test(rgb))).toBe(true)
  expect(face('Archivo').layers(face('Archivo').glyph(0x41))).toEqual([])
})

test('contrast is a matter of letters: emoji have colours of their own', async () => {
  const told = async (quote: string) => {
    const sign = `headline: x\npublisher: Us\ncolours: {ink: "#FFFFFE"}\nquote: {lines: ["${quote}"], source: s}`
    const { diagnostics } = await drawn(sign, 'a4')
    return diagnostics.some(
      ({ code, message }) => code === 'contrast-low' && message.includes('`quote.lines'),
    )
  }
  expect([await told('ha 😂'), await told('😂😂')]).toEqual([true, false])
})
