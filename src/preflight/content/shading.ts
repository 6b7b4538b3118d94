import { type Dict, dictOf, isArray, numbersOf, type Value } from '../pdf/objects.ts'
import { type Colour, colourIn, spaceOf } from './colour.ts'

/** Functions within functions deeper than this are taken for an attack. */
const DEEPEST = 5

/** The values at the ends of a function: what lies between is no more than they are. */
function endsOf(value: Value | undefined, depth = 0): readonly (readonly number[])[] {
  const dict = dictOf(value)
  if (!dict || depth > DEEPEST) return []
  const inner = dict.get('Functions')
  if (isArray(inner)) return inner.slice(0, 100).flatMap(each => endsOf(each, depth + 1))
  return [numbersOf(dict.get('C0')), numbersOf(dict.get('C1'))].flatMap(each => (each ? [each] : []))
}

/** The colours that a shading goes between, as far as they can be told; at least one, so that its space is known. */
export function shadingColours(shading: Dict, resources: Dict | undefined): readonly Colour[] {
  const space = spaceOf(shading.get('ColorSpace'), resources)
  if (!space) return []
  const of = shading.get('Function')
  // A function a component, or one for all.
  const ends = isArray(of) ? [] : endsOf(of)
  return ends.length ? ends.map(each => colourIn(space, each)) : [{ space, plates: {} }]
}
