/**
 * Where highlighted words begin and end: characters that nobody types and no typeface draws (invisible separator and
 * invisible plus). They stand in the words of a sign from when these are cleaned until they are placed.
 */
export const MARKS = { on: '\u2063', off: '\u2064' } as const

const TYPED = /==(?=[^\s=])([\s\S]*?[^\s=])==/g
const ANY = new RegExp(`[${MARKS.on}${MARKS.off}]`, 'g')

const MARKED = new RegExp(`${MARKS.on}[^${MARKS.on}${MARKS.off}]*${MARKS.off}`, 'g')

/** A text whose words in `== ==` are marked. */
export const marked = (text: string): string =>
  text.replace(ANY, '').replace(TYPED, `${MARKS.on}$1${MARKS.off}`)

/** A text without its marks. */
export const unmarked = (text: string): string => text.replace(ANY, '')

/** The same, all through a value. */
export const allUnmarked = <T>(value: T): T => {
  const words = JSON.stringify(value)
  return words.search(ANY) >= 0 ? JSON.parse(unmarked(words)) : value
}

/** Where a text is marked, from the first character to behind the last. */
export const markedIn = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(MARKED)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
