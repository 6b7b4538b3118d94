import { daysSince } from '../../../model/day.ts'
import type { Finding } from '../../../model/diagnostic.ts'
import type { Phone, Sign } from '../../../model/sign.ts'
import { namedRegion, regionOf, typedOf } from '../../../trade/contact/phone-number.ts'
import { ownWords } from '../own-words.ts'
import type { Case } from '../rule.ts'
import { besides, directed } from './besides.ts'
import { kindOf } from './kind.ts'
import { differs } from './other-numbers.ts'

/** All that is wrong with the number a sign tells people to ring. */
export function phoneRules({ sign, typed, today }: Case): Finding[] {
  const { phone } = sign
  if (!phone || typed.phone === undefined) return []
  const [field, asTyped] =
    typeof typed.phone === 'string' ? ['phone', typed.phone] : ['phone.number', typed.phone.number]
  if (phone.region !== undefined && !namedRegion(phone.region)) return [noCountry(phone.region)]
  const region = regionOf({ phone: { ...phone, number: asTyped }, language: sign.language })
  const [strays, alone] = besides(asTyped, { region, kind: phone.kind }, field)
  if (alone === undefined) return strays
  const number = typedOf(alone, region)
  return [
    ...strays,
    ...directed(asTyped, field),
    ...kindOf(priced(sign, { ...phone, number: alone }), number, sign.language, field).filter(
      ({ code }) => !strays.length || code !== 'phone-spacing',
    ),
    ...stale(phone, today),
    ...differs(sign, number),
  ]
}

const noCountry = (region: string): Finding => ({
  code: 'invalid-value',
  message: `\`${region}\` is no country by its two letters`,
  hint: 'write GB, IE, US, AU …',
  field: 'phone.region',
})

/** A cost that stands in the words of the sign stands on the sign. */
const priced = (sign: Sign, phone: Phone): Phone => ({
  ...phone,
  cost: phone.cost ?? ownWords(sign).find(([, words]) => /\bcalls? costs?\b/i.test(words))?.[1],
})

/** So long a number is trusted after somebody rang it, in days. */
const TRUSTED = 180

function stale({ verified }: Phone, today: Case['today']): Finding[] {
  if (verified === undefined) return []
  const days = daysSince(verified, today()) ?? 0
  if (days <= TRUSTED) return []
  const message = `The number was last rung ${days} days ago, on ${verified}`
  const hint = 'ring it, and put the date into `verified`'
  return [{ code: 'phone-stale', message, hint, field: 'phone.verified' }]
}
