import { describe, expect, test } from 'vitest'
import { TEMPLATES } from '../../templates/index.ts'
import { drawn, page, textOf } from '../support/draw.ts'

/** What the keyboards of telephones, of macOS (with Option) and of Windows (with Alt) have. */
const KEYBOARDS = [
  '✓✗✔✘★☆●○■□▪▫▲△▼▽◆◇◊►◄▬→←↑↓↔↕↨⇒⇐⇧⌘⌥⌃⏎⌫⎋⇥⌂',
  '☎✆✉☐☑☒⚠♿☺☻☹♥♡♦♢♣♧♠♤♂♀♪♫☼∞≠≤≥≈√π∂∑∫∆∏Ω¬±÷×−‰°•◘◙∟†‡¶§№℅ℓ℮™©®½⅓⅔¼¾⅛①②③❶❷➀➜➔➤➡⬅⬆⬇',
  '€£¥¢₹₽₺₩₪₫₴₱¤ƒ«»‹›„“”‚‘’¡¿…–—·¦^~`|\\{}[]<>=_#@%&*+/',
].join('')

test.each([...TEMPLATES.keys()])('%s has a face for every symbol of a keyboard', async look => {
  const headline = JSON.stringify(`Yes ${[...KEYBOARDS].join(' ')}`)
  const { diagnostics } = await drawn(
    `template: ${look}\nheadline: A\nclosing: ${headline}\npublisher: F\ndisclosure: none`,
    'a3',
  )
  expect(diagnostics.filter(({ code }) => code === 'glyph-missing')).toEqual([])
})

const facesOf = async (words: string) => {
  const drawing = await page(`headline: "${words}"\npublisher: F\ndisclosure: none`, 'a5')
  return textOf(drawing, 'headline').lines.flatMap(({ runs }) => runs.map(({ face }) => face))
}

describe('what may be a picture', () => {
  test.each([
    ['✓', ['Noto Sans Symbols 2 400']],
    ['→', ['Archivo 900']],
    ['★★☆', ['Noto Sans Symbols 2 400']],
    ['✔', ['Twemoji 400']],
    ['❤️', ['Twemoji 400']],
    ['❤\uFE0E', ['Noto Sans Symbols 2 400']],
    ['☎\uFE0E', ['Noto Sans Symbols 2 400']],
    ['⭐', ['Twemoji 400']],
  ])('%s is drawn with %j', async (words, faces) => {
    expect(await facesOf(words)).toEqual(faces)
  })
})

describe('a picture that would fall apart is told, with a way out', () => {
  test.each([
    ['🐦‍🔥', 'write 🐦 🔥'],
    ['🍋‍🟩', 'write 🍋 🟩'],
    ['⛓️‍💥', 'write ⛓ 💥'],
    ['🙂‍↔️', 'write 🙂 ↔'],
    ['🚶‍➡️', 'write 🚶 ➡'],
    ['🇨🇶', 'Unicode 15.0'],
    ['🫩', 'Unicode 15.0'],
    ['🐝\uFE0E', 'U+FE0E'],
  ])('%s', async (words, hint) => {
    const { diagnostics } = await drawn(`headline: "A ${words} b"\npublisher: F`, 'a5')
    const [missing, ...more] = diagnostics.filter(({ code }) => code === 'glyph-missing')
    expect([missing!.field, missing!.column, more]).toEqual(['headline', 14, []])
    expect(missing!.hint).toContain(hint)
  })
})

test('the letters of a script without a font ask once for one', async () => {
  const { diagnostics } = await drawn('language: th\nheadline: "เราขอร้องพยาน"\npublisher: F', 'a5')
  const missing = diagnostics.filter(({ code }) => code === 'glyph-missing')
  expect(missing).toHaveLength(1)
  expect(missing[0]!.hint).toContain('no font of Thai')
})
