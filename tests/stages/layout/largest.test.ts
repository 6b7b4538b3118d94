import fc from 'fast-check'
import { expect, test } from 'vitest'
import { largest } from '../../../src/stages/layout/largest.ts'

test('the largest value at which something holds is found to a ten-thousandth, and holds', () =>
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), stop => {
      const found = largest(0, 1, value => value <= stop)
      expect(found).toBeLessThanOrEqual(stop)
      expect(found).toBeGreaterThan(stop - 2e-4)
    }),
    { numRuns: 50 },
  ))

test('where it holds to the end that is the largest', () => {
  expect(largest(1, 3, () => true)).toBe(3)
})
