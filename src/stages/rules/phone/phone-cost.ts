import type { Sign } from '../../../model/sign.ts'
import { isDear } from '../../../trade/contact/phone-plans.ts'
import { ownWords } from '../own-words.ts'
import type { SignRule } from '../rule.ts'
import { numberOf } from './number.ts'

/** What rings, and may be paid for. */
const RINGS: ReadonlySet<string> = new Set(['telephone', 'directory', 'short', 'overlong'])

export const phoneCost: SignRule = {
  code: 'phone-cost',
  severity: 'error',
  why: 'A call to this number costs more than a normal one, and the price must stand beside it.',
  cure: 'Add `cost:`, for example "Calls cost 13p a minute plus your phone company’s access charge".',

  check: sign => {
    const number = numberOf(sign)
    if (!number || !RINGS.has(number.kind)) return []
    const { phone, plan, typed, field } = number
    if (!isDear(plan, typed.digits) || isPriced(sign.sign)) return []
    const message = `A call to ${phone.number} costs more than others, and the sign does not say how much`
    // What a call costs is said in the words of the regulator, and differently by kind.
    const hint = plan.dear.find(([numbers]) => numbers.test(typed.digits))?.[1]
    return [{ message, hint, field }]
  },
}

/** A cost that stands in the words of the sign stands on the sign. */
const isPriced = (sign: Sign): boolean =>
  sign.phone?.cost !== undefined || ownWords(sign).some(([, words]) => /\bcalls? costs?\b/i.test(words))
