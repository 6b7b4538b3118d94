/** The names of a language, in lower case, in the order of the calendar. */
function namesOf(language: string, options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
  return dates.map(date => format.format(date).toLocaleLowerCase(language))
}

// 4 January 1970 was a Sunday.
const WEEK = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(1970, 0, 4 + i)))
const YEAR = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(1970, i, 15)))

type Names = ReadonlyMap<string, number>

const numbered = (names: readonly string[]): [string, number][] => names.map((name, i) => [name, i])

/** Weekdays by the last word of their names, from Sunday: Welsh says “dydd Llun”, and mutates the first of the two. */
export const weekdaysOf = (language: string): Names =>
  new Map(numbered(namesOf(language, { weekday: 'long' }, WEEK).map(name => name.split(' ').at(-1)!)))

const known = new Map<string, Names>()

/** Months as they stand behind a day, from January: “marca” in Polish, not “marzec”. */
export function monthsOf(language: string): Names {
  let months = known.get(language)
  if (!months) {
    const names = namesOf(language, { month: 'long', day: 'numeric' }, YEAR)
    months = new Map(numbered(names.map(name => name.replace(/[\d.]+|\bde\b/g, '').trim())))
    known.set(language, months)
  }
  return months
}
