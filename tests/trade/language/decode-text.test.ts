import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf } from '../../../src/trade/language/decode-text.ts'

const MARK = '\uFEFF'
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()

describe('a text is read in', () => {
  const text = 'Café “Łódź”, 1 €'
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(MARK + text)],
    ['UTF-16, little end first, with a mark', Buffer.from(MARK + text, 'utf16le')],
    ['UTF-16, big end first, with a mark', bigEndian(MARK + text)],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
  ])('%s', (_, bytes) => expect(textOf(bytes)).toBe(text))
  test('Windows-1252, with the letters that Latin-1 has not', () =>
    expect(textOf(Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80]))).toBe('“Café” €'))
})

test('every text of UTF-8 is read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      fc.pre(!text.includes('\0') && !text.startsWith(MARK) && !/[\uD800-\uDFFF]/.test(text.normalize()))
      expect(textOf(Buffer.from(text))).toBe(text)
    }),
  )
})

test('what is no text has none', () =>
  expect(textOf(Buffer.from([0x89, 0x50, 0, 1, 2, 0, 0, 0]))).toBe(undefined))
