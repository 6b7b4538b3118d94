import type { Rule } from '../found.ts'
import { bleedMissing } from './bleed-missing.ts'
import { boxMissing } from './box-missing.ts'
import { fontMissing } from './font-missing.ts'
import { inkRgb } from './ink-rgb.ts'
import { inkSpot } from './ink-spot.ts'
import { inkTotal } from './ink-total.ts'
import { lineThin } from './line-thin.ts'
import { marginCrossed } from './margin-crossed.ts'
import { marksWrong } from './marks-wrong.ts'
import { overprintWrong } from './overprint-wrong.ts'
import { pdfUnreadable } from './pdf-unreadable.ts'
import { resolutionLow } from './resolution-low.ts'
import { standardMissed } from './standard-missed.ts'
import { transparencyUsed } from './transparency-used.ts'
import { typeSmall } from './type-small.ts'

/** Each looks for one thing, in the order in which a shop would. */
export const RULES: readonly Rule[] = [
  pdfUnreadable,
  standardMissed,
  boxMissing,
  bleedMissing,
  marksWrong,
  fontMissing,
  inkRgb,
  inkSpot,
  inkTotal,
  overprintWrong,
  transparencyUsed,
  resolutionLow,
  lineThin,
  typeSmall,
  marginCrossed,
]
