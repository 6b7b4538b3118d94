import type { Finishing, Print } from '../../model/output.ts'
import type { Mm, Sheet } from '../../model/sheet.ts'
import { allowancesOf } from './finishing.ts'

/** The boxes of a page, in millimetres: the sheet, what is printed, what is cut off, and the marks outside. */
export interface PageBoxes {
  readonly width: Mm
  readonly height: Mm
  readonly bleed: Mm
  readonly slug: Mm
}

/** Bleed by the area of the sheet, as UK trade printers ask it: up to A3, up to A1, above. */
const A3 = 297 * 420
const A1 = 594 * 841
function ladder({ width, height }: Pick<Sheet, 'width' | 'height'>): Mm {
  const area = width * height
  if (area <= A3) return 3
  return area <= A1 ? 5 : 10
}

/** A sheet with its bleed, at full size. */
export const boxesOf = (
  { width, height }: Pick<Sheet, 'width' | 'height'>,
  { bleed, slug }: Pick<Print, 'bleed' | 'slug'>,
): PageBoxes => ({ width, height, bleed: bleed === 'ladder' ? ladder({ width, height }) : bleed, slug })

/** Beyond the bleed, for crop and register marks; for what marks eyelets; and for two lines of words. */
export const MARKS: Mm = 5.5
const RINGS: Mm = 5
export const WORDS: Mm = 9

/**
 * The page as it is in the file: sheet and bleed at its scale. Marks and words of the slug are as large as ever, and where a
 * banner is finished, the slug reaches as far as its material does, and further.
 */
export function scaledTo(boxes: PageBoxes, scale: number, finishing: Finishing | undefined): PageBoxes {
  const page = {
    width: scale * boxes.width,
    height: scale * boxes.height,
    bleed: scale * boxes.bleed,
    slug: boxes.slug,
  }
  if (!finishing) return page
  const { side, end } = allowancesOf(finishing)
  const beyond = Math.max(0, scale * Math.max(side, end) - page.bleed)
  const rings = finishing.eyelets === undefined ? 0 : RINGS
  return { ...page, slug: Math.max(page.slug, Math.max(MARKS + rings, beyond + MARKS) + WORDS) }
}
