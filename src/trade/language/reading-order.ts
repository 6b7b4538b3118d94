import { MARKS } from '../markup/highlight.ts'

const [LRI, LRO, PDF, PDI] = ['\u2066', '\u202D', '\u202C', '\u2069']

/** What is there for the order of other characters alone, or to mark them: it is never drawn. */
const UNDRAWN = new RegExp(`[${LRI}${LRO}${PDF}${PDI}${MARKS.on}${MARKS.off}]`, 'g')

/** Isolates, of which a sign may hold some of its own. */
const ISOLATES = /[\u2066-\u2069]/g

/**
 * A telephone number in running text, in any digits: at least six, with no more than three spaces, brackets, dots,
 * dashes or strokes between two of them.
 */
const PHONE =
  /(?<![\p{L}\p{Nd}])[+(*#]?\p{Nd}(?:[ \u00A0.()/\-\u2010-\u2014]{0,3}\p{Nd}){5,}#?(?![\p{L}\p{Nd}])/gu

/** Letters and digits that can make a line run from right to left. */
export const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * Words that are read from left to right, as they are typed, whatever stands round them. An isolate alone does not
 * do: the bidirectional algorithm reverses groups of Arabic digits within it too, so that it also takes an override.
 */
export const leftToRight = (text: string, direction: 'ltr' | 'rtl'): string =>
  direction === 'rtl' || RIGHT_TO_LEFT.test(text) ? `${LRI}${LRO}${text}${PDF}${PDI}` : text

/** Keep telephone numbers in order: left alone, "020 7946 0000" is set as "0000 7946 020" between Arabic words. */
export const numbersInOrder = (text: string, direction: 'ltr' | 'rtl'): string =>
  text.replace(PHONE, number => leftToRight(number, direction))

/** Where a line must not be broken: from the first to the last digit of every telephone number. */
export const numbersIn = (text: string): readonly { start: number; end: number }[] =>
  [...text.matchAll(PHONE)].map(found => ({ start: found.index, end: found.index + found[0].length }))

/** Is a character there for the order of others alone, or to mark them? It is never drawn. */
export const isOrder = (character: string): boolean => character.search(UNDRAWN) >= 0

/** The text without the marks that hold its numbers in order, and those of highlights. */
export const asRead = (text: string): string => text.replaceAll(UNDRAWN, '')

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
