/** A word as an identifier has it, with no letter of another beside it. */
export const asWord = (word: string): RegExp =>
  new RegExp(`(?<![\\w$-])${word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\w$-])`)
