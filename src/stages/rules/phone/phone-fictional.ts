import { NEVER } from '../../../trade/contact/phone-plans.ts'
import type { SignRule } from '../rule.ts'
import { numberOf } from './number.ts'

export const phoneFictional: SignRule = {
  code: 'phone-fictional',
  severity: 'error',
  why: 'The number is one of those kept free for film and drama, and will never ring; or it is said to be one and is none, and may ring at somebody’s.',
  cure: 'Put in the real number. If the sign is an example, use a number that is kept for drama and say `fictional: true`.',

  check: sign => {
    const number = numberOf(sign)
    if (!number) return []
    const { phone, plan, kind, field } = number
    if (kind === 'drama' && !phone.fictional) {
      const message = `${phone.number} is kept for film and drama, and never rings`
      const hint = 'put in the real number; for an example say phone: {number: …, fictional: true}'
      const title = 'Say that the number is fictional'
      const fixes = [{ title, safe: false, main: 'number', more: 'fictional: true' }]
      return [{ message, hint, field, fixes }]
    }
    // Not every country keeps some.
    if (kind === 'telephone' && phone.fictional && plan.drama !== NEVER) {
      const message = `${phone.number} is not one of those kept for film and drama: it may ring at somebody’s`
      return [{ message, hint: 'take out `fictional`, or use a number that is kept for drama', field }]
    }
    return []
  },
}
