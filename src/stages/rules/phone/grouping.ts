import type { Finding } from '../../../model/diagnostic.ts'
import { regrouped } from '../../../trade/contact/grouping.ts'
import { nameOf, type Typed } from '../../../trade/contact/phone-number.ts'

/** The 0 and the code of the country are not both dialled. */
const TOLD_0 = 'a caller at home leaves out the code of the country, and one from abroad the 0'

/** Digits grouped as nobody in the country groups them are hard to read out, and to remember. */
export function misgrouped(number: string, typed: Typed, field: string): Finding[] {
  const right = regrouped(number, typed)
  if (!right) return []
  const { national, international } = right
  if (typed.trunk) {
    const message = `${number} has a 0 behind the code of the country: ${TOLD_0}`
    const hint = `write ${national}, or ${international} for callers from abroad`
    return [{ code: 'phone-spacing', message, hint, field }]
  }
  const message = `${number} is grouped as nobody groups it in ${nameOf(typed.region)}`
  return [{ code: 'phone-spacing', message, hint: `write ${typed.abroad ? international : national}`, field }]
}
