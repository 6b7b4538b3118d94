import type { Rule } from '../rule.ts'
import { actionLed } from './action-led.ts'
import { emphasis } from './emphasis.ts'
import { gutters } from './gutters.ts'
import { noHole } from './no-hole.ts'
import { numberWidth } from './number-width.ts'
import { orderOfSize } from './order-of-size.ts'
import { pictureSeen } from './picture-seen.ts'
import { quoteFills } from './quote-fills.ts'
import { quoteHeard } from './quote-heard.ts'
import { rowsFilled } from './rows-filled.ts'
import { telephone } from './telephone.ts'

/** The rules of arrangement: first those that exclude. */
export const RULES: readonly Rule[] = [
  ...[orderOfSize, actionLed],
  ...[emphasis, pictureSeen, numberWidth, quoteHeard, telephone, quoteFills, noHole, rowsFilled, gutters],
]
