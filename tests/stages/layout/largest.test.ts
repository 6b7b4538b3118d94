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

test('where it holds at the beginning alone, that is known after a few tries', () => {
  const tried: number[] = []
  const holds = (value: number) => tried.push(value) > 0 && value <= 1
  expect(largest(1, 1.4, holds)).toBe(1)
  expect(tried).toHaveLength(6)
  expect(tried[5]).toBeLessThan(1.0002)
})

test('a step from the beginning is found as by halving', () =>
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 4, noNaN: true }), stop => {
      let [least, most] = [0.5, 3]
      while (most - least > 1e-4 * most) {
        const middle = (least + most) / 2
        if (middle <= stop) least = middle
        else most = middle
      }
      expect(largest(0.5, 3, value => value <= stop)).toBe(stop >= 3 ? 3 : least)
    }),
    { numRuns: 50 },
  ))
