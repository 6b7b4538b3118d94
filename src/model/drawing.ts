import type { ArrangementVerdict } from './arrangement.ts'
import type { Ink } from './ink.ts'
import type { PaintedTexture } from './material.ts'
import type { Print } from './output.ts'
import type { Box, Mm, Sheet } from './sheet.ts'
import type { Field } from './sign-file/fields.ts'

export type { Ink } from './ink.ts'

/** A glyph where it is drawn: offsets in millimetres from the run's origin, y upwards as in fonts. */
export interface Glyph {
  readonly id: number
  readonly x: Mm
  readonly y: Mm
  /** UTF-16 offset, in the line's text, of the first character it stands for. */
  readonly cluster: number
}

/** Glyphs of one face and one direction, side by side. */
export interface GlyphRun {
  readonly face: string
  readonly rtl: boolean
  /** Left edge of the run. */
  readonly x: Mm
  readonly glyphs: readonly Glyph[]
}

export interface TextLine {
  /** The words as they are read, in logical order. */
  readonly text: string
  readonly x: Mm
  readonly width: Mm
  readonly baseline: Mm
  /** The em. */
  readonly size: Mm
  readonly runs: readonly GlyphRun[]
  /**
   * From its outermost left to its outermost right ink: what a letter leaves blank beside it is none. And how far its words
   * reach above and below the baseline.
   */
  readonly ink: { readonly x: Mm; readonly width: Mm; readonly up: Mm; readonly down: Mm }
  /** Where highlighted words stand. */
  readonly marked?: readonly { readonly x: Mm; readonly width: Mm }[]
}

/** A quarter turn about a point: to the left, and the text is read upwards. */
export interface Turn {
  readonly to: 'left' | 'right'
  readonly x: Mm
  readonly y: Mm
}

/** What a text is to somebody who hears the page. An artifact is nothing to them: a repetition, an ornament. */
export type Role = 'h1' | 'h2' | 'p' | 'quote' | 'label' | 'artifact'

export interface PaintedBox {
  readonly kind: 'box'
  readonly box: Box
  readonly fill: Ink
  /** Of the corners: top left, top right, bottom right, bottom left. */
  readonly radii: readonly [Mm, Mm, Mm, Mm]
}

export interface PaintedText {
  readonly kind: 'text'
  /** The field it shows, `quote.lines[0].text`; or the words of the look's own, `words.disclosure`. */
  readonly field: string
  readonly role: Role
  readonly language: string
  readonly fill: Ink
  /** The em; of the smallest line where they differ. */
  readonly size: Mm
  readonly capHeight: Mm
  /** Where they would be, were the text not turned. */
  readonly lines: readonly TextLine[]
  readonly turn?: Turn | undefined
  /** Where it leads on a screen: an address that is opened or rung. */
  readonly uri?: string | undefined
  /** Where it stands, if it is a cell of a table. */
  readonly cell?: Cell | undefined
}

/** A place in a table of a document: those who hear it are told the heads of its row and column. */
export interface Cell {
  readonly table: number
  readonly row: number
  /** It is the head of its row or of its column. */
  readonly heads?: 'Row' | 'Column' | undefined
}

/** Where a box on the lines of a text is on the page: elsewhere if the text is turned. */
export function onPage({ turn }: PaintedText, { x, y, width, height }: Box): Box {
  if (!turn) return { x, y, width, height }
  // A box turned about a point keeps its corners, in other roles.
  const [right, down] = [x - turn.x, y - turn.y]
  return turn.to === 'left'
    ? { x: turn.x + down, y: turn.y - right - width, width: height, height: width }
    : { x: turn.x - down - height, y: turn.y + right, width: height, height: width }
}

/** The field that a text shows, whichever language it is in: `phone` for `phone.cy`. */
export const fieldOf = ({
  field,
  language,
}: {
  readonly field: string
  readonly language: string
}): string => (field.endsWith(`.${language}`) ? field.slice(0, -language.length - 1) : field)

/** Filled outlines in one colour: the modules of a QR code, a path of a logo. Commands as in an outline, in millimetres of the page, y downwards. */
export interface PaintedShape {
  readonly kind: 'shape'
  readonly fill: Ink
  readonly path: readonly PathCommand[]
  /** Which parts of a path that crosses itself are inside it. */
  readonly rule: 'nonzero' | 'evenodd'
  /** A line along the path, instead of what it holds. */
  readonly stroke?: Stroke | undefined
}

export interface Stroke {
  readonly width: Mm
  readonly cap: 'butt' | 'round' | 'square'
  readonly join: 'miter' | 'round' | 'bevel'
  /** How far a corner may reach out, to the width. */
  readonly miter: number
}

/** A picture of pixels, upright, in sRGB: four bytes each, row by row, not multiplied by their alpha. */
export interface Raster {
  readonly kind: 'raster'
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
  /** Nothing is seen through it. */
  readonly opaque: boolean
  /** A photograph, which may be kept as JPEG. */
  readonly lossy: boolean
}

/** Pixels that cover a box: what does not fit its proportion is cut off. */
export interface PaintedPixels {
  readonly kind: 'pixels'
  readonly raster: Raster
  readonly box: Box
  /** The point that stays, as parts of the way from left to right and from top to bottom. */
  readonly focus: readonly [x: number, y: number]
  /** It is to be printed as dots in one colour, so far apart; on a finished page none is. */
  readonly screen?: { readonly ink: Ink; readonly pitch: Mm } | undefined
}

/** What is looked at and not read: a code, a picture, a logo. One thing to those who hear the page. */
export interface PaintedFigure {
  readonly kind: 'figure'
  readonly field: Extract<Field, 'image' | 'qr' | 'logo'>
  /** What it shows, in words. */
  readonly alt: string
  /** Nothing of it is seen outside. */
  readonly box: Box
  readonly parts: readonly FigurePart[]
  /** Do parts of it reach over the box? */
  readonly clipped?: boolean
}

export type FigurePart = PaintedBox | PaintedShape | PaintedPixels

export type Item = PaintedBox | PaintedText | PaintedFigure | PaintedTexture

/** A part of a picture: the outline of a glyph in a colour of its own. */
export interface Layer {
  readonly glyph: number
  /** `#RRGGBB`. */
  readonly rgb: string
}

/** The outlines and the metrics that an encoder asks a face for. */
export interface Face {
  readonly id: string
  readonly unitsPerEm: number
  /** The font file. */
  readonly bytes: Uint8Array
  /** The glyph of the space, in this face; 0 if it has none, as the emoji have none. */
  readonly space: number
  /** The glyph of a character, before any shaping; 0 if there is none. */
  glyph(codePoint: number): number
  /** How far the pen moves on behind a glyph, in font units. */
  advance(glyph: number): number
  /** SVG path commands with y upwards, in font units, flat: `M` x y, `L` x y, `Q` x1 y1 x y, `C` …, `Z`. */
  outline(glyph: number): readonly PathCommand[]
  /** What a glyph in colours is painted of, bottom first; nothing for one in the colour of its text. */
  layers(glyph: number): readonly Layer[]
}

export interface PathCommand {
  readonly type: string
  readonly values: readonly number[]
}

/** Is a run of emoji? */
export const isPictures = (run: GlyphRun, face: Face): boolean =>
  run.glyphs.some(({ id }) => face.layers(id).length > 0)

/** The finished page: everything placed, in millimetres from the top left, in the order of painting. */
export interface Drawing {
  readonly sheet: Sheet
  readonly language: string
  /** What the sign is called where a file has a title: its headline. */
  readonly title: string
  /** Every word in reading order: what somebody who cannot see the picture is told. */
  readonly words: string
  readonly print: Print
  /** Who puts the sign up. */
  readonly author: string | undefined
  /** What a file is found by: the look and the size. */
  readonly keywords: readonly string[]
  readonly items: readonly Item[]
  readonly faces: ReadonlyMap<string, Face>
  readonly arrangement: ArrangementVerdict
  /** It is a page of a document and no sign: read as it is painted, not field by field. */
  readonly read?: 'as-painted'
}

/** The pictures of pixels on a page. */
export const pixelsIn = ({ items }: Pick<Drawing, 'items'>): PaintedPixels[] =>
  items.flatMap(item => (item.kind === 'figure' ? item.parts.filter(part => part.kind === 'pixels') : []))
