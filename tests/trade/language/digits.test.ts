import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digitsLike, inDigits } from '../../../src/trade/language/digits.ts'

test.each([
  ['٠٢٠ ٧٢١٩', '020 7219'],
  ['۰۱۲', '012'],
  ['०१२३४५६७८९', '0123456789'],
  ['৯৯৯', '999'],
  ['𝟘𝟙', '01'],
  ['020', '020'],
])('%s is %s', (text, plain) => expect(inDigits(text)).toBe(plain))

test('digits of any script come back from it', () => {
  const digits = fc.stringMatching(/^[0-9 +]{1,12}$/)
  fc.assert(
    fc.property(digits, fc.constantFrom('٠', '۳', '९', '০', '௫', '7', 'no digit'), (number, other) => {
      expect(inDigits(digitsLike(number, other))).toBe(number)
    }),
  )
})
