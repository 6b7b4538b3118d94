import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode, encode } from '../../src/studio/page/bytes.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (of: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(of)

test('what was not changed is written as it was, whatever ends its lines', () => {
  const piece = fc.constantFrom('a', 'b', '', '\n', '\r\n', '\r', '\uFEFF')
  fc.assert(
    fc.property(fc.array(piece), pieces => {
      const before = pieces.join('')
      const decoded = decode(bytes(before))
      expect(decoded.text).not.toContain('\r')
      expect(text(encode(decoded.text, decoded))).toBe(before)
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['a line is changed', 'a\r\nb\nc\r\nd', 'a\nB\nc\nd', 'a\r\nB\nc\r\nd'],
  ['a line is added', 'a\r\nb\nc\r\n', 'a\nb\nx\nc\n', 'a\r\nb\nx\nc\r\n'],
  ['lines are taken away', 'a\r\nb\nc\r\nd\n', 'a\nd\n', 'a\r\nd\n'],
  ['two places change', 'a\r\nb\nc\r\nd\ne\r\nf', 'A\nb\nc\nd\nE\nf', 'A\r\nb\nc\r\nd\nE\r\nf'],
  ['blank lines are among them', 'a\n\nb\r\n\r\nc\n', 'a\n\n\nb\n\nc\n', 'a\n\n\nb\r\n\r\nc\n'],
  ['all of it ends as Windows ends lines', 'a\r\nb\r\n', 'a\nx\nb\n', 'a\r\nx\r\nb\r\n'],
])('lines that stay keep their own ends: %s', (_, before, now, after) => {
  expect(text(encode(now, decode(bytes(before))))).toBe(after)
})
