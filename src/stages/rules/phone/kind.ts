import type { Finding } from '../../../model/diagnostic.ts'
import type { Phone } from '../../../model/sign.ts'
import { isShort, lackingIn, nameOf, type Typed, typedOf } from '../../../trade/contact/phone-number.ts'
import { isDear, NEVER, planOf } from '../../../trade/contact/phone-plans.ts'
import { misgrouped } from './grouping.ts'

/** Numbers of so few digits are called short ones. */
const FEW = 6

/** What sort of number it is. The table is asked first: the library calls some numbers for drama valid and some not. */
export function kindOf(phone: Phone, number: Typed, language: string, field: string): Finding[] {
  const { digits, region, known } = number
  const plan = planOf(region)
  const isMeant = phone.kind === 'short' && digits.length <= FEW
  if (plan.emergency.test(digits) || (plan.help.test(digits) && !isMeant))
    return [emergency(phone, number, field)]
  const dear = isDear(plan, digits)
  const unpriced = dear && phone.cost === undefined ? [unpricedOf(phone, number, field)] : []
  const shortly = phone.kind && ofFewDigits(phone, number, field)
  if (shortly) return [...shortly, ...unpriced]
  const spacing = misgrouped(phone.number, number, field)
  if (plan.drama.test(digits)) {
    if (phone.fictional) return spacing
    const message = `${phone.number} is kept for film and drama, and never rings`
    const hint = 'put in the real number; for an example say phone: {number: …, fictional: true}'
    return [{ code: 'phone-fictional', message, hint, field }, ...spacing]
  }
  if (dear && digits.startsWith('118')) return unpriced
  const rings = phone.fictional && plan.drama !== NEVER ? [ringing(phone, field)] : []
  if (known?.possible && known.valid && !lackingIn(number)) return [...rings, ...unpriced, ...spacing]
  const message = `${phone.number} is no telephone number of ${nameOf(region)}: ${reason(number)}`
  return [{ code: 'phone-invalid', message, hint: wayOut(phone, number, language), field }]
}

const emergency = ({ number }: Phone, { digits, region }: Typed, field: string): Finding => ({
  code: 'phone-emergency',
  message: `${number} is an emergency or a help line`,
  hint:
    planOf(region).help.test(digits) && digits.length <= FEW
      ? `give the number of those who are to answer; where the help line is meant, say phone: {number: "${number}", kind: short}`
      : 'give the number of those who are to answer',
  field,
})

/** What is said to be short is so, where messages may be sent to a longer one too. Undefined for one to be judged as others. */
function ofFewDigits(
  { number, kind }: Phone,
  { digits, known }: Typed,
  field: string,
): Finding[] | undefined {
  if (isShort(digits) && (kind === 'short' || !known?.valid)) return []
  if (kind === 'sms') return undefined
  const message = `${number} is said to be short, and has ${digits.length} digits`
  return [
    { code: 'phone-invalid', message, hint: 'short numbers have three to eight; take out `kind`', field },
  ]
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

function reason(number: Typed): string {
  const { digits, known } = number
  if (!digits) return 'it has no digits'
  return (
    lackingIn(number) ??
    (known?.possible ? 'no number begins so' : `${digits.length} digits are too few or too many`)
  )
}

/** What to do about a number that its country does not have. */
function wayOut({ number, kind, region }: Phone, { digits, abroad }: Typed, language: string): string {
  const another = 'for another country write it with its +, or name the region'
  if (kind === undefined && !abroad && isShort(digits) && digits.length <= FEW)
    return `check it digit by digit; a short number is said so: phone: {number: "${number}", kind: short}, or kind: sms for messages; ${another}`
  const { region: spoken } = new Intl.Locale(language)
  if (abroad || region || !spoken || spoken === 'GB') return `check it digit by digit; ${another}`
  const rule = `a sign in ${language} has the numbers of ${nameOf(spoken)}`
  const british = typedOf(number, 'GB').known
  return british?.valid
    ? `${rule}: write ${british.international}, or phone: {number: "${number}", region: GB}`
    : `check it digit by digit; ${rule}: ${another}`
}
