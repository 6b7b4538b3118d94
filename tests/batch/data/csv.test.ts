import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../../src/batch/data/csv.ts'
import { decodeText, textOf } from '../../../src/trade/language/decode-text.ts'

const rowsOf = (text: string) => readCsv('areas.csv', text).rows.map(({ cells }) => [...cells.values()])

describe('CSV as people export it', () => {
  test.each([
    ['commas', 'area,phone\nBow,1\n'],
    ['semicolons', 'area;phone\r\nBow;1\r\n'],
    ['tabs', 'area\tphone\nBow\t1'],
    ['bars', 'area|phone\nBow|1'],
    ['a line that says so', 'sep=;\narea;phone\nBow;1'],
    ['old Macs', 'area,phone\rBow,1\r'],
    ['blank rows', '\n\narea,phone\n,\n\nBow,1\n , \n'],
    ['empty cells at the end', 'area,phone\nBow,1,,\n'],
    ['blanks round quote marks', 'area, phone\nBow, "1"\n'],
    ['blanks before a mark in quote marks', 'area, phone \n "Bow" , "1" \n'],
    ['quotes everywhere', '"area","phone"\n"Bow","1"'],
  ])('with %s', (_, text) => expect(rowsOf(text)).toEqual([['Bow', '1']]))

  test('with other marks in quoted headers', () => {
    expect(rowsOf('"area, or; ward";phone\nBow;1')).toEqual([['Bow', '1']])
  })
  test('with line breaks and quote marks in cells', () => {
    expect(rowsOf('a,b\n"x\r\ny","say ""no"""\n5" pipe,z')).toEqual([
      ['x\r\ny', 'say "no"'],
      ['5" pipe', 'z'],
    ])
  })
})

test('rows are counted without blank ones, and know their physical lines', () => {
  const { rows, diagnostics } = readCsv('x.csv', 'a,b\r\n"1\r\n2",x\r\n,\r\n\r\n3\r\n4,y\r\n')
  expect(rows.map(({ number, line }) => [number, line])).toEqual([
    [1, 2],
    [2, 6],
    [3, 7],
  ])
  expect(diagnostics).toEqual([])
})

test('empty cells that a spreadsheet leaves off at the end of a row are empty', () => {
  expect(rowsOf('a,b,c\n1\n1,2\n1,2,3\n"1, 2"\n')).toEqual([
    ['1', '', ''],
    ['1', '2', ''],
    ['1', '2', '3'],
    ['1, 2', '', ''],
  ])
})

test('a cell too many is told, since words would stand in the wrong place', () => {
  const { rows, diagnostics } = readCsv('x.csv', 'a,b\n1,2\nBow, London,3\n')
  expect(rows).toHaveLength(1)
  expect(diagnostics).toMatchObject([{ code: 'data-row', file: 'x.csv', line: 3, row: 2, column: null }])
})

test('a line that says what the mark is counts as a line', () => {
  expect(readCsv('x.csv', 'sep=,\r\na,b\r\n1,2').rows[0]!.line).toBe(3)
})

test.each([
  ['', 1, 'no rows'],
  ['a,b\n1,"2\n3,4', 2, 'does not end with one'],
  ['a,b,a\n1,2,3', 1, 'named `a`'],
])('%j is no table', (text, line, words) => {
  const { rows, columns, diagnostics } = readCsv('x.csv', text)
  expect([rows, columns]).toEqual([[], []])
  expect(diagnostics).toMatchObject([{ code: 'data-unreadable', line }])
  expect(diagnostics[0]!.message).toContain(words)
})

test('whatever stands in cells comes back', () => {
  const cell = fc.string({ maxLength: 12 }).map(text => `.${text}`)
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain(width =>
      fc.tuple(
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
      ),
    )
  fc.assert(
    fc.property(table, ([rows, mark, end]) => {
      const header = rows[0]!.map((_, i) => `column ${i}`)
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
      const text = [header, ...rows.map(row => row.map(quoted))].map(row => row.join(mark)).join(end)
      expect(rowsOf(text)).toEqual(rows)
    }),
  )
})

describe('the encodings of spreadsheets', () => {
  const WORDS = 'area,note\nŴyr,£5 – “é”\n'
  const utf16 = (text: string) => Buffer.from(text, 'utf16le')
  test.each([
    ['UTF-8', Buffer.from(WORDS)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${WORDS}`)],
    ['UTF-16', utf16(`\uFEFF${WORDS}`)],
    ['UTF-16 the other way round', utf16(`\uFEFF${WORDS}`).swap16()],
    ['UTF-16 without its mark', utf16(WORDS)],
  ])('%s', (_, bytes) => expect(textOf(bytes)).toBe(WORDS))
  test('Windows-1252', () => {
    const bytes = Buffer.from([0x93, 0xa3, 0x35, 0x20, 0x96, 0x20, 0xe9, 0x94])
    expect(textOf(bytes)).toBe('“£5 – é”')
  })
  test.each([
    ['windows-1250', [0xa3, 0xd3, 0x44, 0x8f], 'ŁÓDŹ'],
    ['iso-8859-2', [0xb3, 0xb6], 'łś'],
    ['windows-1251', [0xcc, 0xe8, 0xf0], 'Мир'],
    ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['latin1', [0x93, 0xe9], '“é'],
  ])('%s, if it is named', (encoding, bytes, text) => {
    expect(decodeText(Buffer.from(bytes), encoding)).toEqual({ text, guessed: false })
    expect(decodeText(Buffer.from(bytes))).toMatchObject({ guessed: true })
  })
  test('what is UTF-8 is read as that, whatever is named', () => {
    expect(decodeText(Buffer.from('Łódź'), 'windows-1250')).toEqual({ text: 'Łódź', guessed: false })
  })
  test('what is no text at all', () => {
    expect(textOf(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))).toBeUndefined()
  })
})
