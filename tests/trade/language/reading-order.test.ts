import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asRead, inOrder, isOrder, numbersIn } from '../../../src/trade/language/reading-order.ts'

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'كلمة ',
        'שלום ',
        'word ',
        '020 7219 3528 ',
        '٠٢٠ ٧٢١٩ ٣٥٢٨ ',
        'example.org/a ',
        '#Enough ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 6 },
  )
  .map(parts => parts.join(''))

test('what holds a text in order adds no word to it and takes none away', () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('ltr', 'rtl'),
      fc.constantFrom('words', 'names', 'number', 'address', 'hashtag'),
      (words, direction, content) => {
        expect(asRead(inOrder(words, direction, content))).toBe(asRead(words))
      },
    ),
  )
})

test('what is put there is never drawn', () => {
  const held = inOrder('هاتف 020 7219 3528 وكلمة', 'rtl')
  expect(held).not.toBe('هاتف 020 7219 3528 وكلمة')
  expect([...held].filter(isOrder).length).toBe(held.length - asRead(held).length)
})

test('Latin words from left to right need nothing', () =>
  expect(inOrder('Ring 020 7219 3528 on example.org', 'ltr')).toBe('Ring 020 7219 3528 on example.org'))

test.each([
  ['Ring 020 7219 3528 now', ['020 7219 3528']],
  ['٠٢٠ ٧٢١٩ ٣٥٢٨', ['٠٢٠ ٧٢١٩ ٣٥٢٨']],
  ['in 2025, or 12:30', []],
  ['+44 (0)20 7219 3528', ['+44 (0)20 7219 3528']],
])('the numbers of %s', (words, numbers) =>
  expect(numbersIn(words).map(({ start, end }) => words.slice(start, end))).toEqual(numbers),
)

const LEFT_TO_RIGHT = (words: string) => `\u2066\u202D${words}\u202C\u2069`

test.each([
  ['בלי 10 000 ש״ח', '10 000'],
  ['בלי 1 250,50 ש״ח', '1 250,50'],
  ['بلغت 12\u00A0500 جنيه', '12\u00A0500'],
  ['بلغت ٢٠ ٠٠٠ جنيه', '٢٠ ٠٠٠'],
  ['עלה (5\u202F000)', '5\u202F000'],
])('the groups of a sum keep their order: %s', (words, sum) =>
  expect(inOrder(words, 'rtl')).toBe(words.replace(sum, LEFT_TO_RIGHT(sum))),
)

test.each(['ב 202 50 איש', 'קו 5, 10 ו 15', 'סעיף 12 5', '10.5 00'])('%s holds no sum', words =>
  expect(inOrder(words, 'rtl')).toBe(words),
)
