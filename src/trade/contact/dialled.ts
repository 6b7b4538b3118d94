import type { Phone } from '../../model/sign.ts'
import { isBarred } from '../markup/redaction.ts'
import { keyed } from './keypad.ts'
import { bare, regionOf, relayOf, typedOf } from './phone-number.ts'

/**
 * A number as a phone dials it from anywhere: `+442072193528` (RFC 3966 wants it so in a `tel:` address). Short numbers
 * are dialled as they are, and so are those behind a relay for people who type, which is of their country.
 */
function dialled(phone: Pick<Phone, 'number' | 'region'>, language: string): string {
  const { known, digits } = typedOf(phone.number, regionOf({ phone, language }))
  if (known?.possible) return relayOf(phone.number) ? relayOf(phone.number) + digits : known.whole
  return keyed(bare(phone.number)).replace(/[^\d+*#]/g, '')
}

/** The address that rings a number, `tel:+442072193528`; undefined for one of which a part is redacted. */
export function telOf(phone: Pick<Phone, 'number' | 'region'>, language: string): string | undefined {
  const number = isBarred(phone.number) ? '' : dialled(phone, language)
  return number ? `tel:${number}` : undefined
}
