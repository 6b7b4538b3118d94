import { describe, expect, test } from 'vitest'
import { graphemesOf, itemise, visualOrder } from '../../../src/media/text/itemise.ts'
import { emoji, face } from '../../support/faces.ts'

const faces = [face('Archivo'), face('Noto Sans Arabic'), face('Noto Sans Devanagari'), face('Noto Sans')]
const runs = (text: string, direction: 'ltr' | 'rtl' = 'ltr') =>
  itemise(text, faces, direction).runs.map(run => [text.slice(run.start, run.end), run.face.id, run.level])

test('plain Latin is one run', () => {
  expect(runs('Ŵyr, tŷ — “won’t” 020')).toEqual([['Ŵyr, tŷ — “won’t” 020', 'Archivo 400', 0]])
})

test('scripts find their fonts, and spaces stay with the words before them', () => {
  expect(runs('Ring मदद or Ελλάδα now')).toEqual([
    ['Ring ', 'Archivo 400', 0],
    ['मदद ', 'Noto Sans Devanagari 400', 0],
    ['or ', 'Archivo 400', 0],
    ['Ελλάδα ', 'Noto Sans 400', 0],
    ['now', 'Archivo 400', 0],
  ])
})

test('numbers in right-to-left words run from left to right', () => {
  const text = 'اتصل 101 الآن'
  const found = itemise(text, faces, 'rtl').runs.filter(run => text.slice(run.start, run.end).trim())
  expect(found.map(run => [text.slice(run.start, run.end).trim(), run.level])).toEqual([
    ['اتصل', 1],
    ['101', 2],
    ['الآن', 1],
  ])
  expect(visualOrder(found).map(run => text.slice(run.start, run.end).trim())).toEqual([
    'الآن',
    '101',
    'اتصل',
  ])
})

describe('missing characters are named', () => {
  test.each([
    ['We 中 are', '中', 3],
    ['a 👩‍👩‍👧 b', '👩‍👩‍👧', 2],
  ])('%s', (text, character, index) => {
    expect(itemise(text, faces, 'ltr').missing).toEqual([{ character, index }])
  })
  test('controls and joiners need no glyph', () => {
    expect(itemise('a\u00ADb\u200Bc\u2066d\u2069\nकि\u200Dक', faces, 'ltr').missing).toEqual([])
  })
})

test('graphemes are those of Unicode, also where its rules are not loaded', () => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
  const wrong: string[] = []
  for (let code = 0; code <= 0xffff; code++) {
    const each = String.fromCharCode(code)
    // What joins to others joins here: after a letter, itself and a break, and before them.
    const text = `a${each}${each}a\n${each}`
    const found = graphemesOf(text).length
    if (found === text.length && [...segmenter.segment(text)].length !== found) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})

describe('emoji', () => {
  const [archivo, pictures] = ['Archivo 400', 'Twemoji 400']
  const runs = (text: string, direction: 'ltr' | 'rtl' = 'ltr') =>
    itemise(text, [...faces, emoji()], direction).runs.map(run => [
      text.slice(run.start, run.end),
      run.face.id,
    ])
  test('are pictures, and the words round them stay in their fonts', () => {
    expect(runs('ha 😂😂 ha')).toEqual([
      ['ha ', archivo],
      ['😂😂', pictures],
      [' ha', archivo],
    ])
  })
  test.each(['👨‍👩‍👧', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '👍🏽', '1️⃣', '❤️', '🇬🇧', '☝🏽', '🏳️‍🌈', '©️', '☎️'])(
    '%s is one of them, in one glyph',
    text => {
      const { runs, whole, missing } = itemise(text, [...faces, emoji()], 'ltr')
      expect([runs.length, whole, missing]).toEqual([1, [{ start: 0, end: text.length }], []])
      const glyphs = runs[0]!.face.shape(text, 0, text.length, {
        rtl: false,
        script: undefined,
        language: 'en',
      })
      expect(glyphs.filter(({ id }) => runs[0]!.face.layers(id).length)).toHaveLength(1)
    },
  )
  test.each(['12', '#1', '*', '©', '™', '1\uFE0E', '®'])('%s stays text', text => {
    expect(runs(text).map(([, id]) => id)).toEqual([archivo])
  })
  test('a character that is text by itself is a picture where no text font has it', () => {
    expect(runs('❤')).toEqual([['❤', pictures]])
    expect(itemise('\u20E3', [face('Archivo'), emoji()], 'ltr').missing).toHaveLength(1)
  })
  test('among right-to-left words they follow each other to the left', () => {
    const { runs } = itemise('یہ 😂👍🏽❤️ ہے', [face('Noto Sans Arabic'), emoji()], 'rtl')
    expect(new Set(runs.map(({ level }) => level))).toEqual(new Set([1]))
  })
})

describe('a script is in one face', () => {
  const anton = [face('Anton'), face('Noto Sans', 900)]
  const runs = (text: string, display: boolean, faces = anton) =>
    itemise(text, faces, 'ltr', display).runs.map(run => [text.slice(run.start, run.end), run.face.id])
  test('of which the first has some letters', () => {
    expect(anton[0]!.covers('μ'.codePointAt(0)!) || anton[0]!.covers('Ω'.codePointAt(0)!)).toBe(true)
    for (const display of [true, false]) {
      const text = '«ΚΛΕΙΝΟΥΝ 3 Ωδεία»'
      expect(runs(text, display)).toEqual([[text, 'Noto Sans 900']])
      expect(runs('Now ΩΜ 3!', display).map(([, id]) => id)).toHaveLength(2)
    }
  })
  const marker = [face('Permanent Marker'), face('Noto Sans', 900)]
  test('and in running text words of foreign letters are whole', () => {
    expect(runs('We met Dvořák there', false, marker)).toEqual([
      ['We met ', 'Permanent Marker 400'],
      ['Dvořák ', 'Noto Sans 900'],
      ['there', 'Permanent Marker 400'],
    ])
  })
  test('and display type is, all of it', () => {
    expect(runs('We met Dvořák', true, marker)).toEqual([['We met Dvořák', 'Noto Sans 900']])
    expect(runs('We met them', true, marker)).toEqual([['We met them', 'Permanent Marker 400']])
  })
  test('and so are the few words of another script among display type, if the other face has them', () => {
    const black = 'Noto Sans 900'
    const inOrder = (text: string, display: boolean) => runs(text, display).map(([, id]) => id)
    expect(inOrder('Ποιος έκλεισε το ICU;', true)).toEqual([black, black])
    expect(inOrder('Who closed the ΜΕΘ?', true)).toEqual(['Anton 400', black])
    expect(inOrder('Ποιος έκλεισε το ICU;', false)).toEqual([black, 'Anton 400'])
  })
  test('a word of two scripts is in one face', () => {
    const found = runs('40 μg of it', true, marker)
    expect(found.filter(([words]) => /[μg]/.test(words!)).map(([, id]) => id)).toEqual([
      'Noto Sans 900',
      'Noto Sans 900',
    ])
  })
})
