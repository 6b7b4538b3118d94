import { daysSince } from '../../../model/day.ts'
import { monthsOf, weekdaysOf } from '../../../trade/language/calendar.ts'
import { inDigits } from '../../../trade/language/digits.ts'
import { ownWords } from '../own-words.ts'
import type { Case, Remark, SignRule } from '../rule.ts'

/** Of the sign's language and of English. */
const both = (names: (language: string) => ReadonlyMap<string, number>, language: string) =>
  new Map([...names('en'), ...names(language)])

/** No weekday and no month is longer; and no name is sought through a whole text. */
const NAME = String.raw`[\p{L}\p{M}][\p{L}\p{M}’'-]{0,30}\.?`
const DAY = String.raw`\d{1,2}(?:\.|st|nd|rd|th|er|º|ª)?`
/** Four figures; as an hour they are no year. */
const YEAR = String.raw`\d{4}(?!\d|[:.]\d|\s*(?:hrs?|hours?|h|uhr|[ap]\.?m)(?!\p{L}))`

/** A day as it is written, by the names of its parts. */
const DAYS = [
  String.raw`(?<day>${DAY})(?:\s+(?:of|de|o))?\s+(?<month>${NAME}),?(?:\s+(?:de|del))?\s+(?<year>${YEAR})`,
  String.raw`(?<month>${NAME})\s+(?<day>${DAY}),?\s+(?<year>${YEAR})`,
  String.raw`(?<first>\d{1,2})(?<stroke>[/.-])(?<second>\d{1,2})\k<stroke>(?<year>\d{4}|\d\d)(?!\d)`,
  String.raw`(?<year>\d{4})-(?<second>\d\d)-(?<first>\d\d)(?!\d)`,
]

/** A weekday before the day, or behind it, in brackets or at the end. “The Sun, 5 March 2025” is a newspaper. */
const DATES = DAYS.flatMap(day => [
  new RegExp(
    String.raw`(?<!\p{L}|\bThe\s)(?<weekday>${NAME})[,،]?\s+(?:[(–—]\s*|(?:the|den|le|el)\s+)?${day}`,
    'giu',
  ),
  new RegExp(String.raw`(?<![\p{L}\d])${day}\s*\((?<weekday>${NAME})\)`, 'giu'),
  // In no list of days, where it may be that of the next.
  new RegExp(String.raw`(?<![\p{L}\d])${day}[,،]?\s+(?<weekday>${NAME})(?=\s*(?:[!?;\n]|$))`, 'giu'),
])

/** The calendar that is reckoned with is that of Britain since 1752. */
const GREGORIAN = 1752

/** A quarter of an evening hour, as in “Tuesday 13 March 1930”, may be either. */
const isHour = (year: string): boolean => /^(?:19|20)(?:00|15|30|45)$/.test(year)

/** Where the month comes first in figures, and where it may. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH'])
const EITHER: ReadonlySet<string> = new Set(['CA'])

export const dateMismatch: SignRule = {
  code: 'date-mismatch',
  severity: 'warning',
  why: 'The weekday and the date do not belong together, the day does not exist, or the poll that an election sign is about (`imprint.pollDate`) is over by today or by --as-of.',
  cure: 'Look at a calendar and correct what is wrong; take signs down after the poll.',
  check: sign => [...otherDays(sign), ...pollOver(sign)],
}

/** A weekday that is not that of its date: one of the two is wrong, and people come on the wrong day. */
function otherDays({ sign }: Case): Remark[] {
  const words = ownWords(sign).filter(([, text]) => /\p{Nd}/u.test(text))
  if (!words.length) return []
  const [weekdays, months] = [both(weekdaysOf, sign.language), both(monthsOf, sign.language)]
  const { region } = new Intl.Locale(sign.language)
  const named = (names: ReadonlyMap<string, number>, name = '') =>
    names.get(name.toLowerCase().replace(/\.$/, ''))
  // Few texts name a weekday, and V8 takes its time to compile the patterns.
  const dated = words.filter(([, text]) => {
    const plain = text.toLowerCase()
    return [...weekdays.keys()].some(name => plain.includes(name))
  })
  return dated.flatMap(([field, text]) =>
    DATES.flatMap(pattern => [...inDigits(text).matchAll(pattern)]).flatMap((match): Remark[] => {
      const parts: Parts = match.groups!
      const weekday = named(weekdays, parts.weekday)
      const month = named(months, parts.month)
      const year = parts.year!.length === 2 ? 2000 + Number(parts.year) : Number(parts.year)
      if (weekday === undefined || (parts.month !== undefined && month === undefined)) return []
      if (year < GREGORIAN || (parts.month !== undefined && isHour(parts.year!))) return []
      const days: [number, number][] =
        month === undefined ? readings(parts, region) : [[Number.parseInt(parts.day!, 10), month]]
      const dates = days.flatMap(([day, m]) => {
        const date = new Date(Date.UTC(year, m, day))
        return date.getUTCMonth() === m && date.getUTCDate() === day ? [date] : []
      })
      if (dates.some(date => date.getUTCDay() === weekday)) return []
      const found = text.slice(match.index, match.index + match[0].length)
      return [
        {
          message: said(dates[0], parts, found),
          hint: 'look at a calendar',
          field,
          excerpt: found,
        },
      ]
    }),
  )
}

type Parts = Readonly<Record<string, string | undefined>>

/** The days that figures may mean, the likeliest first. */
function readings(
  { first, second, stroke }: Parts,
  region: string | undefined,
): [day: number, month: number][] {
  const [a, b] = [Number(first), Number(second)]
  const ours: [number, number] = [a, b - 1]
  const theirs: [number, number] = [b, a - 1]
  if (stroke === undefined) return [ours]
  if (EITHER.has(region ?? '')) return [ours, theirs]
  if (stroke !== '/') return MONTH_FIRST.has(region ?? '') ? [theirs, ours] : [ours]
  if (MONTH_FIRST.has(region ?? '')) return [theirs]
  return b > 12 && a <= 12 ? [theirs] : [ours]
}

function said(date: Date | undefined, { weekday, day, month, year }: Parts, found: string): string {
  const written = month
    ? `${Number.parseInt(day!, 10)} ${month} ${year}`
    : (/\d[\d/.-]+\d/.exec(found)?.[0] ?? found)
  if (!date) return `There is no ${written}`
  const right = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(date)
  return `${written} is a ${right}, not a ${weekday}`
}

/** A sign about a poll that is over was forgotten, or has the date of the last one. */
function pollOver({ sign: { imprint }, today }: Case): Remark[] {
  if (imprint?.pollDate === undefined || imprint.purpose === 'issue') return []
  const days = daysSince(imprint.pollDate, today()) ?? 0
  if (days <= 0) return []
  const message = `The poll was on ${imprint.pollDate}, ${days === 1 ? 'a day' : `${days} days`} ago`
  const hint = 'put in the day of the next poll, or take the signs down'
  return [{ message, hint, field: 'imprint.pollDate' }]
}
