import { INCH, type Mm, type Sheet } from '../../model/sheet.ts'

/** The smallest sizes of type, as the em in millimetres. */
export interface Legible {
  /** Running text smaller than this is refused. */
  readonly least: Mm
  /** Running text smaller than this is warned of. */
  readonly comfortable: Mm
  /** The small print is never smaller than this. */
  readonly small: Mm
  /** What is to be seen on a telephone, as far as the sheet has room: 0 on paper. */
  readonly telephone: { readonly small: Mm; readonly text: Mm }
}

/** A telephone shows a picture so many CSS pixels wide. */
export const TELEPHONE_WIDTH = 360

/** In the CSS pixels of a telephone, small print has 6 of them, and all else 8. */
const TELEPHONE = { small: 6, text: 8 } as const

/** 6 pt: the least that prints cleanly in dark ink (`min type 6 pt positive`, print trade). */
const SIX_POINTS: Mm = (6 * INCH) / 72

/**
 * On paper a larger sheet is read from further away, so the least size grows with its diagonal: 10 pt on A3, 7 pt on
 * A4, never under 6 pt. A picture is seen on a telephone, whatever its pixels: 16 of a square's 1080.
 */
export function legible({ width, height, pixels }: Sheet): Legible {
  const diagonal = Math.hypot(width, height)
  if (pixels) {
    // A hair more, so that rounding makes it no less.
    const pixel = (1.003 * width) / TELEPHONE_WIDTH
    const telephone = { small: TELEPHONE.small * pixel, text: TELEPHONE.text * pixel }
    return { least: 0.0105 * diagonal, comfortable: 0.0144 * diagonal, small: 0.0085 * diagonal, telephone }
  }
  const least = Math.max(SIX_POINTS, 0.0068 * diagonal)
  return {
    least,
    comfortable: Math.max(1.2 * SIX_POINTS, 0.0085 * diagonal),
    small: Math.max(SIX_POINTS, 0.0045 * diagonal),
    telephone: { small: 0, text: 0 },
  }
}

/** Nobody sees so much less: rather that than refuse a sign for a tenth of a pixel. */
const HAIR = 0.98

/** The sizes for words that would be refused. */
export const hardlyLegible = (sizes: Legible): Legible => ({
  ...sizes,
  least: HAIR * sizes.least,
  small: HAIR * sizes.small,
})
