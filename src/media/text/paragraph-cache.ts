import { Recent } from '../../model/recent.ts'
import { Paragraph, type Setting } from './paragraph.ts'

/** So many are kept: the words of a few signs, in every size and on every row that has them. */
const kept = new Recent<Paragraph>(200)

let count = 0
const numbers = new WeakMap<object, number>()

/** Typefaces and dictionaries go by numbers of their own: two files may go by one name. */
function numberOf(thing: object): number {
  const number = numbers.get(thing) ?? ++count
  numbers.set(thing, number)
  return number
}

/**
 * A paragraph, shaped now or before: shaping is most of the work of a page, and the sizes of a sign and the rows of a
 * table have most of their words in common.
 */
export function paragraph(words: string, setting: Setting): Paragraph {
  const { faces, dictionaries = {}, ...how } = setting
  const key = JSON.stringify([words, how, faces.map(numberOf), numberOf(dictionaries)])
  return kept.get(key, () => new Paragraph(words, setting))
}
