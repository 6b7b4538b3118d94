import { expect, test } from 'vitest'
import { dayOf, daysSince } from '../../src/model/day.ts'

test.each([
  '2025-02-29',
  '2025-13-01',
  '2025-00-10',
  '2025-04-31',
  '25-03-14',
  '2025-3-14',
  ' 2025-03-14',
  'today',
])('%s is no day of the calendar', text => expect(dayOf(text)).toBeUndefined())

test('a day begins at midnight, UTC', () => {
  expect(dayOf('2024-02-29')?.toISOString()).toBe('2024-02-29T00:00:00.000Z')
})

test('days are counted whole, and backwards too', () => {
  const noon = new Date('2025-03-30T12:00:00Z')
  expect(daysSince('2025-03-30', noon)).toBe(0)
  expect(daysSince('2025-03-01', noon)).toBe(29)
  expect(daysSince('2025-04-01', noon)).toBe(-2)
  expect(daysSince('2025-02-30', noon)).toBeUndefined()
})
