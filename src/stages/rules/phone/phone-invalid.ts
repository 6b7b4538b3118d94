import { isKeyed } from '../../../trade/contact/keypad.ts'
import { bare, isShort, lackingIn, nameOf, typedOf } from '../../../trade/contact/phone-number.ts'
import type { Remark, SignRule } from '../rule.ts'
import { directed } from './besides.ts'
import { FEW, isOfNoCountry, type PhoneNumber, readNumber } from './number.ts'

export const phoneInvalid: SignRule = {
  code: 'phone-invalid',
  severity: 'error',
  why: 'A number of this length or beginning cannot exist in its country; or marks, words or a second number stand beside it, which are printed and may be dialled. Numbers are those of `region`, or of the country in the tag of the language: pl-PL is Poland, and pl alone is spoken in Britain.',
  cure: 'Check it digit by digit against the source, and ring it once. Words belong in `phone.label`, another number in the words of the sign. A number of a few digits is said to be one: `kind: short`, or `kind: sms` where messages are sent to it.',
  inBoth: true,

  check: ({ sign, typed }) => {
    const { phone, language } = sign
    if (phone && isOfNoCountry(phone)) return [noCountry(phone.region!)]
    const read = readNumber({ sign, typed })
    if (!read) return []
    const { strays, number, asTyped, field } = read
    return number ? [...strays, ...directed(asTyped, field), ...unreal(number, language)] : strays
  },
}

const noCountry = (region: string) =>
  ({
    code: 'invalid-value',
    message: `\`${region}\` is no country by its two letters`,
    hint: 'write GB, IE, US, AU …',
    field: 'phone.region',
  }) as const

function unreal(number: PhoneNumber, language: string): Remark[] {
  const { kind, phone, typed, field } = number
  if (kind === 'overlong') {
    const message = `${phone.number} is said to be short, and has ${typed.digits.length} digits`
    return [{ message, hint: 'short numbers have three to eight; take out `kind`', field }]
  }
  if (kind !== 'none') return []
  const message = `${phone.number} is no telephone number of ${nameOf(typed.region)}: ${reason(number)}`
  return [{ message, hint: wayOut(number, language), field }]
}

function reason({ phone, typed }: PhoneNumber): string {
  const { digits, known } = typed
  if (!digits) return 'it has no digits'
  const [letter] = isKeyed(bare(phone.number)) ? [] : (/\p{L}/u.exec(bare(phone.number)) ?? [])
  if (letter) return `the letter ${letter} stands among its digits`
  return (
    lackingIn(typed) ??
    (known?.possible ? 'no number begins so' : `${digits.length} digits are too few or too many`)
  )
}

/** What to do about a number that its country does not have. */
function wayOut(
  { phone: { number, kind, region }, typed: { digits, abroad } }: PhoneNumber,
  language: string,
): string {
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
