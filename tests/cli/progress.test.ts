import { expect, test } from 'vitest'
import { barOf } from '../../src/cli/progress.ts'

test('a bar tells how much is done, how fast, and how long it will be', () => {
  expect(barOf(50, 200, 5000)).toBe('50/200 ██████░░░░░░░░░░░░░░░░░░ 10 signs/s, 0:15 left')
  expect(barOf(1, 3, 2000)).toBe('1/3 ████████░░░░░░░░░░░░░░░░ 0.5 signs/s, 0:04 left')
})
