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

/** What people write in English besides. */
const WRITTEN = { weekday: { tues: 2, weds: 3, thur: 4, thurs: 4 }, month: { sept: 8 } } as const

function remembered(give: (language: string) => Names): (language: string) => Names {
  const known = new Map<string, Names>()
  return language => {
    const names = known.get(language) ?? give(language)
    known.set(language, names)
    return names
  }
}

/**
 * Weekdays by the last word of their names, long and short, from Sunday: Welsh says “dydd Llun”, and mutates the first of
 * the two.
 */
export const weekdaysOf = remembered(language => {
  const lists = (['long', 'short'] as const).map(weekday =>
    namesOf(language, { weekday }, WEEK).map(name => name.split(' ').at(-1)!),
  )
  return new Map([...numbered(...lists), ...(language === 'en' ? Object.entries(WRITTEN.weekday) : [])])
})

/** Months as they stand behind a day, long and short, from January: “marca” in Polish, not “marzec”. */
export const monthsOf = remembered(language => {
  const lists = (['long', 'short'] as const).map(month =>
    namesOf(language, { month, day: 'numeric' }, YEAR).map(name =>
      name.replace(/\p{Nd}+\.?|(?<!\p{L})de(?!\p{L})/gu, '').trim(),
    ),
  )
  return new Map([...numbered(...lists), ...(language === 'en' ? Object.entries(WRITTEN.month) : [])])
})
