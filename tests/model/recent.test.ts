import { expect, test } from 'vitest'
import { Recent } from '../../src/model/recent.ts'

test('what was asked for last is kept, and no more than so many', () => {
  const made: string[] = []
  const recent = new Recent<string>(2)
  const get = (key: string) => recent.get(key, () => made[made.push(key) - 1]!)
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(get(key)).toBe(key)
  // `b` went for `c`, for `a` was asked for since.
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

test('nothing is a thing that is kept too', () => {
  let count = 0
  const recent = new Recent<undefined>(2)
  for (let i = 0; i < 3; i++) recent.get('a', () => void count++)
  expect(count).toBe(1)
})

test('what is forgotten is made anew', () => {
  const recent = new Recent<number>(2)
  expect(recent.get('a', () => 1)).toBe(1)
  recent.forget('a')
  expect(recent.get('a', () => 2)).toBe(2)
})
