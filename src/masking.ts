/** How strong words are masked: `c****`, `f**k`, `sp*stic`, or not a letter of them. */
export type Mask = 'none' | 'first' | 'first-last' | 'vowel' | 'bar'

/** The bar over a strong word: as wide for each of them, and narrower than that over a name (build-bar.mjs). */
export const EXPLETIVE = '\u2587'

/**
 * Words that a street should not have to read, by their stems: the strongest of Ofcom's “Attitudes to potentially
 * offensive language” (2021), slurs among them. English alone.
 */
const STEMS =
  /^(?:(?:mother)?fuck(?:s|er|ers|ing|ed|wit|wits)?|cunts?|twats?|wank(?:s|er|ers|ing)?|shit(?:s|ty|ting)?|bullshit|bastards?|bitch(?:es|y)?|slut(?:s|ty)?|whores?|pricks?|dickheads?|arseholes?|assholes?|spastics|spaz(?:zes)?|retard(?:s|ed)?|nigg(?:er|ers|a|as)|pakis?|chinks?|wogs?|coons?|gypp?os?|pikeys?|fag(?:s|got|gots)?|poofs?|trann(?:y|ies)|kikes?|yids?)$/iu

/** Is a word one of them? Masked already, it is not. */
export const isStrong = (word: string): boolean => STEMS.test(word.replace(/[’']s$/u, ''))

/** A word masked: under a bar, or as long as it was. */
function masked(word: string, mask: Mask): string {
  const letters = [...word]
  const last = letters.length - 1
  switch (mask) {
    case 'none':
      return word
    case 'first':
      return letters.map((letter, i) => (i === 0 ? letter : '*')).join('')
    case 'first-last':
      return letters.map((letter, i) => (i === 0 || i === last ? letter : '*')).join('')
    case 'vowel':
      return word.replace(/[aeiou]/iu, '*')
    case 'bar':
      return EXPLETIVE
  }
}

/** Every strong word of a text masked in one way. */
export const maskedText = (text: string, mask: Mask): string =>
  text.replace(/[\p{L}\p{M}]+/gu, word => (isStrong(word) ? masked(word, mask) : word))

/** Masked words as they are read aloud. An asterisk behind a word is a footnote or a grade, and stays. */
export const spoken = (text: string): string =>
  text.replace(/\p{L}+\*{2,}\p{L}*|\p{L}+\*\p{L}+|(?<![\p{L}*])\*{3,}(?!\*)/gu, 'expletive')
