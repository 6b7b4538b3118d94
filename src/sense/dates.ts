import type { Finding } from '../diagnostic.ts'
import type { Sign } from '../sign.ts'
import { monthsOf, weekdaysOf } from '../text/calendar.ts'
import type { Case } from './rule.ts'

/** Of the sign's language and of English. */
const both = (names: (language: string) => ReadonlyMap<string, number>, language: string) =>
  new Map([...names('en'), ...names(language)])

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
  const [weekdays, months] = [both(weekdaysOf, sign.language), both(monthsOf, sign.language)]
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
