import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isIn, readShard } from '../../src/batch/shard.ts'

test.each(['0/3', '4/3', '1', '1/0', 'a/b', '-1/3', '1/3/5'])('%s is no part of the work', text => {
  expect(readShard(text)).toBeUndefined()
})

test('the parts cover the work, each piece once, evenly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 40 }), (pieces, count) => {
      const parts = Array.from({ length: count }, (_, i) => readShard(`${i + 1}/${count}`)!)
      const owners = Array.from({ length: pieces }, (_, piece) => parts.filter(part => isIn(part, piece)))
      expect(owners.every(each => each.length === 1)).toBe(true)
      const sizes = parts.map(part => owners.filter(([owner]) => owner === part).length)
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
    }),
  )
})
