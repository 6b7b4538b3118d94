import type { PathCommand, Raster, Stroke } from './drawing.ts'

/** A path of a drawing of lines, in the units of its file. */
export interface Outline {
  readonly path: readonly PathCommand[]
  readonly rule: 'nonzero' | 'evenodd'
  /** `#RRGGBB` */
  readonly colour: string
  /** Drawn along the path, so wide, instead of within it. */
  readonly stroke: Stroke | undefined
}

/** A drawing of lines: it stays one in every output. */
export interface Outlines {
  readonly kind: 'outlines'
  readonly width: number
  readonly height: number
  readonly outlines: readonly Outline[]
}

/** A picture that has been read and is ready to be placed. */
export type Artwork = Raster | Outlines

/** What the pictures of a sign show. */
export type Pictures = Readonly<Partial<Record<'image' | 'logo', Artwork>>>
