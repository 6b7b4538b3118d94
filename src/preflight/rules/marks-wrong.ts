import type { Painted } from '../content/painted.ts'
import { type Box, bottom, grown, right, shared } from '../content/shape.ts'
import type { Found, Rule } from '../found.ts'
import type { InspectedPage } from '../page.ts'

const outside = (box: Box, inner: Box): boolean =>
  right(box) <= inner.x || bottom(box) <= inner.y || box.x >= right(inner) || box.y >= bottom(inner)

/** How wide a crop mark is at the most, and how exactly it lies in line with the cut. */
const HAIR = 0.6
const NEAR = 0.3
/** Marks that reach so little into the bleed touch it. */
const TOUCH = 0.2

/** A thin line beside the sheet, in line with one of its edges. */
function isCropMark({ box, lineMm, thinMm }: Painted, trim: Box): boolean {
  const width = lineMm ?? thinMm
  if (width === undefined || width > HAIR || !outside(box, grown(trim, -0.05))) return false
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const upright = box.height > box.width
  const edges = upright ? [trim.x, right(trim)] : [trim.y, bottom(trim)]
  return edges.some(edge => Math.abs(edge - (upright ? x : y)) < NEAR)
}

function wrongOn({ number, painted, trim, bleed }: InspectedPage, wanted: boolean | undefined, over: number) {
  const tell = (message: string, hint: string, box: Box): Found => ({
    code: 'marks-wrong',
    message,
    hint,
    page: number,
    box,
  })
  const inner = grown(bleed ?? trim, -0.01)
  const mark = painted.find(({ box, kind }) => kind !== 'text' && outside(box, inner))
  const ring = grown(trim, over - TOUCH)
  const inBleed =
    over > TOUCH &&
    painted.find(each => isCropMark(each, trim) && !outside(each.box, ring) && shared(each.box, ring))
  return [
    ...(wanted === true && !mark && !inBleed
      ? [
          tell(
            'there are no crop marks, and this printer wants them',
            'switch them on: print: {marks: true}',
            trim,
          ),
        ]
      : []),
    ...(wanted === false && mark
      ? [
          tell(
            'marks stand outside the bleed, and this printer wants none',
            'switch them off: print: {marks: false, slug: 0}',
            mark.box,
          ),
        ]
      : []),
    ...(inBleed
      ? [
          tell(
            'crop marks stand in the bleed, and show where a cut is off',
            `set them off by the bleed, ${over} mm`,
            inBleed.box,
          ),
        ]
      : []),
  ]
}

/** Are crop marks there, where a printer wants them, and not where they would be printed? */
export const marksWrong: Rule = ({ pages }, { marks, bleed }) =>
  pages.flatMap(page => wrongOn(page, marks, bleed))
