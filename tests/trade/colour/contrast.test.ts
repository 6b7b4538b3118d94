import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, SIGHTS, seen } from '../../../src/trade/colour/contrast.ts'

const colour = fc.stringMatching(/^#[0-9A-F]{6}$/)

// The examples of WCAG's own documents.
test.each([
  ['#000000', '#FFFFFF', 21],
  ['#767676', '#FFFFFF', 4.54],
  ['#959595', '#FFFFFF', 2.98],
  ['#FF0000', '#FFFFFF', 4],
])('%s on %s is %d', (one, other, ratio) => expect(contrast(one, other)).toBeCloseTo(ratio, 1))

test('contrast does not ask which is on which, and is never under 1', () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      expect(contrast(one, other)).toBe(contrast(other, one))
      expect(contrast(one, other)).toBeGreaterThanOrEqual(1)
      expect(contrast(one, one)).toBe(1)
    }),
  )
})

test.each(SIGHTS)('greys are greys to eyes that lack $lacking', sight => {
  for (const grey of ['#000000', '#FFFFFF', '#808080'])
    expect(contrast(seen(grey, sight), grey)).toBeLessThan(1.02)
})

test('red and green that others tell apart come near each other without the one cone', () => {
  const [red, green] = ['#C00000', '#008000']
  const [, lackingGreen] = SIGHTS
  const apart = (a: string, b: string) =>
    Math.abs(Number.parseInt(a.slice(1, 3), 16) - Number.parseInt(b.slice(1, 3), 16))
  expect(apart(seen(red, lackingGreen!), seen(green, lackingGreen!))).toBeLessThan(apart(red, green) / 2)
})
