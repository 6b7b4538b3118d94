import { expect, test } from 'vitest'
import { cellFindings, encodingFindings } from '../../../src/batch/data/cells.ts'
import { markupIn } from '../../../src/batch/data/markup.ts'
import { noWordsIn } from '../../../src/batch/data/sheet-errors.ts'

const row = (cell: string, line = 2) => ({ file: 'x.csv', number: 1, line, cells: new Map([['a', cell]]) })

test.each([
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  ' #REF! ',
  '#BEZUG!',
  '#ADR!',
  '#ИМЯ?',
  '#¡REF!',
  'Err:502',
  '#####',
  'Err: 508',
  '#N/A N/A',
  'Loading...',
])('%s is what a spreadsheet shows for a formula that failed', cell => {
  expect(noWordsIn(cell)).toContain('formula that failed')
  expect(cellFindings(row(cell), 'a', false)).toMatchObject([
    { code: 'data-row', severity: 'error', line: 2, row: 1 },
  ])
})

test.each([
  '#EnoughIsEnough',
  '#ENOUGH!',
  '#SaveOurBus!',
  '#1',
  '# 5',
  'Ref!',
  'N/A',
  '',
  '#',
  '##',
  'Err: 5',
  '= 5 pounds',
  '=)',
  'Null and void',
  'Nan',
  '1.5E',
  'None',
])('%s is a word', cell => expect(noWordsIn(cell)).toBeUndefined())

test.each([
  ['=A2&B2', 'is a formula'],
  ['=CONCAT(A2;B2)', 'is a formula'],
  ['="020 7219"', 'is a formula'],
  ['1.23457E+12', 'shortened a long number'],
  ['4,42072E+11', 'shortened a long number'],
  ['NULL', 'a program writes'],
  ['\\N', 'a program writes'],
  ['[object Object]', 'a program writes'],
])('%s: %s', (cell, words) => {
  const [only] = cellFindings(row(cell), 'a', false)
  expect(only).toMatchObject({ code: 'data-row', severity: 'error', message: expect.stringContaining(words) })
  expect(cellFindings(row(cell), 'a', true)[0]!.message).not.toContain(cell)
})

test.each([
  ['Fish &amp; chips', '&amp;', '&'],
  ['caf&eacute;', '&eacute;', 'é'],
  ['it&#39;s', '&#39;', "'"],
  ['&#x201C;No&#x201D;', '&#x201C;', '“'],
  ['a&nbsp;b', '&nbsp;', '\u00A0'],
  ['Line one<br>two', '<br>', '\n'],
  ['<p class="x">Now</p>', '<p class="x">', '\n'],
  ['<b>Now</b>', '<b>', ''],
  ['CafÃ© at', 'Ã©', 'é'],
  ['itâ€™s', 'â€™', '’'],
  ['Â£5', 'Â£', '£'],
  ['Now_x000D_', '_x000D_', '\r'],
  ['ZaÅ¼Ã³Å‚Ä‡', 'Å¼', 'ż'],
])('%s holds %s', (cell, found, meant) => {
  expect(markupIn(cell)[0]).toMatchObject({ found, meant })
  expect(cellFindings(row(cell), 'a', false)).toMatchObject([{ code: 'data-markup', severity: 'warning' }])
  expect(cellFindings(row(cell), 'a', true)).toEqual([])
})

test.each([
  'Fish & chips; peas',
  'AT&T;',
  '5 < 6 > 4',
  'I <3 buses',
  '<insert name>',
  'SÃO PAULO',
  'Château',
  'ÂME',
  'Ürümqi à 5 €',
  'Zażółć gęślą jaźń',
  'Ñandú «así»',
  '“Â” is a letter',
  '«ÉVACUÉ»',
  '»HÖRT Ö«',
])('%s is words', cell => expect(markupIn(cell)).toEqual([]))

test('an encoding that was guessed is told by the words that depend on it', () => {
  const rows = [row('plain', 2), row('£ÓD\u0178 and Za\u00BF', 3)]
  expect(encodingFindings('x.csv', rows, ['a'])).toMatchObject([
    { code: 'data-encoding', line: 3, message: expect.stringContaining('£ÓDŸ, Za¿') },
  ])
  expect(encodingFindings('x.csv', rows.slice(0, 1), ['a'])).toEqual([])
})
