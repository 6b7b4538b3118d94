import { Recent } from '../../model/recent.ts'
import { Paragraph, type Setting } from './paragraph.ts'
import type { Typeface } from './typeface.ts'

/** So many are kept: the words of a few signs, in every size and on every row that has them. */
const kept = new Recent<Paragraph>(200)

let count = 0
const numbers = new WeakMap<Typeface, number>()

/** Typefaces go by numbers of their own: two files may go by one name. */
function numberOf(face: Typeface): number {
  const number = numbers.get(face) ?? ++count
  numbers.set(face, number)
  return number
}

/**
 * A paragraph, shaped now or before: shaping is most of the work of a page, and the sizes of a sign and the rows of a
 * table have most of their words in common.
 */
export function paragraph(words: string, setting: Setting): Paragraph {
  const { faces, ...how } = setting
  const key = JSON.stringify([words, how, faces.map(numberOf)])
  return kept.get(key, () => new Paragraph(words, setting))
}
