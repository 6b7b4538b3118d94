import { Recent } from '../../model/recent.ts'

/** The names of a language, in lower case, in the order of the calendar. */
function namesOf(language: string, options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
  return dates.map(date => format.format(date).toLocaleLowerCase(language))
}

// 4 January 1970 was a Sunday.
const WEEK = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(1970, 0, 4 + i)))
const YEAR = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(1970, i, 15)))

type Names = ReadonlyMap<string, number>

/** Names with their number; a short one that two share is none. */
function numbered(...lists: readonly (readonly string[])[]): Names {
  const names = new Map<string, number>()
  for (const list of lists)
    list.forEach((name, i) => {
      const plain = name.replace(/\.$/, '')
      if (plain && !names.has(plain) && list.indexOf(name) === list.lastIndexOf(name)) names.set(plain, i)
    })
  return names
}

/**
 * The names in English, long and short and as people write them besides. They are asked of nearly every sign, and the first
 * question to the calendars of a machine takes longer than it takes to lay a small sign out.
 */
const ENGLISH: Readonly<Record<'weekday' | 'month', Names>> = {
  weekday: named(
    'sunday monday tuesday wednesday thursday friday saturday',
    'sun mon tue wed thu fri sat',
    '. . tues weds thur . .',
    '. . . . thurs . .',
  ),
  month: named(
    'january february march april may june july august september october november december',
    'jan feb mar apr may jun jul aug sep oct nov dec',
    '. . . . . . . . sept . . .',
  ),
}

function named(...lines: readonly string[]): Names {
  return numbered(...lines.map(line => line.split(' ')))
}

const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language)

function remembered(give: (language: string) => Names): (language: string) => Names {
  const known = new Recent<Names>(16)
  return language => known.get(language, () => give(language))
}

/**
 * Weekdays by the last word of their names, long and short, from Sunday: Welsh says “dydd Llun”, and mutates the first of
 * the two.
 */
export const weekdaysOf = remembered(language => {
  if (isEnglish(language)) return ENGLISH.weekday
  const lists = (['long', 'short'] as const).map(weekday =>
    namesOf(language, { weekday }, WEEK).map(name => name.split(' ').at(-1)!),
  )
  return numbered(...lists)
})

/** Months as they stand behind a day, long and short, from January: “marca” in Polish, not “marzec”. */
export const monthsOf = remembered(language => {
  if (isEnglish(language)) return ENGLISH.month
  const lists = (['long', 'short'] as const).map(month =>
    namesOf(language, { month, day: 'numeric' }, YEAR).map(name =>
      name.replace(/\p{Nd}+\.?|(?<!\p{L})de(?!\p{L})/gu, '').trim(),
    ),
  )
  return numbered(...lists)
})
