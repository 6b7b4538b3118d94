import type { PathCommand } from '../../model/drawing.ts'
import type { Mm } from '../../model/sheet.ts'

export type Point = readonly [x: Mm, y: Mm]

/** A closed outline through points. */
export const polygon = (points: readonly Point[]): PathCommand[] => [
  ...points.map(([x, y], i) => ({ type: i ? 'L' : 'M', values: [x, y] })),
  { type: 'Z', values: [] },
]

export const rectangle = (x: Mm, y: Mm, width: Mm, height: Mm): PathCommand[] =>
  polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ])

/** How far from its corner a quarter of a circle has its control points, to its radius. */
const ROUND = 0.5523

export function circle(x: Mm, y: Mm, r: Mm): PathCommand[] {
  const k = ROUND * r
  return [
    { type: 'M', values: [x + r, y] },
    { type: 'C', values: [x + r, y + k, x + k, y + r, x, y + r] },
    { type: 'C', values: [x - k, y + r, x - r, y + k, x - r, y] },
    { type: 'C', values: [x - r, y - k, x - k, y - r, x, y - r] },
    { type: 'C', values: [x + k, y - r, x + r, y - k, x + r, y] },
    { type: 'Z', values: [] },
  ]
}
