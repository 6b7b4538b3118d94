import { strongIn, strongWords } from './strong-words.ts'

/** How strong words are masked: `c****`, `f**k`, `sp*stic`, or not a letter of them. */
export type Mask = 'none' | 'first' | 'first-last' | 'vowel' | 'bar'

/** The bar over a strong word: as wide for each of them, and narrower than that over a name (scripts/redaction-bar.mjs). */
export const EXPLETIVE = '\u2587'

const spokenIn = (language: string): string => new Intl.Locale(language).language

/** Is a word one of the strong ones of a language, or of English? Masked already, it is not. */
export const isStrong = (word: string, language = 'en'): boolean =>
  strongIn(spokenIn(language)).test(word.replace(/[’']s$/u, ''))

/** The letters that sound; of Welsh and of Polish too. */
const VOWELS = /[aeiouáàâäãåąăéèêëęíìîïóòôöõőúùûüű]/iu

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
      // A script that writes no vowels shows its first letter.
      return VOWELS.test(word)
        ? word.replace(VOWELS, '*')
        : /[wy]/i.test(word)
          ? word.replace(/[wy]/i, '*')
          : masked(word, 'first')
    case 'bar':
      return EXPLETIVE
  }
}

/** The first strong word of a text in a language, or in English. */
export const firstStrong = (text: string, language: string): string | undefined =>
  strongWords(text, spokenIn(language))[0]?.word

/** Every strong word of a text masked in one way. */
export const maskedText = (text: string, mask: Mask, language = 'en'): string =>
  strongWords(text, spokenIn(language)).reduceRight(
    (words, { index, word }) => words.slice(0, index) + masked(word, mask) + words.slice(index + word.length),
    text,
  )

/** Masked words as they are read aloud. An asterisk behind a word is a footnote or a grade, and stays. */
export const spoken = (text: string): string =>
  text.replace(/(?<!\p{L})\p{L}+(?:\*{2,}\p{L}*|\*\p{L}+)|(?<![\p{L}*])\*{3,}(?!\*)/gu, 'expletive')
