import { type Matrix, mapped } from './matrix.ts'
import type { Polygon } from './shape.ts'

/** A curve is as many straight pieces. */
const PIECES = 8

/** A path while it is built, in millimetres at once: the map may change before it is painted, but not where its points lie. */
export class Path {
  readonly polygons: number[][] = []
  /** Which of them were closed. */
  readonly closed = new Set<number[]>()
  #at: readonly [number, number] = [0, 0]

  get size(): number {
    return this.polygons.reduce((sum, polygon) => sum + polygon.length, 0)
  }

  move(m: Matrix, x: number, y: number): void {
    this.#at = [x, y]
    this.polygons.push([...mapped(m, x, y)])
  }

  line(m: Matrix, x: number, y: number): void {
    this.#at = [x, y]
    this.#add(mapped(m, x, y))
  }

  /** A Bézier curve; two of its points may be left out as `v` and `y` do. */
  curve(m: Matrix, points: readonly number[], left?: 'first' | 'second'): void {
    const [x0, y0] = this.#at
    const [a, b, c, d, e, f] =
      left === 'first'
        ? [x0, y0, ...points]
        : left === 'second'
          ? [...points.slice(0, 2), ...points.slice(2, 4), ...points.slice(2, 4)]
          : points
    if (f === undefined) return
    for (let i = 1; i <= PIECES; i++) {
      const t = i / PIECES
      const s = 1 - t
      const at = (p: number, q: number, r: number, u: number) =>
        s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * u
      this.#add(mapped(m, at(x0, a!, c!, e!), at(y0, b!, d!, f)))
    }
    this.#at = [e!, f]
  }

  rectangle(m: Matrix, x: number, y: number, width: number, height: number): void {
    this.move(m, x, y)
    this.line(m, x + width, y)
    this.line(m, x + width, y + height)
    this.line(m, x, y + height)
    this.close()
    this.#at = [x, y]
  }

  close(): void {
    const last = this.polygons.at(-1)
    if (last) this.closed.add(last)
  }

  #add(point: readonly [number, number]): void {
    const last = this.polygons.at(-1)
    if (last) last.push(point[0], point[1])
    else this.polygons.push([point[0], point[1]])
  }
}

/** The areas of a stroke: a strip a piece, without joins and ends. */
export function strips(path: Path, width: number): Polygon[] {
  const half = Math.max(width, 0.01) / 2
  const out: Polygon[] = []
  for (const polygon of path.polygons) {
    const points = path.closed.has(polygon) ? [...polygon, polygon[0]!, polygon[1]!] : polygon
    for (let i = 0; i + 3 < points.length; i += 2) {
      const [x0, y0, x1, y1] = [points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!]
      const length = Math.hypot(x1 - x0, y1 - y0) || 1
      const [nx, ny] = [(-(y1 - y0) / length) * half, ((x1 - x0) / length) * half]
      out.push([x0 + nx, y0 + ny, x1 + nx, y1 + ny, x1 - nx, y1 - ny, x0 - nx, y0 - ny])
    }
  }
  return out
}
