import { isPaper } from '../content/colour.ts'
import { covers, type Painted } from '../content/painted.ts'
import { around, type Box, bottom, boxOf, grown, right, shared } from '../content/shape.ts'
import type { Rule } from '../found.ts'
import type { InspectedPage } from '../page.ts'
import { onPages, short, type Wrong } from './tell.ts'

/** A point is looked at every millimetre of an edge, a little inside of it and at the end of the bleed. */
const STEP = 1
/** Where very much is painted, at fewer points: so often it is asked what covers one. */
const MOST_ASKED = 10_000_000
const INSIDE = 0.3
const SHORT_OF = 0.15
/** Less than this is a speck of a texture, and no area. */
const LEAST_RUN = 2

interface Side {
  readonly name: string
  readonly along: (page: Box) => readonly [number, number]
  readonly at: (page: Box, along: number, out: number) => readonly [number, number]
}

const SIDES: readonly Side[] = [
  { name: 'left', along: p => [p.y, bottom(p)], at: (p, along, out) => [p.x - out, along] },
  { name: 'right', along: p => [p.y, bottom(p)], at: (p, along, out) => [right(p) + out, along] },
  { name: 'top', along: p => [p.x, right(p)], at: (p, along, out) => [along, p.y - out] },
  { name: 'bottom', along: p => [p.x, right(p)], at: (p, along, out) => [along, bottom(p) + out] },
]

/** Areas near an edge, the last painted first, with only those of their polygons that come near. */
function areasIn(band: Box, { painted }: InspectedPage): readonly Painted[] {
  return painted
    .flatMap(each => {
      if (!each.shape || !shared(each.box, band)) return []
      const { polygons } = each.shape
      const near =
        polygons.length < 50 ? polygons : polygons.filter(polygon => shared(boxOf([polygon])!, band))
      return near.length ? [{ ...each, shape: { ...each.shape, polygons: near } }] : []
    })
    .reverse()
}

/** Is ink at a point? What is seen through counts as ink. */
const inked = (areas: readonly Painted[], x: number, y: number): boolean => {
  const top = areas.find(each => covers(each, x, y))
  return top !== undefined && !(top.colours.length > 0 && top.colours.every(isPaper))
}

/** A side where colour ends too soon, and how far along. */
interface Gap {
  readonly name: string
  readonly box: Box
}

function missingOn(page: InspectedPage, bleed: number): Wrong[] {
  const { trim } = page
  // What runs out of the bleed box is cut off before it is printed.
  const limit = grown(page.bleed ?? page.media, 0.02)
  const gaps = SIDES.flatMap(({ name, along, at }): Gap[] => {
    const [from, to] = along(trim)
    const areas = areasIn(boxOf([[...at(trim, from, bleed + 1), ...at(trim, to, -INSIDE - 1)]])!, page)
    const isGap = (place: number): boolean => {
      const [x, y] = at(trim, place, bleed - SHORT_OF)
      const mayBleed = x >= limit.x && y >= limit.y && x <= right(limit) && y <= bottom(limit)
      return inked(areas, ...at(trim, place, -INSIDE)) && !(mayBleed && inked(areas, x, y))
    }
    const places: number[] = []
    const step = Math.max(STEP, ((to - from) * areas.length * 2) / MOST_ASKED)
    for (let place = from + step, run: number[] = []; place <= to + step; place += step) {
      if (place < to - step / 2 && isGap(place)) run.push(place)
      else {
        if (run.length >= LEAST_RUN) places.push(run[0]!, run.at(-1)!)
        run = []
      }
    }
    if (!places.length) return []
    return [{ name, box: boxOf([[...at(trim, places[0]!, 0), ...at(trim, places.at(-1)!, bleed)]])! }]
  })
  const [first] = gaps
  if (!first) return []
  const names = new Intl.ListFormat('en').format(gaps.map(({ name }) => name))
  const edges = gaps.length > 1 ? `the ${names} edges` : `the ${names} edge`
  const message = `colour reaches ${edges} and does not run ${short(bleed)} mm over`
  return [{ of: 'bleed', message, box: gaps.map(({ box }) => box).reduce(around) }]
}

/** Is colour that reaches the trim painted out into the bleed? Boxes say where bleed may be; this looks whether it is there. */
export const bleedMissing: Rule = (file, { bleed }) =>
  bleed > 0
    ? onPages(file, page => missingOn(page, bleed), {
        code: 'bleed-missing',
        hint: `let what reaches the edge run ${short(bleed)} mm over it on every side, and export with that bleed`,
      })
    : []
