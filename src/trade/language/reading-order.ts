import { MARKS } from '../markup/highlight.ts'
import { type Direction, firstStrong, hasRightToLeft, lastStrong, mayTurn } from './direction.ts'
import { addressesIn, hashtagsIn, type Stretch, stretchOf } from './literals.ts'

/** What a text is to its reader: words, or what is read letter by letter; `names` are told with commas between. */
export type Content = 'words' | 'names' | 'number' | 'address' | 'hashtag'

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

/** A sum or a count in groups of three: 10 000, 1 250,50. With fewer digits than a telephone number it is no less turned. */
const GROUPED =
  /(?<![\p{L}\p{Nd}.,٫٬])\p{Nd}{1,3}(?:[ \u00A0\u2009\u202F]\p{Nd}{3})+(?:[.,٫]\p{Nd}+)?(?![\p{L}\p{Nd}])/gu

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

/** Addresses, hashtags, telephone numbers and sums of a text, each held in its order. */
function held(text: string, direction: Direction): string {
  const all = [
    ...addressesIn(text).map(each => ({ ...each, hold: asAddress })),
    ...hashtagsIn(text).map(each => ({ ...each, hold: byFirstLetter })),
    ...numbersIn(text).map(each => ({ ...each, hold: asNumber })),
    ...[...text.matchAll(GROUPED)].map(found => ({ ...stretchOf(found), hold: asNumber })),
    ...[...text.matchAll(MODEL)].map(found => ({ ...stretchOf(found), hold: asAddress })),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
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
