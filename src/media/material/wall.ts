import type { PathCommand } from '../../model/drawing.ts'
import type { Mm } from '../../model/sheet.ts'
import { chance } from './chance.ts'
import { polygon, rectangle } from './outline.ts'

/** A piece of a material that is laid over a ground again and again. */
export interface Tile {
  readonly width: Mm
  readonly height: Mm
  readonly path: readonly PathCommand[]
}

/** A brick with its joint, 225 × 75 mm to joints of 10 (BS 4729), in hundredths of the sheet. */
const [LONG, HIGH, JOINT] = [9, 3, 0.34]

/** Two courses of stretcher bond: the joints between the bricks. */
export const joints = (u: Mm): Tile => {
  const [long, high, joint] = [LONG * u, HIGH * u, JOINT * u]
  return {
    width: long,
    height: 2 * high,
    path: [
      ...rectangle(0, 0, long, joint),
      ...rectangle(0, high, long, joint),
      ...rectangle(0, joint, joint, high - joint),
      ...rectangle(long / 2, high + joint, joint, high - joint),
    ],
  }
}

/** How many courses and how many bricks a course it takes before a wall comes again. */
const [COURSES, BRICKS] = [12, 8]
/** Of so many bricks one is burnt darker. */
const SHARE = 0.14

export function burntBricks(u: Mm): Tile {
  const random = chance(1909)
  const [long, high, joint] = [LONG * u, HIGH * u, JOINT * u]
  const path: PathCommand[] = []
  for (let course = 0; course < COURSES; course++)
    for (let brick = 0; brick < BRICKS - 1; brick++) {
      if (random() > SHARE) continue
      const x = (brick + (course % 2 ? 0.5 : 0)) * long + joint
      const outline = rectangle(x, course * high + joint, long - joint, high - joint)
      for (const command of outline) path.push(command)
    }
  return { width: BRICKS * long, height: COURSES * high, path }
}

/** Specks in a field, each of so many corners about its middle. */
function specks(seed: number, side: Mm, count: number, size: (random: () => number) => Mm): Tile {
  const random = chance(seed)
  const path: PathCommand[] = []
  for (let i = 0; i < count; i++) {
    const r = size(random)
    const [x, y] = [r + random() * (side - 2 * r), r + random() * (side - 2 * r)]
    const reach = () => r * (0.45 + 0.55 * random())
    // The corners of a hexagon, each as far out as chance will have it.
    const corners = HEXAGON.map(([cx, cy]) => {
      const out = reach()
      return [x + cx * out, y + cy * out] as const
    })
    for (const command of polygon(corners)) path.push(command)
  }
  return { width: side, height: side, path }
}

const HEXAGON = [
  [1, 0],
  [0.5, 0.866],
  [-0.5, 0.866],
  [-1, 0],
  [-0.5, -0.866],
  [0.5, -0.866],
] as const

/** What a copier leaves: many specks that are hardly seen, and a few that are. */
export const grain = (u: Mm): Tile =>
  specks(1959, 24 * u, 110, random => (random() < 0.06 ? 0.13 : 0.03 + 0.04 * random()) * u)

/** Where worn type does not print. */
export const wear = (u: Mm): Tile =>
  specks(1450, 17 * u, 120, random => (0.02 + 0.1 * random() * random()) * u)

/** A lattice, such as holds a bill before a newsagent's. */
export function lattice(u: Mm): Tile {
  const [side, thick] = [7 * u, 0.32 * u]
  const half = thick / 2
  return {
    width: side,
    height: side,
    path: [
      ...polygon([
        [0, 0],
        [half, 0],
        [side, side - half],
        [side, side],
        [side - half, side],
        [0, half],
      ]),
      ...polygon([
        [side, 0],
        [side, half],
        [half, side],
        [0, side],
        [0, side - half],
        [side - half, 0],
      ]),
    ],
  }
}
