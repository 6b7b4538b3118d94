import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min'
import { Recent } from '../../model/recent.ts'
import type { Phone } from '../../model/sign.ts'
import { inDigits } from '../language/digits.ts'
import { EXTENSION, isKeyed, keyed, LONGEST } from './keypad.ts'
import { homeOf, NO_ZERO, planOf } from './phone-plans.ts'

export type { CountryCode } from 'libphonenumber-js/min'

export const nameOf = (region: string): string =>
  new Intl.DisplayNames('en', { type: 'region' }).of(region) ?? region

/** The country that a sign names for its number, if there is such a country. */
export function namedRegion(region: string): CountryCode | undefined {
  const code = region.trim().toUpperCase().replace(/^UK$/, 'GB')
  return isSupportedCountry(code) ? code : undefined
}

/** Numbers are written for the country that is named, or that of the language's tag; else for Britain. */
export function regionOf({
  phone,
  language,
}: {
  readonly phone?: Pick<Phone, 'number' | 'region'> | undefined
  readonly language: string
}): CountryCode {
  const locale = new Intl.Locale(language)
  return (
    (phone?.region && namedRegion(phone.region)) ||
    (locale.region && namedRegion(locale.region)) ||
    spokenIn(locale.language, phone?.number)
  )
}

/** Irish is spoken in Northern Ireland too: a number that is none of Ireland may be one of there. */
function spokenIn(language: string, number: string | undefined): CountryCode {
  const home = homeOf(language)
  const isOf = (country: CountryCode) =>
    number !== undefined &&
    parsePhoneNumberFromString(number, { defaultCountry: country })?.isValid() === true
  return home === 'IE' && !isOf('IE') && isOf('GB') ? 'GB' : home
}

/** What the library knows of a number. */
interface Known {
  readonly possible: boolean
  readonly valid: boolean
  readonly national: string
  readonly international: string
  /** `+442072193528`. */
  readonly whole: string
}

/** A number as it is typed: what is dialled within its country, and how it is grouped. */
export interface Typed {
  readonly region: CountryCode
  readonly digits: string
  readonly groups: readonly string[]
  readonly abroad: boolean
  /** It has the code of the country, and the 0 that is left out behind it. */
  readonly trunk: boolean
  readonly known: Known | undefined
}

/** Relay UK for those who type: 18001 before the number. */
const RELAY = /^\s*(1800[12])[\s-]+(?=[0+])/

/** What is dialled before a number by those who type; undefined where nothing is. */
export const relayOf = (number: string): string | undefined => RELAY.exec(inDigits(number))?.[1]

/** The number without what is dialled before and after it, in digits; letters stand. */
export const bare = (number: string): string =>
  inDigits(number.slice(0, LONGEST)).replace(RELAY, '').replace(EXTENSION, '').trim()

/** What is dialled before a number and after it, as it stands there. */
export function around(number: string): readonly [before: string, after: string] {
  const plain = inDigits(number.slice(0, LONGEST))
  // Digits of the rarest scripts are pairs of units.
  if (plain.length !== number.length) return ['', '']
  const [before, after] = [RELAY.exec(plain)?.[0] ?? '', EXTENSION.exec(plain)?.[0] ?? '']
  return [number.slice(0, before.length), number.slice(number.length - after.length)]
}

/**
 * Figures, and what is left of them as one group after another is taken from their end: `020 7219 24`, `020 7219`, `020`.
 * There are as many as groups, whatever stands between them: `(2019-2020)` has two.
 */
export const headsOf = (figures: string): readonly string[] =>
  [...figures.matchAll(/\d+/g)].map(group => figures.slice(0, group.index + group[0].length)).reverse()

const typed = new Recent<Typed>(100)

export const typedOf = (number: string, home: CountryCode): Typed =>
  typed.get(`${home} ${number}`, () => asTyped(number, home))

function asTyped(number: string, home: CountryCode): Typed {
  const plain = bare(number)
  // 00 is dialled for the plus in nearly all of the world.
  const pressed = (isKeyed(plain) ? keyed(plain) : plain).replace(/^00\s*(?=[1-9])/, '+')
  const abroad = pressed.startsWith('+')
  const groups = pressed.match(/\d+/g) ?? []
  const all = groups.join('')
  // A number with its + is that of its own country.
  const region = (abroad && parsePhoneNumberFromString(`+${all}`, { extract: false })?.country) || home
  const plan = planOf(region)
  const code = getCountryCallingCode(region)
  const behind = abroad && all.startsWith(code) ? all.slice(code.length) : undefined
  const trunk =
    behind !== undefined && (/\(0\)/.test(pressed) || (behind.startsWith('0') && plan.trunk === '0'))
  const within = trunk ? behind.replace(/^0/, '') : behind
  const national = within === undefined ? all : plan.trunk + within
  const digits = /[A-Z]/i.test(plain) ? national.slice(0, plan.longest(national)) : national
  return {
    region,
    digits,
    groups,
    abroad,
    trunk,
    known: knownOf(within === undefined ? digits : `+${code}${within}`, region),
  }
}

/** What a number lacks that callers nearby may dial and others not; undefined where it is whole. */
export function lackingIn({ digits, groups, region, abroad, known }: Typed): string | undefined {
  if (abroad) return groups[0]?.startsWith('0') ? 'no code of a country begins with 0' : undefined
  const { lacking, trunk } = planOf(region)
  const zeroless = trunk && known?.valid && known.national.replace(/\D/g, '') === trunk + digits
  const code = getCountryCallingCode(region)
  // In North America the 1 is dialled at home, too.
  const plusless = known?.valid && code !== '1' && known.whole === `+${digits}`
  return (
    lacking.find(([numbers]) => numbers.test(digits))?.[1] ??
    (plusless
      ? `it begins with the code of the country, ${code}, without a +`
      : zeroless
        ? NO_ZERO
        : undefined)
  )
}

/** So few digits has a number that a city or a service is known by, or that messages are sent to. */
export const isShort = (digits: string): boolean => /^\d{3,8}$/.test(digits)

function knownOf(dialled: string, defaultCountry: CountryCode): Known | undefined {
  const parsed = parsePhoneNumberFromString(dialled, { defaultCountry, extract: false })
  return (
    parsed && {
      possible: parsed.isPossible(),
      valid: parsed.isValid(),
      national: parsed.formatNational(),
      international: parsed.formatInternational(),
      whole: parsed.number,
    }
  )
}
