import { printsOf } from '../../../media/material/material.ts'
import {
  type Drawing,
  type Face,
  type FigurePart,
  type Item,
  onPage,
  type PaintedBox,
  type PaintedFigure,
  type PaintedText,
  type PathCommand,
  type TextLine,
} from '../../../model/drawing.ts'
import { maximum, minimum } from '../../../model/extremes.ts'
import type { PaintedTexture } from '../../../model/material.ts'
import type { Box, Mm } from '../../../model/sheet.ts'

/** A stretch of the page from top to bottom, in millimetres. */
export interface Span {
  readonly from: Mm
  readonly to: Mm
}

/** Where the ink of an item may be, at most. */
export function extentOf(item: Item, { faces, sheet }: Pick<Drawing, 'faces' | 'sheet'>): Box {
  switch (item.kind) {
    case 'box':
      return item.box
    case 'figure':
      return item.clipped ? item.box : union(item.parts.map(partExtent))
    case 'text':
      return union(item.lines.map(line => lineExtent(item, line, faces)))
    case 'texture':
      return textureExtent(item, sheet)
  }
}

/**
 * Where a row of the page may differ from the one above it. Between these spans a page is flat: nothing but boxes whose
 * sides stand upright.
 */
export function unevenIn(drawing: Pick<Drawing, 'items' | 'faces' | 'sheet'>): Span[] {
  return drawing.items.flatMap(item => unevenBy(item, drawing))
}

function unevenBy(item: Item, { faces, sheet }: Pick<Drawing, 'faces' | 'sheet'>): Span[] {
  switch (item.kind) {
    case 'box':
      return endsOf(item)
    case 'figure':
      return item.parts.flatMap(part => unevenPart(part, item))
    case 'text':
      return item.lines.map(line => spanOf(lineExtent(item, line, faces)))
    case 'texture':
      return [spanOf(textureExtent(item, sheet))]
  }
}

const spanOf = ({ y, height }: Box): Span => ({ from: y, to: y + height })

/** A box is uneven where its corners are. */
function endsOf({ box: { y, height }, radii: [tl, tr, br, bl] }: PaintedBox): Span[] {
  const bottom = y + height
  return [
    { from: y, to: y + Math.max(tl, tr) },
    { from: bottom - Math.max(bl, br), to: bottom },
  ]
}

function unevenPart(part: FigurePart, { box, clipped }: PaintedFigure): Span[] {
  const spans = part.kind === 'box' ? endsOf(part) : [spanOf(partExtent(part))]
  if (!clipped) return spans
  const [top, bottom] = [box.y, box.y + box.height]
  const within = (y: Mm) => Math.min(Math.max(y, top), bottom)
  const seen = spans.map(({ from, to }) => ({ from: within(from), to: within(to) }))
  return [...seen, { from: top, to: top }, { from: bottom, to: bottom }]
}

export function partExtent(part: FigurePart): Box {
  if (part.kind !== 'shape') return part.box
  const { width = 0, join = 'round', miter = 1 } = part.stroke ?? {}
  const reach = (width / 2) * (join === 'miter' ? Math.max(miter, Math.SQRT2) : Math.SQRT2)
  const { x, y, width: wide, height } = pathExtent(part.path)
  return { x: x - reach, y: y - reach, width: wide + 2 * reach, height: height + 2 * reach }
}

function pathExtent(path: readonly PathCommand[]): Box {
  // Drawings of a hundred thousand points are looked at point by point.
  const [low, high] = [
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ] as [[number, number], [number, number]]
  for (const { values } of path)
    for (let i = 0; i < values.length; i++) {
      const axis = (i % 2) as 0 | 1
      low[axis] = Math.min(low[axis], values[i]!)
      high[axis] = Math.max(high[axis], values[i]!)
    }
  return { x: low[0], y: low[1], width: high[0] - low[0], height: high[1] - low[1] }
}

/** A material is uneven all over; tiles fill its box, and one print is where it is. */
function textureExtent(item: PaintedTexture, sheet: Drawing['sheet']): Box {
  const { path, places } = printsOf(item, sheet)
  const [place] = places
  if (!place || places.length > 1) return item.box
  const { x, y, width, height } = pathExtent(path)
  return { x: x + place[0], y: y + place[1], width, height }
}

/** From the highest to the lowest ink of a line, where it stands on the page. */
function lineExtent(text: PaintedText, line: TextLine, faces: Drawing['faces']): Box {
  const { x, width, baseline, size, runs, ink } = line
  let [up, down] = [0, 0]
  for (const run of runs) {
    const face = faces.get(run.face)!
    for (const { id, y } of run.glyphs) {
      const { top, bottom } = heightsOf(face, id)
      up = Math.max(up, y + (top * size) / face.unitsPerEm)
      down = Math.min(down, y + (bottom * size) / face.unitsPerEm)
    }
  }
  const [left, right] = [Math.min(x, ink.x), Math.max(x + width, ink.x + ink.width)]
  return onPage(text, { x: left, y: baseline - up, width: right - left, height: up - down })
}

const heights = new WeakMap<Face, Map<number, { readonly top: number; readonly bottom: number }>>()

/** How far a glyph reaches up and down from its baseline, in font units; its curves stay within their points. */
function heightsOf(face: Face, glyph: number) {
  let known = heights.get(face)
  if (!known) {
    known = new Map()
    heights.set(face, known)
  }
  let found = known.get(glyph)
  if (!found) {
    const glyphs = [glyph, ...face.layers(glyph).map(layer => layer.glyph)]
    const ys = glyphs.flatMap(each =>
      face.outline(each).flatMap(({ values }) => values.filter((_, i) => i % 2 === 1)),
    )
    found = { top: maximum(ys, 0), bottom: minimum(ys, 0) }
    known.set(glyph, found)
  }
  return found
}

/** The least box that holds others. */
function union(boxes: readonly Box[]): Box {
  const [x, y] = [minimum(boxes.map(box => box.x)), minimum(boxes.map(box => box.y))]
  const right = maximum(boxes.map(box => box.x + box.width))
  const bottom = maximum(boxes.map(box => box.y + box.height))
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) }
}
