import { type Matrix, mapped } from './matrix.ts'

/** A rectangle in millimetres, x to the right and y down from the top left of the trim. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Corners in order, x and y by turns. */
export type Polygon = readonly number[]

/** An area: what is inside of its polygons, by one of the two rules of PDF (ISO 32000-1, 8.5.3.3). */
export interface Shape {
  readonly polygons: readonly Polygon[]
  readonly evenOdd: boolean
  readonly box: Box
}

export const right = ({ x, width }: Box): number => x + width
export const bottom = ({ y, height }: Box): number => y + height

export function shared(a: Box, b: Box): Box | undefined {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  const [width, height] = [Math.min(right(a), right(b)) - x, Math.min(bottom(a), bottom(b)) - y]
  return width >= 0 && height >= 0 ? { x, y, width, height } : undefined
}

export function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return { x, y, width: Math.max(right(a), right(b)) - x, height: Math.max(bottom(a), bottom(b)) - y }
}

export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/** The smallest box that holds all corners; undefined where there are none. */
export function boxOf(polygons: readonly Polygon[]): Box | undefined {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const polygon of polygons)
    for (let i = 0; i + 1 < polygon.length; i += 2) {
      x0 = Math.min(x0, polygon[i]!)
      x1 = Math.max(x1, polygon[i]!)
      y0 = Math.min(y0, polygon[i + 1]!)
      y1 = Math.max(y1, polygon[i + 1]!)
    }
  return x0 <= x1 && Number.isFinite(x0 + y0 + x1 + y1)
    ? { x: x0, y: y0, width: x1 - x0, height: y1 - y0 }
    : undefined
}

/** The four corners of a rectangle under a map. */
export const quad = (m: Matrix, x: number, y: number, width: number, height: number): Polygon =>
  [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ].flatMap(([px, py]) => [...mapped(m, px!, py!)])

export function shapeOf(polygons: readonly Polygon[], evenOdd = false): Shape | undefined {
  const box = boxOf(polygons)
  return box && { polygons, evenOdd, box }
}

/** Does a point lie in a shape? */
export function holds({ polygons, evenOdd, box }: Shape, x: number, y: number): boolean {
  if (x < box.x || y < box.y || x > right(box) || y > bottom(box)) return false
  let winding = 0
  let crossings = 0
  for (const polygon of polygons) {
    let [px, py] = [polygon.at(-2)!, polygon.at(-1)!]
    for (let i = 0; i + 1 < polygon.length; i += 2) {
      const [qx, qy] = [polygon[i]!, polygon[i + 1]!]
      if (py > y !== qy > y && x < ((qx - px) * (y - py)) / (qy - py) + px) {
        crossings++
        winding += qy > py ? 1 : -1
      }
      px = qx
      py = qy
    }
  }
  return evenOdd ? crossings % 2 === 1 : winding !== 0
}
