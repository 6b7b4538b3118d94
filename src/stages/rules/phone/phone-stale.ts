import { daysSince } from '../../../model/day.ts'
import type { SignRule } from '../rule.ts'
import { numberOf } from './number.ts'

/** So long a number is trusted after somebody rang it, in days. */
const TRUSTED = 180

export const phoneStale: SignRule = {
  code: 'phone-stale',
  severity: 'warning',
  why: 'The number was checked more than 180 days ago. People in office change, and so do their numbers.',
  cure: 'Ring it, then put the date into `verified:`.',

  check: sign => {
    const verified = numberOf(sign)?.phone.verified
    const days = verified === undefined ? 0 : (daysSince(verified, sign.today()) ?? 0)
    if (days <= TRUSTED) return []
    const message = `The number was last rung ${days} days ago, on ${verified}`
    return [{ message, hint: 'ring it, and put the date into `verified`', field: 'phone.verified' }]
  },
}
