import { monthsOf } from '../../trade/language/calendar.ts'
import { type Stretch, stretchOf } from '../../trade/language/literals.ts'
import { numbersIn } from '../../trade/language/reading-order.ts'

/** What belongs together by its form: a sum and its unit, a postcode, a measure, an hour. */
const TOGETHER =
  /[£$€]\s?\d[\d,.]*(?:\s(?:million|billion|bn|m|k)\b)?|\b\d+(?:[.,]\d+)?\s(?:million|billion|mm|cm|m|km|kg|g|am|pm|a\.m\.|p\.m\.|%)(?![\p{L}\p{N}])|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/gu

const DAY_AND_MONTH = /(?<![\d:.,])\d{1,2}(?:st|nd|rd|th|\.)?\s(?:(?:of|de)\s)?(\p{L}+)/gu

/** A dash ends a line and begins none, nor do the marks that some languages set apart; a range of figures is one word. */
const CLINGING = /(?<=\S)\s(?:[–—](?=\s)|[?!:;»](?![\p{L}\p{N}]))|«\s\S|[\d%](?:[ap]m)?–[£$€]?\d/giu

/** A short word with a hyphen in it, which display type keeps whole; one that is longer may be wider than its measure. */
const COMPOUND =
  /(?<![\p{L}\p{N}-])(?=[\p{L}\p{N}-]{1,14}(?![\p{L}\p{N}-]))[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu

/** The compounds of a text. */
export const compoundsIn = (text: string): readonly Stretch[] => [...text.matchAll(COMPOUND)].map(stretchOf)

/** Where a line must not be broken: inside a telephone number, a price, a postcode, a measure, a day and its month. */
export function boundIn(text: string, language: string): readonly Stretch[] {
  const clinging = [...text.matchAll(CLINGING)].map(stretchOf)
  if (!/\d|\p{Nd}/u.test(text)) return clinging
  const dates = [...text.matchAll(DAY_AND_MONTH)].filter(([, word]) => {
    const month = word!.toLocaleLowerCase(language)
    return monthsOf(language).has(month) || monthsOf('en').has(month)
  })
  return [...clinging, ...numbersIn(text), ...[...text.matchAll(TOGETHER), ...dates].map(stretchOf)]
}
