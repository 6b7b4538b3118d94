import { rewrite } from '../../../model/fix.ts'
import { regrouped } from '../../../trade/contact/grouping.ts'
import { nameOf } from '../../../trade/contact/phone-number.ts'
import type { SignRule } from '../rule.ts'
import { numberOf } from './number.ts'

/** The 0 and the code of the country are not both dialled. */
const TOLD_0 = 'a caller at home leaves out the code of the country, and one from abroad the 0'

export const phoneSpacing: SignRule = {
  code: 'phone-spacing',
  severity: 'warning',
  why: 'The digits are grouped as nobody in that country groups them, so the number is hard to read out and to remember; or it has both the code of the country and the (0) that is dialled without it. The sign shows it in the groups of its country.',
  cure: 'Write it as the message shows.',
  inBoth: true,

  check: sign => {
    const number = numberOf(sign)
    // What stands beside a number is told with the number as it is to be written.
    if (!number?.isAlone || (number.kind !== 'telephone' && number.kind !== 'drama')) return []
    const { phone, typed, field } = number
    const right = regrouped(phone.number, typed)
    if (!right) return []
    const { national, international } = right
    if (typed.trunk) {
      const message = `${phone.number} has a 0 behind the code of the country: ${TOLD_0}`
      return [{ message, hint: `write ${national}, or ${international} for callers from abroad`, field }]
    }
    // Nobody here knows the groups of the country: only that there are some.
    if (right.shown === phone.number) {
      const message = `${phone.number} has no spaces, and nobody remembers that`
      return [{ message, hint: 'write it in the groups that people say it in', field }]
    }
    const inGroups = /\d\D+\d/.test(phone.number.replace(/^\+/, ''))
    const message = inGroups
      ? `${phone.number} is grouped as nobody groups it in ${nameOf(typed.region)}`
      : `${phone.number} has no spaces, and nobody remembers that; the sign shows ${right.shown}`
    const fixes = [rewrite(phone.number, right.shown, true)]
    return [{ message, hint: `write ${typed.abroad ? international : national}`, field, fixes }]
  },
}
