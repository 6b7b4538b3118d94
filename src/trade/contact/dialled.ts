import type { Phone } from '../../model/sign.ts'
import { keyed } from '../language/reading-order.ts'
import { bare, regionOf, typedOf } from './phone-number.ts'

/**
 * A number as a phone dials it from anywhere: `+442072193528` (RFC 3966 wants it so in a `tel:` address). Short numbers
 * are dialled as they are.
 */
export function dialled(phone: Phone, language: string): string {
  const { known } = typedOf(phone.number, regionOf({ phone, language }))
  return known?.possible ? known.whole : keyed(bare(phone.number)).replace(/[^\d+*#]/g, '')
}
