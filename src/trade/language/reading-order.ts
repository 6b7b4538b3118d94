import { MARKS } from '../markup/highlight.ts'
import { type Direction, firstStrong, hasRightToLeft, lastStrong, mayTurn } from './direction.ts'
import { addressesIn, hashtagsIn, type Stretch, stretchOf } from './literals.ts'

/** What a text is to its reader: words, or one of the things that are read as they are typed; `names` are told with commas between. */
export type Content = 'words' | 'number' | 'address' | 'names'

const [LRI, RLI, LRO, PDF, PDI] = ['\u2066', '\u2067', '\u202D', '\u202C', '\u2069']

/** What holds others in order, typed or put there, and what marks them: it is never drawn. */
const UNDRAWN = new RegExp(`[\u2066-\u2069\u202A-\u202E${MARKS.on}${MARKS.off}]`, 'g')

/** Isolates, of which a sign may hold some of its own. */
const ISOLATES = /[\u2066-\u2069]/g

/**
 * A telephone number in running text, in any digits: at least six, with no more than three spaces, brackets, dots,
 * dashes or strokes between two of them.
 */
const PHONE =
  /(?<![\p{L}\p{Nd}])[+(*#]?\p{Nd}(?:[ \u00A0.()/\-\u2010-\u2014]{0,3}\p{Nd}){5,}#?(?![\p{L}\p{Nd}])/gu

/** Where telephone numbers stand, from the first to the last digit. */
export const numbersIn = (text: string): readonly Stretch[] => [...text.matchAll(PHONE)].map(stretchOf)

/** What begins with a figure and goes on in Latin letters: 1-800-FLOWERS, 737-MAX. */
const MODEL = /(?<![\p{L}\p{M}\p{N}])\d[\p{Script=Latin}\d]*(?:-[\p{Script=Latin}\d]+)+/gu

/** How a stretch keeps its order whatever stands round it. */
type Hold = (words: string, otherwise: Direction) => string

/**
 * A number is read from left to right as it is typed. An isolate alone does not do: the bidirectional algorithm reverses
 * groups of Arabic digits within it too, so that it also takes an override.
 */
const asNumber: Hold = words => `${LRI}${LRO}${words}${PDF}${PDI}`
/** An address is laid out from left to right, and each of its parts by its own letters (RFC 3987, 4.1). */
const asAddress: Hold = words => `${LRI}${words}${PDI}`
/** By its first letter: the sign of a hashtag stands where its reader begins. */
const byFirstLetter: Hold = (words, otherwise) =>
  `${firstStrong(words, otherwise) === 'rtl' ? RLI : LRI}${words}${PDI}`

/**
 * A text with isolates round what would lose its order in it: left alone, "020 7946 0000" is set as "0000 7946 020" between
 * Arabic words, and "#Enough" as "Enough#".
 */
export function inOrder(text: string, direction: Direction, content: Content = 'words'): string {
  if (direction === 'ltr' && !mayTurn(text)) return text
  if (content === 'address') return asAddress(text, direction)
  // An extension may be told in words.
  if (content === 'number' && !hasRightToLeft(text)) return asNumber(text, direction)
  return content === 'names' ? inParts(text, direction) : held(text, direction)
}

/** What stands between commas is in order by itself, such as a house and its street behind a name in other letters. */
function inParts(text: string, direction: Direction): string {
  const [, names = '', stop = ''] = /^([\s\S]*?)([.。۔।]?)$/u.exec(text) ?? []
  const parts: { words: string; direction: Direction }[] = []
  for (const words of names.split(/(?<=[,،] )/)) {
    const own = firstStrong(words, parts.at(-1)?.direction ?? direction)
    const last = parts.at(-1)
    const goesOn = last?.direction === own && lastStrong(last.words, own) === own
    if (goesOn) parts[parts.length - 1] = { ...last, words: last.words + words }
    else parts.push({ words, direction: own })
  }
  const set = parts.map(part => `${part.direction === 'rtl' ? RLI : LRI}${held(part.words, direction)}${PDI}`)
  return set.join('') + stop
}

/** Addresses, hashtags and telephone numbers of a text, each held in its order. */
function held(text: string, direction: Direction): string {
  const all = [
    ...addressesIn(text).map(each => ({ ...each, hold: asAddress })),
    ...hashtagsIn(text).map(each => ({ ...each, hold: byFirstLetter })),
    ...numbersIn(text).map(each => ({ ...each, hold: asNumber })),
    ...[...text.matchAll(MODEL)].map(found => ({ ...stretchOf(found), hold: asAddress })),
  ].sort((a, b) => a.start - b.start)
  let [words, done] = ['', 0]
  for (const { start, end, hold } of all) {
    if (start < done) continue
    words += text.slice(done, start) + hold(text.slice(start, end), direction)
    done = end
  }
  return words + text.slice(done)
}

/** Is a character there for the order of others alone, or to mark them? It is never drawn. */
export const isOrder = (character: string): boolean => character.search(UNDRAWN) === 0

/** The text without the marks that hold what is in it in order, and those of highlights. */
export const asRead = (text: string): string => text.replace(UNDRAWN, '')

/** The text without the marks of directions that a sign has typed. */
export const withoutIsolates = (text: string): string => text.replaceAll(ISOLATES, '')

/** How far a digit stands from the nought of its script: Unicode keeps the ten of each together. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!
  let value = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return value % 10
}

/** The digits of every script as 0 to 9. */
export const inDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, digit => String(digitValue(digit)))

/**
 * Figures, and what is left of them as one group after another is taken from their end: `020 7219 24`, `020 7219`, `020`.
 * There are as many as groups, whatever stands between them: `(2019-2020)` has two.
 */
export const headsOf = (figures: string): readonly string[] =>
  [...figures.matchAll(/\d+/g)].map(group => figures.slice(0, group.index + group[0].length)).reverse()

/** Letters on the keys of a telephone (ITU-T E.161). */
export const keyed = (letters: string): string =>
  letters.toUpperCase().replace(/[A-Z]/g, letter => '22233344455566677778889999'[letter.charCodeAt(0) - 65]!)

/** What is asked for when somebody answers. */
export const EXTENSION = /[\s,;]*(?:ext(?:ension|n)?\.?|x)\s*\d{1,6}\s*$/i

/** A number with letters at its end, as it is dialled: `0800 356 9377` for `0800 FLOWERS`. */
export function pressed(number: string): string | undefined {
  if (EXTENSION.test(number) || !/^\+?[\d\s().-]*\d[\s).-]*[A-Za-z]{2}[A-Za-z\s.-]*$/.test(number))
    return undefined
  return keyed(number).replace(
    /\d{7}$/,
    seven => `${seven.slice(0, 3)}${/-/.test(number) ? '-' : ' '}${seven.slice(3)}`,
  )
}
