import type { SignRule } from '../rule.ts'
import { FEW, numberOf } from './number.ts'

export const phoneEmergency: SignRule = {
  code: 'phone-emergency',
  severity: 'error',
  why: 'The number is an emergency or a help line. A campaign that sends calls there can cost a life.',
  cure: 'Give the number of the office or the politician that you want called. Where a short help line is what the sign is for, say `kind: short`.',

  check: sign => {
    const number = numberOf(sign)
    if (number?.kind !== 'emergency') return []
    const { phone, typed, plan, field } = number
    const message = `${phone.number} is an emergency or a help line`
    const hint = 'give the number of those who are to answer'
    const isShortHelp = plan.help.test(typed.digits) && typed.digits.length <= FEW
    const meant = `${hint}; where the help line is meant, say phone: {number: "${phone.number}", kind: short}`
    return [{ message, hint: isShortHelp ? meant : hint, field }]
  },
}
