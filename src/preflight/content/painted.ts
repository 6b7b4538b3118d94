import type { Stream } from '../pdf/objects.ts'
import type { Colour, Space } from './colour.ts'
import { type Box, holds, type Shape } from './shape.ts'

/** What is left of a page by one clipping path after another. */
export interface Clip {
  readonly shape: Shape
  readonly outer: Clip | undefined
}

/** A picture of pixels. */
export interface Picture {
  readonly stream: Stream
  readonly widthPx: number
  readonly heightPx: number
  /** Pixels per inch as it is placed, of the direction in which there are fewer. */
  readonly dpi: number
  /** Undefined of a stencil, which takes the colour that is set, and where it is named in a way that is not known. */
  readonly space: Space | undefined
  /** One bit a pixel: line art, which needs more of them. */
  readonly isBitonal: boolean
}

/** What is printed over what is under it. */
export interface Overprint {
  /** Ink of none leaves what is there (ISO 32000-1, 8.6.7: mode 1). */
  readonly zeroKeeps: boolean
}

/** One thing on a page, in the order of painting. */
export interface Painted {
  readonly kind: 'fill' | 'stroke' | 'text' | 'picture' | 'shading'
  /** Where it is seen: what is clipped away does not count. */
  readonly box: Box
  /** What it covers; undefined of words, which are too thin to count as an area. */
  readonly shape: Shape | undefined
  readonly clip: Clip | undefined
  /** Of a picture, undefined; of a shading the colours that it goes between. */
  readonly colours: readonly Colour[]
  /** Why something is seen through it. */
  readonly transparent: string | undefined
  readonly overprint: Overprint | undefined
  /** Of a stroke: how wide it is where it is thinnest, in millimetres. */
  readonly lineMm?: number
  /** Of a fill: how wide it is, if that is a line drawn as an area. */
  readonly thinMm?: number
  /** Of words. */
  readonly text?: { readonly sizeMm: number; readonly font: string; readonly visible: boolean }
  readonly picture?: Picture
  /** It is a cell of a pattern: its place is where the pattern is. */
  readonly inPattern?: true
}

/** Does it lie at a point? */
export function covers({ shape, clip }: Painted, x: number, y: number): boolean {
  if (!shape || !holds(shape, x, y)) return false
  for (let each = clip; each; each = each.outer) if (!holds(each.shape, x, y)) return false
  return true
}
