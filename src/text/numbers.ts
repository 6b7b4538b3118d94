const LRI = '\u2066'
const PDI = '\u2069'

/**
 * A telephone number in running text: a `+`, a bracket or a digit, then at least seven digits with no more than two
 * spaces, brackets, dots or hyphens between them.
 */
const PHONE = /(?<![\p{L}\d])[+(]?\d(?:[ \u00A0.()-]{0,2}\d){6,}(?![\p{L}\d])/gu

/**
 * Isolate telephone numbers in right-to-left text: left alone, the bidirectional algorithm sets "020 7946 0000" as
 * "0000 7946 020".
 */
export const isolateNumbers = (text: string, direction: 'ltr' | 'rtl'): string =>
  direction === 'rtl' ? text.replace(PHONE, `${LRI}$&${PDI}`) : text

/** Where a line must not be broken: from the first to the last digit of every telephone number. */
export const numbersIn = (text: string): readonly { start: number; end: number }[] =>
  [...text.matchAll(PHONE)].map(found => ({ start: found.index, end: found.index + found[0].length }))

/** The text without the marks that hold its numbers in order. */
export const asRead = (text: string): string => text.replaceAll(/[\u2066\u2069]/g, '')
