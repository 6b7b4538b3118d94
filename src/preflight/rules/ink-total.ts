import { inkWords, totalOf } from '../content/colour.ts'
import { covers, type Painted } from '../content/painted.ts'
import type { PictureInks } from '../content/picture-ink.ts'
import type { Box } from '../content/shape.ts'
import type { Rule } from '../found.ts'
import type { InspectedPage } from '../page.ts'
import { onPages, printedOn, short, type Wrong } from './tell.ts'

/** Where most ink lies on a page, in per cent. */
export interface MostInk {
  readonly total: number
  readonly words: string
  readonly box: Box
  readonly what: 'colour' | 'picture'
}

type Plates = Readonly<Record<string, number>>

/** What comes of ink printed over ink: what it does not name, stays (ISO 32000-1, 11.7.4). */
function over({ overprint }: Painted, plates: Plates, below: Plates): Plates {
  const named = Object.entries(plates).filter(([, tint]) => tint > 0 || !overprint!.zeroKeeps)
  return { ...below, ...Object.fromEntries(named) }
}

/** Overprinting is looked through so deep. */
const DEEPEST = 6

function inkAt(painted: readonly Painted[], last: number, x: number, y: number, depth = 0): Plates {
  for (let i = last; i >= 0 && depth < DEEPEST; i--) {
    const each = painted[i]!
    if (!covers(each, x, y)) continue
    const plates = each.colours[0]?.plates ?? {}
    return each.overprint ? over(each, plates, inkAt(painted, i - 1, x, y, depth + 1)) : plates
  }
  return {}
}

/** The most ink of a page: of each colour, of what is printed over another, of pictures. */
export function mostInkOn(page: InspectedPage, inks: PictureInks): MostInk | undefined {
  let most: MostInk | undefined
  const take = (total: number, plates: Plates, box: Box, what: MostInk['what']) => {
    if (!most || total > most.total + 0.01) most = { total, words: inkWords(plates), box, what }
  }
  const places = new Map(page.painted.map((each, i) => [each, i]))
  for (const each of printedOn(page)) {
    const { box, overprint, picture } = each
    for (const { plates } of each.colours) {
      const below = overprint
        ? inkAt(page.painted, places.get(each)! - 1, box.x + box.width / 2, box.y + box.height / 2)
        : {}
      const laid = overprint ? over(each, plates, below) : plates
      take(totalOf(laid), laid, box, 'colour')
    }
    const known = picture && inks.get(picture.stream)
    if (known && 'total' in known) take(known.total, known.plates, placeIn(each, known), 'picture')
  }
  return most
}

/** A millimetre around a place in a picture, whose corners are: bottom left, bottom right, top right, top left. */
function placeIn({ shape, box }: Painted, { x, y }: { x: number; y: number }): Box {
  const corners = shape?.polygons[0]
  if (!corners || corners.length < 8) return box
  const [ax, ay, bx, by, , , dx, dy] = corners as number[]
  const [px, py] = [
    ax! + x * (bx! - ax!) + (1 - y) * (dx! - ax!),
    ay! + x * (by! - ay!) + (1 - y) * (dy! - ay!),
  ]
  return { x: px - 0.5, y: py - 0.5, width: 1, height: 1 }
}

/** Pictures that may hold more ink than is asked, and cannot be measured. */
const unmeasuredOn = (page: InspectedPage, inks: PictureInks, ink: number): Wrong[] =>
  printedOn(page).flatMap(({ picture, box }): Wrong[] => {
    const known = picture && inks.get(picture.stream)
    if (!known || !('unmeasured' in known) || known.most <= ink) return []
    const message = `the ink of a picture could not be measured: ${known.unmeasured}`
    return [{ of: known.unmeasured, message, box }]
  })

/** Does no more ink lie in one place than the paper takes? */
export const inkTotal: Rule = (file, { ink }) =>
  ink === undefined
    ? []
    : [
        ...onPages(
          file,
          page => {
            const most = mostInkOn(page, file.pictureInks)
            if (!most || most.total <= ink + 0.5) return []
            const what = most.what === 'picture' ? 'a picture has' : 'a colour has'
            const message = `${what} ${short(most.total)} % of ink (${most.words}); the most is ${ink} %`
            return [{ of: most.what, message, box: most.box }]
          },
          {
            code: 'ink-total',
            hint: 'use less of the coloured inks under black: 60/40/40/100 is a deep black of 240 %',
          },
        ),
        ...onPages(file, page => unmeasuredOn(page, file.pictureInks, ink), {
          code: 'ink-total',
          severity: 'warning',
          hint: 'ask the shop to measure it, or save it as TIFF or JPEG in CMYK and export again',
        }),
      ]
