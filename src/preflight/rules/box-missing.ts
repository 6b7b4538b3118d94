import { type Box, bottom, right } from '../content/shape.ts'
import type { Found, Rule } from '../found.ts'

/** A box is written with two decimals of a point by some. */
const NEAR = 0.02

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - NEAR &&
  inner.y >= outer.y - NEAR &&
  right(inner) <= right(outer) + NEAR &&
  bottom(inner) <= bottom(outer) + NEAR

/** Does each page say where it is cut, and do its boxes lie in one another (ISO 15930-4, 6.10)? */
export const boxMissing: Rule = ({ pages }, { standards, bleed }) => {
  if (!standards.length && bleed === 0) return []
  return pages.flatMap(({ number, hasTrim, trim, media, bleed: bleedBox }): Found[] => {
    const tell = (message: string, box: Box): Found => ({
      code: 'box-missing',
      message,
      hint: 'export it again with a trim box of the finished size, and a bleed box around it',
      page: number,
      box,
    })
    if (!hasTrim) return [tell('the page does not say where it is cut: it has no trim box', media)]
    if (!within(trim, media)) return [tell('the trim box reaches out of the page', trim)]
    if (bleedBox && !within(trim, bleedBox))
      return [tell('the bleed box is smaller than the trim box', bleedBox)]
    return []
  })
}
