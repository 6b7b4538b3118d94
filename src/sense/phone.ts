import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min'
import type { Finding } from '../diagnostic.ts'
import type { Phone, Sign } from '../sign.ts'
import { keyed, PLANS } from './numbers.ts'
import type { Case } from './rule.ts'

/** Numbers are written for the country that is named, or that of the language's tag; else for Britain. */
export function regionOf({ phone, language }: Pick<Sign, 'phone' | 'language'>): CountryCode {
  const named = [phone?.region?.toUpperCase().replace(/^UK$/, 'GB'), new Intl.Locale(language).region]
  return named.find((code): code is CountryCode => code !== undefined && isSupportedCountry(code)) ?? 'GB'
}

/** What is asked for when somebody answers. */
const EXTENSION = /[\s,;]*(?:ext(?:ension)?\.?|x)\s*\d{1,6}\s*$/i

/** A number as it is typed: what is dialled within its country, and how it is grouped. */
interface Typed {
  readonly region: CountryCode
  readonly digits: string
  readonly groups: readonly string[]
  readonly abroad: boolean
  /** It has the (0) that is not dialled from abroad. */
  readonly bracketed: boolean
}

function typedOf(number: string, home: CountryCode): Typed {
  const dialled = keyed(number.replace(EXTENSION, ''))
  const abroad = dialled.trim().startsWith('+')
  const groups = dialled.match(/\d+/g) ?? []
  const all = groups.join('')
  // A number with its + is that of its own country.
  const region = (abroad && parsePhoneNumberFromString(`+${all}`, { extract: false })?.country) || home
  const code = getCountryCallingCode(region)
  // +44 (0)20 is typed often, and means 020.
  const within = abroad && all.startsWith(code) ? all.slice(code.length).replace(/^0/, '') : undefined
  const trunk = ['US', 'CA'].includes(region) ? '' : '0'
  return {
    region,
    digits: within === undefined ? all : trunk + within,
    groups,
    abroad,
    bracketed: /\(0\)/.test(dialled),
  }
}

/** All that is wrong with the number a sign tells people to ring. */
export function phoneRules({ sign, typed, today }: Case): Finding[] {
  const { phone } = sign
  if (!phone) return []
  const field = typeof typed.phone === 'string' ? 'phone' : 'phone.number'
  const number = typedOf(phone.number, regionOf(sign))
  return [...kind(priced(sign), number, field), ...stale(phone, today), ...differs(sign, number)]
}

/** A cost that stands in the words of the sign stands on the sign. */
const priced = (sign: Sign): Phone => ({
  ...sign.phone!,
  cost:
    sign.phone!.cost ?? OWN.map(field => sign[field]).find(words => /\bcalls? costs?\b/i.test(words ?? '')),
})

/** What sort of number it is. The table is asked first: the library calls some numbers for drama valid and some not. */
function kind(phone: Phone, number: Typed, field: string): Finding[] {
  const { digits, region } = number
  const plan = PLANS[region]
  if (plan?.emergency.test(digits)) {
    const message = `${phone.number} is an emergency or a help line`
    return [{ code: 'phone-emergency', message, hint: 'give the number of those who are to answer', field }]
  }
  const spacing = misgrouped(phone, number, field)
  if (plan?.drama.test(digits)) {
    if (phone.fictional) return spacing
    const message = `${phone.number} is kept for film and drama, and never rings`
    const hint = 'put in the real number; for an example say phone: {number: …, fictional: true}'
    return [{ code: 'phone-fictional', message, hint, field }, ...spacing]
  }
  const dear = plan?.dear.test(digits) === true
  const unpriced: Finding[] =
    dear && phone.cost === undefined
      ? [
          {
            code: 'phone-cost',
            message: `A call to ${phone.number} costs more than others, and the sign does not say how much`,
            hint: 'add cost: "Calls cost 13p a minute plus your phone company’s access charge."',
            field,
          },
        ]
      : []
  if (dear && digits.startsWith('118')) return unpriced
  const parsed = parsePhoneNumberFromString(digitsAbroad(number), { defaultCountry: region, extract: false })
  if (!parsed?.isPossible() || !parsed.isValid()) {
    const message = `${phone.number} is no telephone number of ${nameOf(region)}: ${reason(number, parsed?.isPossible())}`
    const hint = 'check it digit by digit; for another country write it with its +, or name the region'
    return [{ code: 'phone-invalid', message, hint, field }]
  }
  return [...unpriced, ...spacing]
}

const digitsAbroad = ({ digits, groups, abroad, bracketed }: Typed): string =>
  abroad && !bracketed ? `+${groups.join('')}` : digits

const nameOf = (region: string): string =>
  new Intl.DisplayNames('en', { type: 'region' }).of(region) ?? region

const reason = ({ digits }: Typed, possible = false): string =>
  possible ? 'no number begins so' : `${digits.length} digits are too few or too many`

/** Digits grouped as nobody in the country groups them are hard to read out, and to remember. */
function misgrouped(phone: Phone, number: Typed, field: string): Finding[] {
  const { region, digits, groups, abroad } = number
  if (/[a-z]/i.test(phone.number.replace(EXTENSION, ''))) return []
  const parsed = parsePhoneNumberFromString(digitsAbroad(number), { defaultCountry: region, extract: false })
  if (!parsed?.isPossible()) return []
  const forms = [parsed.formatNational(), parsed.formatInternational()].map(form => form.match(/\d+/g) ?? [])
  const [national] = forms
  const same = (other: readonly string[]) => other.join(' ') === groups.join(' ')
  if (forms.some(same) || (!abroad && region === 'GB' && british(digits, groups, national!))) return []
  if (['US', 'CA'].includes(region) && same(['1', ...national!])) return []
  const right = abroad ? parsed.formatInternational() : grouped(digits, parsed.formatNational())
  const message = `${phone.number} is grouped as nobody groups it in ${nameOf(region)}`
  return [{ code: 'phone-spacing', message, hint: `write ${right}`, field }]
}

/** The library forgets the 0 of some numbers that it does not know: then the digits are left as they are. */
const grouped = (digits: string, form: string): string => (form.replace(/\D/g, '') === digits ? form : digits)

/**
 * What is right in Britain besides the usual form: the code stands whole, and what follows a code of five figures may be
 * one group or two of three. Numbers of no place are grouped so as to be remembered: 0800 08 08 08.
 */
function british(digits: string, groups: readonly string[], national: readonly string[]): boolean {
  const [code = '', ...local] = groups
  if (/^0[389]/.test(digits))
    return code.startsWith(national[0]!) && local.length > 0 && local.every(group => group.length > 1)
  return code === national[0] && code.length === 5 && local.every(group => [3, 6].includes(group.length))
}

/** So long a number is trusted after somebody rang it, in days. */
const TRUSTED = 180
const DAY = 86_400_000

function stale({ verified }: Phone, today: Date): Finding[] {
  if (verified === undefined) return []
  const days = Math.floor((today.getTime() - Date.parse(`${verified}T00:00:00Z`)) / DAY)
  if (!(days > TRUSTED)) return []
  const message = `The number was last rung ${days} days ago, on ${verified}`
  return [
    {
      code: 'phone-stale',
      message,
      hint: 'ring it, and put the date into `verified`',
      field: 'phone.verified',
    },
  ]
}

/** Something that looks like a whole telephone number: it begins with 0 or +, or is grouped as in North America. */
const NUMBER =
  /(?<![\d£$€.,])(?:\+\d|0)(?:[ \u00A0().\-–/]{0,2}\d){8,13}(?!\d)|(?<!\d)\(?\d{3}\)?[ -]\d{3}-\d{4}(?!\d)/g

/** The fields whose words are the sign's own. What others wrote may hold any number. */
const OWN = ['banner', 'headline', 'subheadline', 'note', 'question', 'action', 'closing'] as const

function differs(sign: Sign, number: Typed): Finding[] {
  const own = parsePhoneNumberFromString(digitsAbroad(number), {
    defaultCountry: number.region,
    extract: false,
  })
  return OWN.flatMap(field =>
    [...(sign[field] ?? '').matchAll(NUMBER)].flatMap(([found]): Finding[] => {
      const other = typedOf(found, number.region)
      const parsed = parsePhoneNumberFromString(digitsAbroad(other), {
        defaultCountry: number.region,
        extract: false,
      })
      if (!parsed?.isPossible() || parsed.number === own?.number) return []
      const message = `\`${field}\` holds ${found}, and the number to ring is ${sign.phone!.number}`
      return [{ code: 'phone-differs', message, hint: 'is one of them wrong?', field, excerpt: found }]
    }),
  )
}
