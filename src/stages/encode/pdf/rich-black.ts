import { type Item, onPage, type PaintedBox } from '../../../model/drawing.ts'
import { maximum, minimum } from '../../../model/extremes.ts'
import { type Box, INCH, type Mm } from '../../../model/sheet.ts'

/** From this share of the sheet an area is large. */
const LARGE = 0.02

/** What is seen narrower than this shows where plates do not meet. */
const NARROW: Mm = 1

/** So does type smaller than this that is left open in it: 9 points. */
const SMALL: Mm = (9 * INCH) / 72

/**
 * The boxes whose black takes the other inks under it: large ones, of which more is seen than a rule or a frame, and in
 * which no small type is left open. All others are black ink alone.
 */
export function richBoxes(
  items: readonly Item[],
  sheet: { readonly width: Mm; readonly height: Mm },
): ReadonlySet<PaintedBox> {
  const least = LARGE * sheet.width * sheet.height
  return new Set(
    items.filter((item, i): item is PaintedBox => {
      if (item.kind !== 'box' || item.box.width * item.box.height <= least) return false
      const above = items.slice(i + 1)
      return widthSeen(item.box, above) >= NARROW && !above.some(other => isSmallTypeOn(item.box, other))
    }),
  )
}

/** How wide what is seen of a box is: the whole of it, or the frame that the largest box upon it leaves. */
function widthSeen(box: Box, above: readonly Item[]): Mm {
  const frames = above.flatMap(item => (item.kind === 'box' ? [frameOf(box, item.box)] : []))
  return minimum([box.width, box.height, ...frames])
}

/** The widest side of the frame that an inner box leaves of an outer one; no frame, where it reaches out of it. */
function frameOf(outer: Box, inner: Box): Mm {
  const sides = [
    inner.x - outer.x,
    inner.y - outer.y,
    outer.x + outer.width - inner.x - inner.width,
    outer.y + outer.height - inner.y - inner.height,
  ]
  return sides.some(side => side < -0.001) ? Infinity : maximum(sides)
}

const isSmallTypeOn = (box: Box, item: Item): boolean =>
  item.kind === 'text' &&
  item.size < SMALL &&
  item.fill.rgb.toUpperCase() !== '#000000' &&
  item.lines.some(({ x, width, baseline, size }) => {
    const line = onPage(item, { x, y: baseline - 0.8 * size, width, height: 0.8 * size })
    return frameOf(box, line) < Infinity
  })
