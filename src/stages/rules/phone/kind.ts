import type { Finding } from '../../../model/diagnostic.ts'
import type { Phone } from '../../../model/sign.ts'
import { bare, headsOf, nameOf, type Typed, typedOf } from '../../../trade/contact/phone-number.ts'
import { isDear, NEVER, planOf } from '../../../trade/contact/phone-plans.ts'
import { misgrouped } from './grouping.ts'

/** What sort of number it is. The table is asked first: the library calls some numbers for drama valid and some not. */
export function kindOf(phone: Phone, number: Typed, field: string): Finding[] {
  const { digits, region, known } = number
  const plan = planOf(region)
  if (plan.emergency.test(digits) || plan.help.test(digits)) {
    const message = `${phone.number} is an emergency or a help line`
    return [{ code: 'phone-emergency', message, hint: 'give the number of those who are to answer', field }]
  }
  const spacing = misgrouped(phone.number, number, field)
  if (plan.drama.test(digits)) {
    if (phone.fictional) return spacing
    const message = `${phone.number} is kept for film and drama, and never rings`
    const hint = 'put in the real number; for an example say phone: {number: …, fictional: true}'
    return [{ code: 'phone-fictional', message, hint, field }, ...spacing]
  }
  const dear = isDear(plan, digits)
  const unpriced = dear && phone.cost === undefined ? [unpricedOf(phone, number, field)] : []
  if (dear && digits.startsWith('118')) return unpriced
  const rings = phone.fictional && plan.drama !== NEVER ? [ringing(phone, field)] : []
  if (known?.possible && known.valid && !lackingOf(number)) return [...rings, ...unpriced, ...spacing]
  const mixed = besidesNumber(phone, number, field)
  if (mixed) return [mixed]
  const message = `${phone.number} is no telephone number of ${nameOf(region)}: ${reason(number)}`
  const hint = 'check it digit by digit; for another country write it with its +, or name the region'
  return [{ code: 'phone-invalid', message, hint, field }]
}

/** Said to be kept for drama, in a country that keeps some. */
const ringing = ({ number }: Phone, field: string): Finding => ({
  code: 'phone-fictional',
  message: `${number} is not one of those kept for film and drama: it may ring at somebody’s`,
  hint: 'take out `fictional`, or use a number that is kept for drama',
  field,
})

/** What a call costs is said in the words of the regulator, and differently by kind. */
const unpricedOf = (phone: Phone, { digits, region }: Typed, field: string): Finding => ({
  code: 'phone-cost',
  message: `A call to ${phone.number} costs more than others, and the sign does not say how much`,
  hint: planOf(region).dear.find(([numbers]) => numbers.test(digits))?.[1],
  field,
})

/** Words or a second number beside one that is right. */
function besidesNumber(phone: Phone, { region }: Typed, field: string): Finding | undefined {
  const plain = bare(phone.number)
  const rings = (part: string) => /\d{2}/.test(part) && typedOf(part, region).known?.valid === true
  const numbers = plain.split(/\s*(?:[/,;&]|\b(?:or|and)\b)\s*/i).filter(part => rings(figuresOf(part)))
  if (numbers.length > 1)
    return {
      code: 'phone-invalid',
      message: `${phone.number} is more than one number: a sign rings one`,
      hint: 'keep one: two numbers divide the calls',
      field,
    }
  const known = (part: string) => rings(part) || planOf(region).drama.test(part.replace(/\D/g, ''))
  // `0151 666 7777 (24hrs)`: not all of the figures need be the number.
  const figures = headsOf(figuresOf(plain)).find(known)
  if (!/\p{L}/u.test(plain) || figures === undefined) return undefined
  const words = plain.replace(figures, ' ').replace(/\s+/g, ' ').trim()
  return {
    code: 'phone-invalid',
    message: `${phone.number} has words beside the number: ${words}`,
    hint: `move the words to phone.label: phone: {label: "${words.replaceAll('"', '')}", number: "${figures}"}`,
    field,
  }
}

/** The longest stretch of figures. */
const figuresOf = (text: string): string =>
  (text.match(/[+(]?\d(?:[\d\s().-]*\d)?/g) ?? []).sort((a, b) => b.length - a.length)[0] ?? ''

const lackingOf = ({ digits, region, abroad }: Typed): string | undefined =>
  abroad ? undefined : planOf(region).lacking.find(([numbers]) => numbers.test(digits))?.[1]

function reason(number: Typed): string {
  const { digits, known } = number
  if (!digits) return 'it has no digits'
  return (
    lackingOf(number) ??
    (known?.possible ? 'no number begins so' : `${digits.length} digits are too few or too many`)
  )
}
