import type { Drawing, Face, PaintedBox, PaintedText, PathCommand } from '../../src/model/drawing.ts'
import { onPage } from '../../src/model/drawing.ts'
import type { Box, Mm } from '../../src/model/sheet.ts'

/** Closed contours, each as x and y in turn; what they hold is told by their winding. */
type Contours = readonly Float64Array[]

interface Extent {
  readonly left: Mm
  readonly right: Mm
  readonly top: Mm
  readonly bottom: Mm
}

/** The ink of one glyph on the page. */
interface Blot extends Extent {
  readonly contours: Contours
}

/** The ink of one line of a text. */
export interface LineInk extends Extent {
  readonly text: PaintedText
  /** `closing`, or `quote line 2` of a text with more than one. */
  readonly name: string
  /** The em. */
  readonly size: Mm
  readonly blots: readonly Blot[]
}

/** A curve is cut into so many straight pieces: on a glyph an em high they are off by less than a thousandth of it. */
const PIECES = 8

/** The ink of every line on a page, by the outlines of its glyphs. */
export const inksOf = (drawing: Drawing): LineInk[] =>
  drawing.items.flatMap(item =>
    item.kind === 'text' ? item.lines.map((_, line) => inkOfLine(drawing, item, line)) : [],
  )

function inkOfLine({ faces }: Drawing, text: PaintedText, number: number): LineInk {
  const line = text.lines[number]!
  const blots = line.runs.flatMap(run => {
    const face = faces.get(run.face)!
    const scale = line.size / face.unitsPerEm
    return run.glyphs.flatMap(glyph => {
      const [left, up] = [run.x + glyph.x, line.baseline - glyph.y]
      const contours = contoursOf(face, glyph.id).map(points => placed(points, left, up, scale))
      if (text.turn) for (const points of contours) turn(text, points)
      return contours.length ? [{ contours, ...extentOf(contours) }] : []
    })
  })
  const name = text.lines.length > 1 ? `${text.field} line ${number + 1}` : text.field
  return { text, name, size: line.size, blots, ...around(blots) }
}

/** From the font's units to the page, where y is downwards. */
function placed(points: Float64Array, left: Mm, up: Mm, scale: number): Float64Array {
  const there = new Float64Array(points.length)
  for (let i = 0; i < points.length; i += 2) {
    there[i] = left + points[i]! * scale
    there[i + 1] = up - points[i + 1]! * scale
  }
  return there
}

function turn(text: PaintedText, points: Float64Array): void {
  for (let i = 0; i < points.length; i += 2) {
    const place = onPage(text, { x: points[i]!, y: points[i + 1]!, width: 0, height: 0 })
    points.set([place.x, place.y], i)
  }
}

const known = new WeakMap<Face, Map<number, Contours>>()

/** Of a glyph, or of the layers that a picture is painted of: in font units, y upwards. */
function contoursOf(face: Face, glyph: number): Contours {
  const glyphs = known.get(face) ?? new Map<number, Contours>()
  known.set(face, glyphs)
  const layers = face.layers(glyph)
  const contours =
    glyphs.get(glyph) ??
    (layers.length ? layers.map(layer => layer.glyph) : [glyph]).flatMap(id => flattened(face.outline(id)))
  glyphs.set(glyph, contours)
  return contours
}

function flattened(commands: readonly PathCommand[]): Float64Array[] {
  const contours: Float64Array[] = []
  let points: number[] = []
  const close = () => {
    if (points.length > 4) contours.push(Float64Array.from(points))
    points = []
  }
  for (const { type, values } of commands) {
    if (type === 'Z' || type === 'M') close()
    if (type === 'Q' || type === 'C') {
      const all = [...points.slice(-2), ...values]
      for (let i = 1; i < PIECES; i++)
        points.push(curve(evens(all), i / PIECES), curve(odds(all), i / PIECES))
    }
    points.push(...values.slice(-2))
  }
  close()
  return contours
}

const evens = (values: readonly number[]) => values.filter((_, i) => i % 2 === 0)
const odds = (values: readonly number[]) => values.filter((_, i) => i % 2 === 1)

/** De Casteljau. */
function curve(points: readonly number[], t: number): number {
  let row = points
  while (row.length > 1) row = row.slice(1).map((value, i) => row[i]! + (value - row[i]!) * t)
  return row[0]!
}

function extentOf(contours: Contours): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const points of contours)
    for (let i = 0; i < points.length; i += 2) {
      left = Math.min(left, points[i]!)
      right = Math.max(right, points[i]!)
      top = Math.min(top, points[i + 1]!)
      bottom = Math.max(bottom, points[i + 1]!)
    }
  return { left, right, top, bottom }
}

const around = (extents: readonly Extent[]): Extent => ({
  left: Math.min(...extents.map(({ left }) => left)),
  right: Math.max(...extents.map(({ right }) => right)),
  top: Math.min(...extents.map(({ top }) => top)),
  bottom: Math.max(...extents.map(({ bottom }) => bottom)),
})

const areNear = (a: Extent, b: Extent, within: Mm): boolean =>
  a.left - within < b.right &&
  b.left - within < a.right &&
  a.top - within < b.bottom &&
  b.top - within < a.bottom

/** How near the ink of two lines comes, in millimetres; 0 where it touches, infinite where it is no nearer than the limit. */
function gapBetween(one: LineInk, other: LineInk, limit: Mm): Mm {
  if (!areNear(one, other, limit)) return Number.POSITIVE_INFINITY
  let least = limit
  for (const a of one.blots) {
    if (!areNear(a, other, least)) continue
    for (const b of other.blots) {
      if (areNear(a, b, least)) least = Math.min(least, gapOf(a, b, least))
      if (least === 0) return 0
    }
  }
  return least < limit ? least : Number.POSITIVE_INFINITY
}

function gapOf(a: Blot, b: Blot, limit: Mm): Mm {
  if (holds(a.contours, b.contours) || holds(b.contours, a.contours)) return 0
  let least = limit * limit
  for (const p of a.contours)
    for (let i = 0; i < p.length; i += 2) {
      const [ax, ay, bx, by] = segment(p, i)
      const reach = Math.sqrt(least)
      if (!areNear(box(ax, ay, bx, by), b, reach)) continue
      for (const q of b.contours)
        for (let j = 0; j < q.length; j += 2) {
          const [cx, cy, dx, dy] = segment(q, j)
          if (!areNear(box(ax, ay, bx, by), box(cx, cy, dx, dy), reach)) continue
          if (crosses(ax, ay, bx, by, cx, cy, dx, dy)) return 0
          least = Math.min(
            least,
            toSegment(ax, ay, cx, cy, dx, dy),
            toSegment(bx, by, cx, cy, dx, dy),
            toSegment(cx, cy, ax, ay, bx, by),
            toSegment(dx, dy, ax, ay, bx, by),
          )
        }
    }
  return Math.sqrt(least)
}

/** The piece of a contour that begins at a point; the last leads back to the first. */
function segment(points: Float64Array, i: number): [number, number, number, number] {
  const next = (i + 2) % points.length
  return [points[i]!, points[i + 1]!, points[next]!, points[next + 1]!]
}

const box = (ax: number, ay: number, bx: number, by: number): Extent => ({
  left: Math.min(ax, bx),
  right: Math.max(ax, bx),
  top: Math.min(ay, by),
  bottom: Math.max(ay, by),
})

/** Does ink lie over ink though no edge crosses another: is a contour of one within the ink of the other? */
const holds = (outer: Contours, inner: Contours): boolean =>
  inner.some(points => winding(outer, points[0]!, points[1]!) !== 0)

function winding(contours: Contours, x: number, y: number): number {
  let turns = 0
  for (const points of contours)
    for (let i = 0; i < points.length; i += 2) {
      const [ax, ay, bx, by] = segment(points, i)
      const side = (bx - ax) * (y - ay) - (x - ax) * (by - ay)
      if (ay <= y && by > y && side > 0) turns++
      if (ay > y && by <= y && side < 0) turns--
    }
  return turns
}

function crosses(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const side = (px: number, py: number, qx: number, qy: number, x: number, y: number) =>
    Math.sign((qx - px) * (y - py) - (qy - py) * (x - px))
  return (
    side(ax, ay, bx, by, cx, cy) !== side(ax, ay, bx, by, dx, dy) &&
    side(cx, cy, dx, dy, ax, ay) !== side(cx, cy, dx, dy, bx, by)
  )
}

/** The square of the distance of a point from a segment. */
function toSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const t = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2
}

/** Two lines whose ink is too near, or a line that is too near to an edge. The gap is in ems of the smaller of them. */
export interface Collision {
  readonly one: string
  readonly other: string
  readonly gap: number
}

/** Lines of a page whose ink comes nearer to that of another than so many ems of the smaller of them. */
export function collisions(
  drawing: Drawing,
  least: number,
  inks: readonly LineInk[] = inksOf(drawing),
): Collision[] {
  return inks.flatMap((one, i) =>
    inks.slice(i + 1).flatMap(other => {
      const em = Math.min(one.size, other.size)
      const gap = gapBetween(one, other, least * em) / em
      return gap < least ? [{ one: one.name, other: other.name, gap }] : []
    }),
  )
}

/** A box that is seen as one: what is beneath it has another colour. */
function isSeen(drawing: Drawing, painted: PaintedBox): boolean {
  const [x, y] = [painted.box.x + painted.box.width / 2, painted.box.y + painted.box.height / 2]
  const beneath = drawing.items
    .slice(0, drawing.items.indexOf(painted))
    .findLast(item => item.kind === 'box' && isIn(item.box, x, y))
  return !(beneath?.kind === 'box' && beneath.fill.rgb === painted.fill.rgb)
}

const isIn = ({ x, y, width, height }: Box, atX: number, atY: number) =>
  atX >= x && atX <= x + width && atY >= y && atY <= y + height

/** Lines whose ink crosses the edge of a band, a panel or a picture, or comes nearer to it than so many ems. */
export function overEdges(
  drawing: Drawing,
  least: number,
  inks: readonly LineInk[] = inksOf(drawing),
): Collision[] {
  const edges = drawing.items.flatMap(item => {
    if (item.kind === 'texture') return []
    if (item.kind === 'text' || (item.kind === 'box' && item.fill.role === 'highlight')) return []
    if (item.kind === 'box' && !isSeen(drawing, item)) return []
    const name = item.kind === 'box' ? item.fill.role : item.field
    return [{ name, box: item.box, radii: item.kind === 'box' ? item.radii : ([0, 0, 0, 0] as const) }]
  })
  return inks.flatMap(ink =>
    ink.blots.length === 0
      ? []
      : edges.flatMap(({ name, box, radii }) => {
          const gap = gapToEdge(ink, box, radii) / ink.size
          return gap < least ? [{ one: ink.name, other: name, gap }] : []
        }),
  )
}

/** How far ink stays from the edge of a box, within it or outside; negative where it crosses it. */
function gapToEdge(ink: LineInk, box: Box, radii: readonly number[]): Mm {
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  const outside = Math.max(box.x - ink.right, ink.left - right, box.y - ink.bottom, ink.top - bottom)
  if (outside >= 0) return outside
  const inside = Math.min(ink.left - box.x, right - ink.right, ink.top - box.y, bottom - ink.bottom)
  if (!radii.some(radius => radius > 0)) return inside > outside ? inside : outside
  let rounded = inside
  for (const { contours } of ink.blots)
    for (const points of contours)
      for (let i = 0; i < points.length; i += 2)
        rounded = Math.min(rounded, cornerGap(points[i]!, points[i + 1]!, box, radii))
  return rounded > outside ? rounded : outside
}

/** How far a point that is in a box is within its rounded corner; as far as can be where it is in none. */
function cornerGap(
  x: number,
  y: number,
  { x: left, y: top, width, height }: Box,
  radii: readonly number[],
): Mm {
  const [atLeft, atTop] = [x < left + width / 2, y < top + height / 2]
  const radius = radii[atTop ? (atLeft ? 0 : 1) : atLeft ? 3 : 2]!
  const across = radius - (atLeft ? x - left : left + width - x)
  const down = radius - (atTop ? y - top : top + height - y)
  return across > 0 && down > 0 ? radius - Math.hypot(across, down) : Infinity
}
