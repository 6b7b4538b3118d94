import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Phone } from '../sign.ts'
import { keyed } from './numbers.ts'
import { regionOf } from './phone.ts'

/**
 * A number as a phone dials it from anywhere: `+442072193528` (RFC 3966 wants it so in a `tel:` address). Short numbers
 * are dialled as they are.
 */
export function dialled(phone: Phone, language: string): string {
  const typed = keyed(phone.number)
  const parsed = parsePhoneNumberFromString(typed.replace(/^(\s*\+.*)\(0\)/, '$1'), {
    defaultCountry: regionOf({ phone, language }),
    extract: false,
  })
  return parsed?.isPossible() ? parsed.number : typed.replace(/[^\d+*#]/g, '')
}
