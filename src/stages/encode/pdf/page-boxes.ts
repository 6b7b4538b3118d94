import type { PaintedBox } from '../../../model/drawing.ts'
import type { Box, Mm } from '../../../model/sheet.ts'
import type { PageBoxes } from '../../../trade/imposition/page.ts'
import { number } from './objects.ts'
import { POINTS } from './paths.ts'

const points = (...lengths: readonly Mm[]): number[] => lengths.map(length => Number(number(length * POINTS)))

/** The boxes as PDF names them. */
export function pageBoxes({ width, height, bleed, slug }: PageBoxes) {
  const edge = bleed + slug
  return {
    MediaBox: points(0, 0, width + 2 * edge, height + 2 * edge),
    BleedBox: points(slug, slug, width + 2 * bleed + slug, height + 2 * bleed + slug),
    TrimBox: points(edge, edge, width + edge, height + edge),
  }
}

/** What reaches the edge of the sheet runs on into the bleed; undefined for what does not, or where there is none. */
export function boxInto(
  { x, y, width: w, height: h }: Box,
  { width, height, bleed }: PageBoxes,
): Box | undefined {
  const reaches = (place: Mm, edge: Mm) => Math.abs(place - edge) < 0.01
  const left = reaches(x, 0) ? bleed : 0
  const top = reaches(y, 0) ? bleed : 0
  const right = reaches(x + w, width) ? bleed : 0
  const bottom = reaches(y + h, height) ? bleed : 0
  if (left + top + right + bottom === 0) return undefined
  return { x: x - left, y: y - top, width: w + left + right, height: h + top + bottom }
}

/** A box, with what of it runs into the bleed. */
export function bled(item: PaintedBox, boxes: PageBoxes): PaintedBox {
  const box = boxInto(item.box, boxes)
  return box ? { ...item, box } : item
}

/** The length of a crop mark, and how heavy it is drawn. */
const MARK: Mm = 5
const HAIRLINE = 0.25

/** Where nothing bleeds, marks keep so far from the paper that is cut out: a knife would leave specks of them. */
const GAP: Mm = 2

/**
 * Crop marks at the corners and register marks on the sides, from the edge of the bleed outwards, on every plate.
 * Millimetres from the bottom left of the trim.
 */
export function marks({ width, height, bleed, slug }: PageBoxes, stroke: string): string {
  const inner = Math.max(bleed, Math.min(GAP, slug / 2))
  const out = Math.min(inner + MARK, bleed + slug)
  const line = (x1: Mm, y1: Mm, x2: Mm, y2: Mm) => {
    const [a, b, c, d] = points(x1, y1, x2, y2)
    return `${number(a!)} ${number(b!)} m ${number(c!)} ${number(d!)} l S`
  }
  const crops = [0, width].flatMap(x => [line(x, -inner, x, -out), line(x, height + inner, x, height + out)])
  const sides = [0, height].flatMap(y => [line(-inner, y, -out, y), line(width + inner, y, width + out, y)])
  const reach = (out - inner) / 2
  const middle = inner + reach
  const crosses = (
    [
      [width / 2, -middle],
      [width / 2, height + middle],
      [-middle, height / 2],
      [width + middle, height / 2],
    ] as const
  ).flatMap(([x, y]) => [line(x - reach, y, x + reach, y), line(x, y - reach, x, y + reach)])
  return ['q', stroke, `${HAIRLINE} w`, ...crops, ...sides, ...crosses, 'Q'].join('\n')
}
