import type { Finding } from '../diagnostic.ts'
import type { Sign } from '../sign.ts'
import type { Case } from './rule.ts'

/** The names of a language, in lower case, by number. */
function namesOf(language: string, options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
  return dates.map(date => format.format(date).toLocaleLowerCase(language))
}

// 4 January 1970 was a Sunday.
const WEEK = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(1970, 0, 4 + i)))
const YEAR = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(1970, i, 15)))

/** Weekday and month names of the sign's language and of English, each with its number. */
function calendarOf(language: string) {
  const entries = (names: (language: string) => string[]) =>
    [language, 'en'].flatMap(each => names(each).map((name, i) => [name, i] as const))
  const both = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]) => (tag: string) =>
    namesOf(tag, options, dates)
  return {
    // Welsh says “dydd Llun”, and mutates the first of the two.
    weekdays: new Map(
      entries(both({ weekday: 'long' }, WEEK)).map(([name, i]) => [name.split(' ').at(-1)!, i] as const),
    ),
    months: new Map(
      entries(both({ month: 'long', day: 'numeric' }, YEAR)).map(
        ([name, i]) => [name.replace(/[\d.]+|\bde\b/g, '').trim(), i] as const,
      ),
    ),
  }
}

const DATE =
  /([\p{L}-]+),?\s+(?:the\s+)?(\d{1,2})\.?(?:st|nd|rd|th)?(?:\s+(?:of|de))?\s+([\p{L}]+),?(?:\s+de)?\s+(\d{4})/giu

/** The words of a sign by field, but for what others wrote. */
function ownWords(sign: Sign): [field: string, words: string][] {
  const fields = ['banner', 'headline', 'subheadline', 'note', 'question', 'action', 'closing'] as const
  return [
    ...fields.map((field): [string, string] => [field, sign[field] ?? '']),
    ...sign.details.map(({ value }, i): [string, string] => [`details[${i}].value`, value]),
  ]
}

/** A weekday that is not that of its date: one of the two is wrong, and people come on the wrong day. */
export function dateMismatch({ sign }: Case): Finding[] {
  const words = ownWords(sign)
  if (!words.some(([, text]) => /\d{4}/.test(text))) return []
  const { weekdays, months } = calendarOf(sign.language)
  return words.flatMap(([field, text]) =>
    [...text.matchAll(DATE)].flatMap(([found, weekday, day, month, year]): Finding[] => {
      const [typed, m] = [weekdays.get(weekday!.toLowerCase()), months.get(month!.toLowerCase())]
      if (typed === undefined || m === undefined) return []
      const date = new Date(Date.UTC(Number(year), m, Number(day)))
      const right = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(date)
      const exists = date.getUTCMonth() === m
      if (exists && date.getUTCDay() === typed) return []
      const message = exists
        ? `${day} ${month} ${year} is a ${right}, not a ${weekday}`
        : `There is no ${day} ${month} ${year}`
      return [{ code: 'date-mismatch', message, hint: 'look at a calendar', field, excerpt: found }]
    }),
  )
}
