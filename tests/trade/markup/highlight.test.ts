import { describe, expect, test } from 'vitest'
import { render } from '../../../src/engine.ts'
import type { PaintedBox } from '../../../src/model/drawing.ts'
import { marked, markedIn, unmarked } from '../../../src/trade/markup/highlight.ts'
import { besides } from '../../support/besides.ts'
import { drawn, page, textOf } from '../../support/draw.ts'

describe('==marks==', () => {
  test.each([
    ['a ==b c== d', 'a b c d', 1],
    ['==a== and ==b==', 'a and b', 2],
    ['a == b == c', 'a == b == c', 0],
    ['a==b', 'a==b', 0],
    ['====', '====', 0],
    ['==a\nb==', 'a\nb', 1],
  ])('%s', (typed, words, count) => {
    const text = marked(typed)
    expect(unmarked(text)).toBe(words)
    expect(markedIn(text)).toHaveLength(count)
  })
})

const highlightsOf = (items: readonly { readonly kind: string }[]) =>
  items.filter(
    (item): item is PaintedBox => item.kind === 'box' && (item as PaintedBox).fill.role === 'highlight',
  )

describe('a highlight', () => {
  test('lies under its words and no others, on every line of them', async () => {
    const drawing = await page('headline: a\nquote: It ==is== so', 'a5')
    const [box, ...more] = highlightsOf(drawing.items)
    const [line] = textOf(drawing, 'quote').lines
    expect(more).toEqual([])
    expect(line!.text).toBe('It is so')
    const at = (letter: number) =>
      line!.runs
        .flatMap(run => run.glyphs.map(glyph => ({ ...glyph, x: run.x + glyph.x })))
        .find(({ cluster }) => cluster === letter)!.x
    expect(box!.box.x).toBeLessThan(at(3))
    expect(box!.box.x).toBeGreaterThan(at(1))
    expect(box!.box.x + box!.box.width).toBeLessThan(at(6))
    expect(box!.box.x + box!.box.width).toBeGreaterThan(at(4))
    const long = await page(`headline: a\nquote: "==${'many words '.repeat(20).trim()}=="`, 'a6')
    expect(highlightsOf(long.items)).toHaveLength(textOf(long, 'quote').lines.length)
  })

  test('changes no word, and no rule sees it', async () => {
    const text = (mark: string) =>
      `headline: We are appealing\nquote: {lines: ["it is ${mark}shit${mark}"], source: x}\naction: Tuesday ${mark}5 March${mark} 2025\nphone: "020 7219 3528"`
    const told = async (mark: string) =>
      besides((await drawn(text(mark), 'a4')).diagnostics).map(({ code, message }) => `${code} ${message}`)
    expect(await told('==')).toEqual(await told(''))
    expect(await told('==')).toHaveLength(2)
    expect((await page(text('=='), 'a4')).words).toBe((await page(text(''), 'a4')).words)
  })

  test('leaves no sign of itself in a file', async () => {
    const text = 'headline: We ==are== appealing\nquote: a ==b== c'
    const { artifacts } = await render({ path: 'x.yaml', text }, { size: ['a6'], format: ['svg'] })
    expect(new TextDecoder().decode(artifacts[0]!.bytes)).not.toMatch(/[\u2063\u2064]|==/)
  })

  test('can be read on every ground', async () => {
    for (const look of [
      'witness-appeal',
      'public-health',
      'road-works',
      'news-bill',
      'planning-notice',
      'plain',
    ]) {
      const text = `template: ${look}\nheadline: We ==are== appealing\nsubheadline: ==Can== you\nquestion: Are you ==disgusted==\naction: a ==b==\nphone: "020 7219 3528"`
      const { diagnostics } = await drawn(text.replace('==Can== you', '"==Can== you"'), 'a4')
      expect(
        diagnostics.filter(({ code }) => code === 'contrast-low'),
        look,
      ).toEqual([])
    }
  })
})
