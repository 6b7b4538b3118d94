import { figuresIn } from '../../trade/language/figures.ts'
import { type Stretch, stretchOf } from '../../trade/language/literals.ts'
import { numbersIn } from '../../trade/language/reading-order.ts'

/** A dash ends a line and begins none, nor do the marks that some languages set apart; a range of figures is one word. */
const CLINGING = /(?<=\S)\s(?:[–—](?=\s)|[?!:;»](?![\p{L}\p{N}]))|«\s\S|[\d%](?:[ap]m)?–[£$€]?\d/giu

/** A short word with a hyphen in it, which display type keeps whole; one that is longer may be wider than its measure. */
const COMPOUND =
  /(?<![\p{L}\p{N}-])(?=[\p{L}\p{N}-]{1,14}(?![\p{L}\p{N}-]))[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu

/** The compounds of a text. */
export const compoundsIn = (text: string): readonly Stretch[] => [...text.matchAll(COMPOUND)].map(stretchOf)

/** Where a line must not be broken: inside a telephone number, and between a number and what belongs to it. */
export const boundIn = (text: string, language: string): readonly Stretch[] => [
  ...[...text.matchAll(CLINGING)].map(stretchOf),
  ...numbersIn(text),
  ...figuresIn(text, language),
]
