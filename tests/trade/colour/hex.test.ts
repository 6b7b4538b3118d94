import { expect, test } from 'vitest'
import { hexOf, rgbOf, sixDigits } from '../../../src/trade/colour/hex.ts'

test('a colour comes back from its numbers', () => {
  for (let value = 0; value < 256; value++) {
    const [red, green, blue] = [value, 255 - value, (value * 7) % 256]
    expect(rgbOf(hexOf([red, green, blue]))).toEqual([red, green, blue])
  }
})

test('numbers that no screen has take the nearest one that it has', () => {
  expect(hexOf([-4, 127.5, 300])).toBe('#0080FF')
})

test.each([
  ['#fd0', '#FFDD00'],
  ['#ffdd00', '#FFDD00'],
])('%s is written %s', (typed, six) => expect(sixDigits(typed)).toBe(six))
