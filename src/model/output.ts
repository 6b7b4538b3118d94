import type { Mm } from './sheet.ts'

/** Scales at which artwork of large sheets is given to print shops: the page is so much smaller than the sheet. */
export const SCALES = ['1:2', '1:4', '1:5', '1:10'] as const
export type ScaleName = (typeof SCALES)[number]

/** The scale as a factor: 0.25 for `1:4`. */
export const scaleFactor = (name: ScaleName | undefined): number =>
  name === undefined ? 1 : 1 / Number(name.slice(2))

/** What is done to a banner when it is printed. */
export interface Finishing {
  /** Metal rings along the edges, so far apart at most. */
  readonly eyelets: Mm | undefined
  /** How much material beyond each edge is turned to the back and sewn or welded. */
  readonly hem: Mm
  /** How high a pocket for a pole is, laid flat, at the head and the foot of the banner. */
  readonly polePocket: Mm
  /** How far words keep from the edge of a banner, and whether it has crop marks, which show the fold. */
  readonly safe: Mm
  readonly marks: boolean
}

/** How a sign is put on paper. */
export interface Print {
  readonly colour: 'rgb' | 'cmyk' | 'spot'
  /** How far colour runs over the edge; `ladder` for what the trade asks of a sheet of its size. */
  readonly bleed: Mm | 'ladder'
  /** How far words stay away from the edge. */
  readonly safe: Mm
  /** The margin for marks outside the bleed. */
  readonly slug: Mm
  /** Crop and register marks. */
  readonly marks: boolean
  /** Of a banner, how it is finished. */
  readonly finishing?: Finishing | undefined
  /** The file of the printer’s profile, which colours in pictures are taken to. */
  readonly profile?: string | undefined
}

/** Who prints: an office on its own machine, or a print shop with inks. */
export type PrintWord = 'office' | 'shop'

export const printWord = ({ colour }: Pick<Print, 'colour'>): PrintWord =>
  colour === 'rgb' ? 'office' : 'shop'
