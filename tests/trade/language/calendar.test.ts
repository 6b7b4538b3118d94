import { expect, test } from 'vitest'
import { monthsOf, weekdaysOf } from '../../../src/trade/language/calendar.ts'

test.each([
  ['en', 'sunday', 0],
  ['en', 'tues', 2],
  ['cy', 'llun', 1],
  ['pl', 'środa', 3],
  ['fr', 'samedi', 6],
])('in %s %s is day %i of the week', (language, name, day) =>
  expect(weekdaysOf(language).get(name)).toBe(day),
)

test.each([
  ['en', 'sept', 8],
  ['pl', 'marca', 2],
  ['de', 'märz', 2],
  ['pt', 'fevereiro', 1],
  ['ga', 'eanáir', 0],
])('in %s %s is month %i of the year', (language, name, month) =>
  expect(monthsOf(language).get(name)).toBe(month),
)

test('names that do not tell two days or months apart are none', () => {
  for (const language of ['en', 'cy', 'ga', 'pl', 'uk', 'ar', 'ur', 'hi', 'ta'])
    for (const [names, most] of [
      [weekdaysOf(language), 7],
      [monthsOf(language), 12],
    ] as const) {
      expect(new Set(names.values()).size, language).toBe(most)
      expect([...names.keys()].every(name => name.trim() === name && name !== '')).toBe(true)
    }
})
