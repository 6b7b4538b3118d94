import type { PathCommand } from '../../model/drawing.ts'
import type { Box, Mm } from '../../model/sheet.ts'
import { chance } from './chance.ts'
import { circle, type Point, polygon } from './outline.ts'

/** From left to right between two heights, with teeth or fibres: the points of an edge. */
type Edge = (width: Mm, height: Mm, u: Mm) => Point[]

/** Paper that was torn: large waves, and fibres on them. */
const torn: Edge = (width, height, u) => {
  const random = chance(1969)
  const points: Point[] = []
  let [wave, aim, left] = [0.5, random(), 0]
  for (let x = 0; x < width; x += (0.35 + 0.5 * random()) * u) {
    if (left <= 0) [aim, left] = [0.15 + 0.7 * random(), 3 + 9 * random()]
    wave += (aim - wave) * 0.22
    left--
    points.push([x, height * Math.min(1, Math.max(0, wave + 0.26 * (random() - 0.5)))])
  }
  return [...points, [width, height * wave]]
}

/** Paper that a machine cut off: teeth, a whole number of them. */
const serrated: Edge = (width, height, u) => {
  const count = Math.max(1, Math.round(width / (1.5 * u)))
  return Array.from({ length: 2 * count + 1 }, (_, i) => [(i * width) / (2 * count), i % 2 ? height : 0])
}

/** Fills its box from the straight side to the edge. */
const filled =
  (edge: Edge, straight: 'top' | 'bottom') =>
  ({ x, y, width, height }: Box, u: Mm): PathCommand[] => {
    const points = edge(width, height, u)
    const along = points.map(([px, py]): Point => [x + px, straight === 'top' ? y + py : y + height - py])
    const from = straight === 'top' ? y : y + height
    return polygon([[x, from], ...along, [x + width, from]])
  }

/** A strip of adhesive tape, torn off at its ends, a little askew. */
const tape = ({ x, y, width, height }: Box): PathCommand[] => {
  const lean = 0.06 * height
  const teeth = Array.from({ length: 7 }, (_, i) => i / 6)
  const end = (at: Mm, out: Mm, down: readonly number[]) =>
    down.map((share, i): Point => [at + (i % 2 ? out : 0), y + lean + share * (height - 2 * lean)])
  const right = end(x + width, -0.12 * height, teeth).map(([px, py]): Point => [px, py - lean])
  const left = end(x, 0.12 * height, [...teeth].reverse()).map(([px, py]): Point => [px, py + lean])
  return polygon([...right, ...left])
}

/** A staple: a bar with its two bends. */
const staple = ({ x, y, width, height }: Box): PathCommand[] => {
  const thick = 0.45 * height
  return [
    ...polygon([
      [x + thick, y],
      [x + width - thick, y],
      [x + width, y + thick],
      [x + width, y + height],
      [x + width - thick, y + height],
      [x + width - thick, y + thick],
      [x + thick, y + thick],
      [x + thick, y + height],
      [x, y + height],
      [x, y + thick],
    ]),
  ]
}

/** Holes side by side, as many as there is room for. */
const holes = ({ x, y, width, height }: Box): PathCommand[] => {
  const count = Math.max(1, Math.floor(width / (2 * height)))
  const step = width / count
  return Array.from({ length: count }, (_, i) =>
    circle(x + (i + 0.5) * step, y + height / 2, height / 2),
  ).flat()
}

/** How far apart, in hundredths of the sheet, and how large at the most, to that. */
const [APART, LARGEST] = [2.4, 0.62]

/** Dots at 45 degrees from the foot upwards, smaller and smaller, to the middle of their box. */
const dots = ({ x, y, width, height }: Box, u: Mm): PathCommand[] => {
  const [step, row] = [APART * u * Math.SQRT2, (APART * u) / Math.SQRT2]
  const path: PathCommand[] = []
  for (let j = 0; row * j < 0.6 * height; j++) {
    const r = LARGEST * APART * u * (1 - (row * j) / (0.6 * height))
    const cy = y + height - r - row * j
    for (let cx = x + r + (j % 2 ? step / 2 : 0); cx <= x + width - r; cx += step)
      for (const command of circle(cx, cy, r)) path.push(command)
  }
  return path
}

/** Materials that are one thing in their box, and how it is outlined. */
export const EDGES = {
  torn: filled(torn, 'top'),
  'torn-top': filled(torn, 'bottom'),
  serrated: filled(serrated, 'top'),
  'serrated-top': filled(serrated, 'bottom'),
  tape,
  staple,
  holes,
  dots,
} as const satisfies Readonly<Record<string, (box: Box, u: Mm) => PathCommand[]>>
