/** What ends a sentence: also behind a quotation mark, and where the last words are highlighted. */
const ENDED = /[.!?…][”’"']?\u2064?$/u

/** Parts of a sentence with its full stop; none where the last words have one of their own, as “Ltd.” does. */
export const sentence = (...parts: readonly string[]): string => {
  const words = parts.filter(Boolean).join('')
  return words && (ENDED.test(words) ? words : `${words}.`)
}
