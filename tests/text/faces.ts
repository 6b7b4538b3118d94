import { Typeface } from '../../src/text/typeface.ts'
import { fontBytes, fontOf } from '../../src/typefaces.ts'

const open = new Map<string, Typeface>()

/** A font that comes with signgen, ready to shape. */
export function face(family: string, weight = 400): Typeface {
  const id = `${family} ${weight}`
  let known = open.get(id)
  if (!known) {
    known = new Typeface(id, fontBytes(fontOf(family, weight)))
    open.set(id, known)
  }
  return known
}
