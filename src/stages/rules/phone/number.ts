import type { Phone, Sign } from '../../../model/sign.ts'
import {
  isShort,
  lackingIn,
  namedRegion,
  regionOf,
  type Typed,
  typedOf,
} from '../../../trade/contact/phone-number.ts'
import { isDear, type Plan, planOf } from '../../../trade/contact/phone-plans.ts'
import type { Case, Remark } from '../rule.ts'
import { besides } from './besides.ts'

/** What sort of number it is; one that is `overlong` is said to be short. */
type Kind = 'emergency' | 'short' | 'overlong' | 'drama' | 'directory' | 'telephone' | 'none'

/** The number that a sign tells people to ring, and nothing beside it. */
export interface PhoneNumber {
  readonly phone: Phone
  readonly typed: Typed
  readonly plan: Plan
  readonly kind: Kind
  readonly field: string
  /** Did something stand beside it? */
  readonly isAlone: boolean
}

/** What stands in the field of a number. */
interface Reading {
  /** Where it was typed, and as what. */
  readonly field: string
  readonly asTyped: string
  /** What is no part of the number. */
  readonly strays: readonly Remark[]
  /** Undefined where there is more than one. */
  readonly number: PhoneNumber | undefined
}

/** Seven rules ask for the number of a sign: it is read once. */
const readings = new WeakMap<Sign, { readonly reading: Reading | undefined }>()

/** Read the number of a sign. Undefined if it has none, or one of no country. */
export function readNumber({ sign, typed }: Pick<Case, 'sign' | 'typed'>): Reading | undefined {
  const known = readings.get(sign) ?? { reading: readingOf(sign, typed) }
  readings.set(sign, known)
  return known.reading
}

function readingOf(sign: Sign, typed: Case['typed']): Reading | undefined {
  const { phone, language } = sign
  if (!phone || typed.phone === undefined || isOfNoCountry(phone)) return undefined
  const [field, asTyped] =
    typeof typed.phone === 'string' ? ['phone', typed.phone] : ['phone.number', typed.phone.number]
  const region = regionOf({ phone: { ...phone, number: asTyped }, language })
  const [strays, alone] = besides(asTyped, { region, kind: phone.kind }, field)
  if (alone === undefined) return { field, asTyped, strays, number: undefined }
  const number = typedOf(alone, region)
  const plan = planOf(number.region)
  const own = { ...phone, number: alone }
  const kind = kindOf(own, number, plan)
  return {
    field,
    asTyped,
    strays,
    number: { phone: own, typed: number, plan, kind, field, isAlone: !strays.length },
  }
}

/** The number of a sign, if it is one that can be judged. */
export const numberOf = (sign: Pick<Case, 'sign' | 'typed'>): PhoneNumber | undefined =>
  readNumber(sign)?.number

export const isOfNoCountry = ({ region }: Phone): boolean => region !== undefined && !namedRegion(region)

/** Numbers of so few digits are called short ones. */
export const FEW = 6

/** The plan is asked first: the library calls some numbers for drama valid and some not. */
function kindOf({ kind }: Phone, number: Typed, plan: Plan): Kind {
  const { digits, known } = number
  const isMeant = kind === 'short' && digits.length <= FEW
  if (plan.emergency.test(digits) || (plan.help.test(digits) && !isMeant)) return 'emergency'
  if (kind && isShort(digits) && (kind === 'short' || !known?.valid)) return 'short'
  // Messages may be sent to a longer one too: it is judged as others are.
  if (kind && kind !== 'sms') return 'overlong'
  if (plan.drama.test(digits)) return 'drama'
  if (isDear(plan, digits) && digits.startsWith('118')) return 'directory'
  return known?.possible && known.valid && !lackingIn(number) ? 'telephone' : 'none'
}
