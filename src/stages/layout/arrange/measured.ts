import { maximum } from '../../../model/extremes.ts'
import type { Box, Mm } from '../../../model/sheet.ts'
import type { Emphasis } from '../../../model/sign.ts'

/** What a text is on a sign, from the largest to the smallest. */
export const RANKS = ['headline', 'phone', 'question', 'action', 'text', 'label', 'small'] as const
export type Rank = (typeof RANKS)[number]

/** A line of a text as it is seen: from its outermost left ink to its outermost right, from its capitals to its baseline. */
export type LineBox = Box

/** A text of a page, as far as rules of arrangement look at it. */
export interface MeasuredText {
  /** The field that it shows, whichever language it is in. */
  readonly field: string
  readonly rank: Rank
  /** The height of its capitals. */
  readonly cap: Mm
  /** The em. */
  readonly size: Mm
  /** The width that it has to stand in. */
  readonly measure: Mm
  /** The em at which a number is as wide as it is to be; undefined for all else. */
  readonly full?: Mm | undefined
  readonly lines: readonly LineBox[]
}

/** A picture, a logo or a code of a page. */
export interface MeasuredFigure {
  readonly field: 'image' | 'logo' | 'qr'
  readonly box: Box
  /** How much of its width and height is seen: 1 where nothing is cut. */
  readonly seen: { readonly width: number; readonly height: number }
}

/** A page as rules of arrangement see it: measured boxes, and nothing of how they were made. */
export interface Measured {
  readonly width: Mm
  readonly height: Mm
  /** CSS pixels that a millimetre takes on a telephone, which shows a picture 360 pixels wide; undefined on paper. */
  readonly perMm: number | undefined
  readonly texts: readonly MeasuredText[]
  readonly figures: readonly MeasuredFigure[]
  readonly emphasis: Emphasis | undefined
}

/** The first text of a field. */
export const textOf = ({ texts }: Measured, field: string): MeasuredText | undefined =>
  texts.find(text => text.field === field)

/** What was said, line by line. */
export const spokenIn = ({ texts }: Measured): readonly MeasuredText[] =>
  texts.filter(({ field }) => /^quote(?:\.lines)?(?:\[\d+\])?(?:\.text)?$/.test(field))

/** The largest capitals of what leads a page: its headline, in whichever language, or the word of the look's over it. */
export const leadOf = ({ texts }: Measured): Mm =>
  maximum(
    texts.filter(({ field }) => field === 'headline' || field === 'words.banner').map(({ cap }) => cap),
    0,
  )
