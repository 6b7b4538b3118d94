import type { Finishing } from '../../../model/output.ts'
import type { Mm, Sheet } from '../../../model/sheet.ts'
import { allowancesOf, eyeletsOf } from '../../../trade/imposition/finishing.ts'
import { MARKS, type PageBoxes } from '../../../trade/imposition/page.ts'
import { strokedLine } from './form-pages.ts'
import { number } from './objects.ts'
import { POINTS } from './paths.ts'

const HAIRLINE = 0.25
/** How long a mark is, and how large the ring that shows an eyelet. */
const MARK: Mm = 5
const RING: Mm = 1.2

/**
 * How a banner is finished, as marks outside the sheet: at its corners where the material is cut, beyond what is folded to the
 * back at the crop marks; dashes where pockets for poles are sewn; a ring with a cross beside each eyelet. Millimetres from
 * the bottom left of the trim, of the page as it is in the file.
 */
export function finishingMarks(
  { width, height, bleed }: PageBoxes,
  sheet: Sheet,
  finishing: Finishing,
  scale: number,
  stroke: string,
): string {
  const { side, end } = allowancesOf(finishing)
  const [beside, beyond] = [scale * side, scale * end]
  const [outX, outY] = [Math.max(beside, bleed), Math.max(beyond, bleed)]
  const cuts =
    side || end
      ? [-beside, width + beside]
          .flatMap(x => [
            strokedLine(x, -outY, x, -outY - MARK),
            strokedLine(x, height + outY, x, height + outY + MARK),
          ])
          .concat(
            [-beyond, height + beyond].flatMap(y => [
              strokedLine(-outX, y, -outX - MARK, y),
              strokedLine(width + outX, y, width + outX + MARK, y),
            ]),
          )
      : []
  const pocket = scale * finishing.polePocket
  const seams = pocket
    ? [pocket, height - pocket].flatMap(y => [
        strokedLine(-bleed, y, -bleed - MARK, y),
        strokedLine(width + bleed, y, width + bleed + MARK, y),
      ])
    : []
  const { across = [], down = [] } = eyeletsOf(sheet, finishing) ?? {}
  const off = bleed + MARKS + 2 * RING
  const rings = [
    ...across.flatMap(x => [ring(scale * x, -off), ring(scale * x, height + off)]),
    ...down.flatMap(y => [ring(-off, height - scale * y), ring(width + off, height - scale * y)]),
  ]
  return [
    `q ${stroke} ${HAIRLINE} w`,
    ...cuts,
    ...rings,
    ...(seams.length ? ['[2 1.5] 0 d', ...seams] : []),
    'Q',
  ].join('\n')
}

/** How far from its corner a quarter of a circle has its control points, to its radius. */
const ROUND = 0.5523

function ring(x: Mm, y: Mm): string {
  const at = (dx: number, dy: number) =>
    `${number((x + dx * RING) * POINTS)} ${number((y + dy * RING) * POINTS)}`
  const quarters = [
    [1, ROUND, ROUND, 1, 0, 1],
    [-ROUND, 1, -1, ROUND, -1, 0],
    [-1, -ROUND, -ROUND, -1, 0, -1],
    [ROUND, -1, 1, -ROUND, 1, 0],
  ] as const
  const circle = quarters.map(([a, b, c, d, e, f]) => `${at(a, b)} ${at(c, d)} ${at(e, f)} c`).join(' ')
  const cross = [strokedLine(x - 2 * RING, y, x + 2 * RING, y), strokedLine(x, y - 2 * RING, x, y + 2 * RING)]
  return `${at(1, 0)} m ${circle} S ${cross.join(' ')}`
}
