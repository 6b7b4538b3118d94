import { describe, expect, test } from 'vitest'
import { itemise, visualOrder } from '../../src/text/itemise.ts'
import { face } from './faces.ts'

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
