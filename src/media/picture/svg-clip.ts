import type { Outline } from '../../model/artwork.ts'
import type { PathCommand } from '../../model/drawing.ts'
import { maximum, minimum } from '../../model/extremes.ts'

interface Point {
  readonly x: number
  readonly y: number
}
type Ring = readonly Point[]

/** A curve as so many straight lines: finer than a logo is ever printed. */
const STEPS = 24

/** The rings of a path, its curves as straight lines. */
function ringsOf(path: readonly PathCommand[]): Ring[] {
  const rings: Point[][] = []
  let [at, from]: [Point, Point] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ]
  for (const { type, values } of path) {
    const points = pointsOf(values)
    if (type === 'M') rings.push([points[0]!])
    else if (type === 'Z') rings.push([])
    else if (type === 'L') rings.at(-1)!.push(points[0]!)
    else {
      if (!rings.at(-1)!.length) rings.at(-1)!.push(at)
      for (let step = 1; step <= STEPS; step++) rings.at(-1)!.push(onCurve([at, ...points], step / STEPS))
    }
    if (type === 'M') from = points[0]!
    at = type === 'Z' ? from : points.at(-1)!
  }
  return rings.filter(ring => ring.length > 0)
}

const pointsOf = (values: readonly number[]): Point[] =>
  Array.from({ length: values.length >> 1 }, (_, i) => ({ x: values[2 * i]!, y: values[2 * i + 1]! }))

/** A point of a Bézier curve, by halving (de Casteljau). */
function onCurve(points: readonly Point[], t: number): Point {
  if (points.length === 1) return points[0]!
  const between = points.slice(1).map((point, i) => ({
    x: points[i]!.x + t * (point.x - points[i]!.x),
    y: points[i]!.y + t * (point.y - points[i]!.y),
  }))
  return onCurve(between, t)
}

interface Frame {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const frameOf = (points: readonly Point[]): Frame => ({
  left: minimum(points.map(({ x }) => x)),
  top: minimum(points.map(({ y }) => y)),
  right: maximum(points.map(({ x }) => x)),
  bottom: maximum(points.map(({ y }) => y)),
})

/** The rectangle that a clip is, upright; undefined for any other shape. */
function rectangle(rings: readonly Ring[], near: number): Frame | undefined {
  // Cairo, and what is made with it, ends every path with a point: `Z M 0 0`.
  const [ring, ...others] = rings.filter(({ length }) => length > 2)
  if (others.length || !ring) return undefined
  const frame = frameOf(ring)
  const { left, top, right, bottom } = frame
  const onEdge = ({ x, y }: Point) =>
    [Math.abs(x - left), Math.abs(x - right), Math.abs(y - top), Math.abs(y - bottom)].some(
      off => off <= near,
    )
  const area =
    Math.abs(
      ring.reduce(
        (sum, { x, y }, i) => sum + x * ring[(i + 1) % ring.length]!.y - ring[(i + 1) % ring.length]!.x * y,
        0,
      ),
    ) / 2
  return ring.every(onEdge) && area >= 0.999 * (right - left) * (bottom - top) ? frame : undefined
}

/** Does a point lie in a shape (even-odd)? */
const within = (rings: readonly Ring[], { x, y }: Point): boolean =>
  rings.reduce(
    (inside, ring) =>
      ring.reduce((now, a, i) => {
        const b = ring[(i + 1) % ring.length]!
        return a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x ? !now : now
      }, inside),
    false,
  )

/**
 * Outlines as a clip leaves them: all of them where it cuts nothing, cut where it is an upright rectangle. Undefined where
 * it cuts and is another shape, or cuts through a line that is stroked. `near` is how far off does not matter.
 */
export function clipped(
  outlines: readonly Outline[],
  clip: readonly PathCommand[],
  near: number,
): readonly Outline[] | undefined {
  const shape = ringsOf(clip)
  const frame = rectangle(shape, near)
  const kept: Outline[] = []
  for (const outline of outlines) {
    const rings = ringsOf(outline.path)
    const reach = (outline.stroke?.width ?? 0) / 2
    const box = frameOf(rings.flat())
    const corners = [
      { x: box.left - reach, y: box.top - reach },
      { x: box.right + reach, y: box.top - reach },
      { x: box.right + reach, y: box.bottom + reach },
      { x: box.left - reach, y: box.bottom + reach },
    ]
    if (frame) {
      const [whole, gone] = [corners.every(inFrame(frame, near)), isOff(frame, corners)]
      if (whole) kept.push(outline)
      else if (outline.stroke && !gone) return undefined
      else if (!gone) kept.push({ ...outline, path: cutTo(rings, frame) })
    } else if (
      reach === 0
        ? rings.flat().every(point => nearlyWithin(shape, point, near))
        : corners.every(corner => within(shape, corner))
    )
      kept.push(outline)
    else return undefined
  }
  return kept
}

const inFrame =
  ({ left, top, right, bottom }: Frame, near: number) =>
  ({ x, y }: Point): boolean =>
    x >= left - near && x <= right + near && y >= top - near && y <= bottom + near

const isOff = ({ left, top, right, bottom }: Frame, corners: readonly Point[]): boolean =>
  corners.every(({ x }) => x <= left) ||
  corners.every(({ x }) => x >= right) ||
  corners.every(({ y }) => y <= top) ||
  corners.every(({ y }) => y >= bottom)

/** A shape that clips itself has its own points on the edge of the clip. */
const nearlyWithin = (shape: readonly Ring[], { x, y }: Point, near: number): boolean =>
  [
    [0, 0],
    [near, 0],
    [-near, 0],
    [0, near],
    [0, -near],
  ].some(([dx, dy]) => within(shape, { x: x + dx!, y: y + dy! }))

/** Rings cut by each edge of a rectangle in turn (Sutherland and Hodgman, 1974). */
function cutTo(rings: readonly Ring[], { left, top, right, bottom }: Frame): PathCommand[] {
  const edges: readonly (readonly [axis: 'x' | 'y', at: number, sign: 1 | -1])[] = [
    ['x', left, 1],
    ['x', right, -1],
    ['y', top, 1],
    ['y', bottom, -1],
  ]
  return rings.flatMap(ring => {
    const cut = edges.reduce<Ring>((points, [axis, at, sign]) => {
      const keeps = (point: Point) => sign * (point[axis] - at) >= 0
      return points.flatMap((point, i) => {
        const before = points.at(i - 1)!
        if (keeps(point) === keeps(before)) return keeps(point) ? [point] : []
        const share = (at - before[axis]) / (point[axis] - before[axis])
        const crossing = {
          x: before.x + share * (point.x - before.x),
          y: before.y + share * (point.y - before.y),
          [axis]: at,
        }
        return keeps(point) ? [crossing, point] : [crossing]
      })
    }, ring)
    const commands = cut.map(({ x, y }, i): PathCommand => ({ type: i ? 'L' : 'M', values: [x, y] }))
    return cut.length > 2 ? [...commands, { type: 'Z', values: [] }] : []
  })
}
