/** Words as the source of a pattern that finds them as they stand. */
export const literal = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** A word as an identifier has it, with no letter of another beside it. */
export const asWord = (word: string): RegExp => new RegExp(`(?<![\\w$-])${literal(word)}(?![\\w$-])`)
