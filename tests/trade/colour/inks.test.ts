import { expect, test } from 'vitest'
import { inksOf, screenOf } from '../../../src/trade/colour/inks.ts'

test.each([
  ['#FFFFFF', [0, 0, 0, 0]],
  ['#000000', [0, 0, 0, 100]],
  ['#808080', [0, 0, 0, 50]],
  ['#FFCC4D', [0, 20, 69, 0]],
  ['#664500', [0, 32, 100, 60]],
])('%s is printed in the inks %j', (rgb, inks) => expect(inksOf(rgb)).toEqual(inks))

test('no colour takes more ink than paper bears', () => {
  for (let i = 0; i < 4096; i++) {
    const rgb = `#${[i >> 8, (i >> 4) & 15, i & 15].map(each => each.toString(16).repeat(2)).join('')}`
    expect(inksOf(rgb).reduce((sum, ink) => sum + ink)).toBeLessThanOrEqual(240)
  }
})

test.each([
  [[0, 0, 0, 0], '#FFFFFF'],
  [[0, 0, 0, 100], '#000000'],
  [[0, 14, 100, 0], '#FFDB00'],
] as const)('the inks %j look like %s on a screen', (inks, rgb) => expect(screenOf(inks)).toBe(rgb))
