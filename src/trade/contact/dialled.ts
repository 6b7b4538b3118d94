import type { Phone } from '../../model/sign.ts'
import { isBarred } from '../markup/redaction.ts'
import { keyed } from './keypad.ts'
import { bare, regionOf, relayOf, typedOf } from './phone-number.ts'

type Number = Pick<Phone, 'number' | 'region' | 'kind'>

/** Numbers of so few digits are known in their country alone. */
const SHORT = 6

/**
 * A number as a phone dials it from anywhere: `+442072193528` (RFC 3966 wants it so in a `tel:` address). Short numbers
 * are dialled as they are, and so are those behind a relay for people who type, which is of their country.
 */
function dialled({ number, region, kind }: Number, language: string): string {
  const { known, digits } = typedOf(number, regionOf({ phone: { number, region }, language }))
  if (!known?.possible || kind === 'short' || digits.length <= SHORT)
    return keyed(bare(number)).replace(/[^\d+*#]/g, '')
  return relayOf(number) ? relayOf(number) + digits : known.whole
}

/**
 * The address that rings a number, `tel:+442072193528`, or begins a message to it, `sms:60777` (RFC 5724). Undefined for
 * one of which a part is redacted.
 */
export function uriOf(phone: Number, language: string): string | undefined {
  const number = isBarred(phone.number) ? '' : dialled(phone, language)
  return number ? `${phone.kind === 'sms' ? 'sms' : 'tel'}:${number}` : undefined
}
