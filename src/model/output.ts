import type { Mm } from './sheet.ts'

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
  /** The file of the printer's profile, which colours in pictures are taken to. */
  readonly profile?: string | undefined
}

/** Who prints: an office on its own machine, or a print shop with inks. */
export type PrintWord = 'office' | 'shop'

export const printWord = ({ colour }: Pick<Print, 'colour'>): PrintWord =>
  colour === 'rgb' ? 'office' : 'shop'
