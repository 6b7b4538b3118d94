import { inDigits } from '../../trade/language/digits.ts'
import { figuresIn } from '../../trade/language/figures.ts'
import { type Stretch, stretchOf } from '../../trade/language/literals.ts'
import { numbersIn } from '../../trade/language/reading-order.ts'
import { plainLanguage } from '../../trade/language/tags.ts'

/** A dash ends a line and begins none, nor do the marks that some languages set apart; a range of figures is one word. */
const CLINGING = /(?<=\S)\s(?:[–—](?=\s)|[?!:;»](?![\p{L}\p{N}]))|«\s\S|[\d%](?:[ap]m)?–[£$€]?\d/giu

/** A short word with a hyphen in it, which display type keeps whole; one that is longer may be wider than its measure. */
const COMPOUND =
  /(?<![\p{L}\p{N}-])(?=[\p{L}\p{N}-]{1,14}(?![\p{L}\p{N}-]))[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu

/** A reference of capitals and figures is copied letter by letter, and wants to stand in one line. */
const REFERENCE =
  /(?<![\p{L}\p{N}/.-])(?=[\p{Lu}\d/.-]{1,18}(?![\p{L}\p{N}/.-]))(?=[\p{Lu}/.-]{0,17}\d)(?=[\d/.-]{0,17}\p{Lu})[\p{Lu}\d]+(?:[/.-][\p{Lu}\d]+)+/gu

/** One letter and a word are one. */
const LETTERED = /(?<![\p{L}\p{N}-])\p{L}-[\p{L}\p{N}]+/gu
/** So are a year that ends a text, with what marks it as a year, and the word before it: it would stand alone. */
const DATED =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}]+[^\s\p{L}\p{N}]*\s(?:[–—-]\s)?[^\s\p{L}\p{N}]*(?:1[5-9]|20)\d\d(?:[–/-](?:\d\d){1,2})?(?:\s(?:r|roku|р|року|г|гг|года|году))?(?=[^\p{L}\p{N}\n]*$)/gmu

/** A date of Chinese and Japanese is one; one that ends a text goes with what stands before it. */
const DATED_HAN =
  /(?<!\d)\d{2,4}年度?\d{1,2}月(?:\d{1,2}日)?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,2}[、，,]?\d{2,4}年度?(?:\d{1,2}月(?:\d{1,2}日)?)?(?=[^\p{L}\p{N}\n]*$)/gmu

/** In Slavic typography no line ends with a word of one letter. */
const SLAVIC = new Set(['pl', 'cs', 'sk', 'uk', 'ru', 'be'])
const SINGLE = /(?<![\p{L}\p{N}])\p{L}\s(?=\p{L})/gu

/** A word of one letter, to the letter after it. */
const singlesIn = (text: string): readonly Stretch[] =>
  [...text.matchAll(SINGLE)].map(({ index, 0: { length } }) => ({ start: index, end: index + length + 1 }))

/** The digits of all scripts as 0 to 9, where each takes as much room in the text as those do. */
function inPlainDigits(text: string): string {
  const plain = inDigits(text)
  return plain.length === text.length ? plain : text
}

/** The compounds of a text. */
export const compoundsIn = (text: string): readonly Stretch[] => [...text.matchAll(COMPOUND)].map(stretchOf)

/** Where a line must not be broken: inside a telephone number, and between a number and what belongs to it. */
export const boundIn = (text: string, language: string): readonly Stretch[] => [
  ...[...text.matchAll(CLINGING)].map(stretchOf),
  ...numbersIn(text),
  ...figuresIn(text, language),
  ...[
    ...text.matchAll(REFERENCE),
    ...text.matchAll(LETTERED),
    ...[DATED, DATED_HAN].flatMap(dates => [...inPlainDigits(text).matchAll(dates)]),
  ].map(stretchOf),
  ...(SLAVIC.has(plainLanguage(language)) ? singlesIn(text) : []),
]
