import type { PathCommand } from '../../model/drawing.ts'
import type { PaintedTexture } from '../../model/material.ts'
import type { Box, Mm, Sheet } from '../../model/sheet.ts'
import { EDGES } from './edge.ts'
import type { Point } from './outline.ts'
import { burntBricks, grain, joints, lattice, type Tile, wear } from './wall.ts'

/** One outline, and where it is printed: once, or over and over. Millimetres of the page, y downwards. */
export interface Prints {
  readonly path: readonly PathCommand[]
  readonly places: readonly Point[]
  /** Nothing of it is seen outside; undefined where it does not reach over its box, or that is the whole sheet. */
  readonly clip: Box | undefined
}

const TILES = {
  brick: joints,
  burnt: burntBricks,
  grain,
  wear,
  wire: lattice,
} as const satisfies Readonly<Record<string, (u: Mm) => Tile>>

const isTiled = (material: PaintedTexture['material']): material is keyof typeof TILES =>
  Object.hasOwn(TILES, material)

/** As far as any sheet bleeds, so that a material that reaches an edge runs over it. */
const OVER: Mm = 12
const EDGE: Mm = 0.02

function overrun({ x, y, width, height }: Box, sheet: Sheet): Box {
  const left = x <= EDGE ? OVER : 0
  const top = y <= EDGE ? OVER : 0
  const right = x + width >= sheet.width - EDGE ? OVER : 0
  const bottom = y + height >= sheet.height - EDGE ? OVER : 0
  return { x: x - left, y: y - top, width: width + left + right, height: height + top + bottom }
}

/** What a material is printed with in its box. */
export function printsOf({ material, box, unit }: PaintedTexture, sheet: Sheet): Prints {
  const over = overrun(box, sheet)
  if (!isTiled(material)) return { path: EDGES[material](over, unit), places: [[0, 0]], clip: undefined }
  const { width, height, path } = TILES[material](unit)
  // The first tile lies at the corner of the box, so that what runs over the edge changes nothing on the sheet.
  const first = (at: Mm, from: Mm, step: Mm) => at - Math.ceil((at - from) / step) * step
  const places: Point[] = []
  for (let y = first(box.y, over.y, height); y < over.y + over.height; y += height)
    for (let x = first(box.x, over.x, width); x < over.x + over.width; x += width) places.push([x, y])
  const whole = box.width >= sheet.width - 2 * EDGE && box.height >= sheet.height - 2 * EDGE
  return { path, places, clip: whole ? undefined : box }
}
