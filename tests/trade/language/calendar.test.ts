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

test.each(['en', 'en-GB', 'en-US', 'en-IE', 'en-AU', 'en-IN', 'en-ZA'])(
  'the names in %s are those that its calendars have',
  language => {
    for (const style of ['long', 'short'] as const) {
      for (let i = 0; i < 12; i++) {
        const day = new Date(Date.UTC(1970, i, 15))
        const month = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(day)
        expect(monthsOf(language).get(month.toLowerCase().replace('.', ''))).toBe(i)
      }
      for (let i = 0; i < 7; i++) {
        const day = new Date(Date.UTC(1970, 0, 4 + i))
        const weekday = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }).format(day)
        expect(weekdaysOf(language).get(weekday.toLowerCase().replace('.', ''))).toBe(i)
      }
    }
  },
)
