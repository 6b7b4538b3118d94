import type { Finding } from '../../../model/diagnostic.ts'
import { nameOf, type Typed } from '../../../trade/contact/phone-number.ts'
import { EXTENSION } from '../../../trade/language/reading-order.ts'

/**
 * What is right besides the usual form, the groups with one space between them. Numbers of no place are grouped so as to
 * be remembered, 0800 08 08 08; a code stands whole everywhere.
 */
const ALSO: Readonly<Record<string, RegExp>> = {
  // 03000 is a code of its own to those who have a number of it.
  GB: /^(?:0[389]\d\d0?( \d+)+|(?:(?!01\d1|011)01\d{3}|07\d{3})( \d{2,})+|(?:01\d1|011\d|02\d)( \d{2,}){2,})$/,
  IE: /^(?:01|0818|08\d|0[2-9]\d|0[4-9]0\d|1[58][059]0)( \d{2,})+$/,
  AU: /^(?:0[2378]|04\d\d)( \d{2,})+$|^(?:13|13\d|13\d\d|1300|1800|1[38]00\d+)( \d{2,})+$|^1[38]00 \d{6}$/,
  NZ: /^(?:0[34679] \d{3} \d{4}|02\d{1,2}( \d{2,5})+|0(?:800|508|900)( \d{2,})+)$/,
  FR: /^(?:\d\d( \d\d){4}|0 ?8\d\d( \d{2,3}){2,3})$/,
  US: /^(?:1 )?\d{3} \d{3} \d{4}$/,
  CA: /^(?:1 )?\d{3} \d{3} \d{4}$/,
}

/** From so many digits on a number in one piece is hard to read anywhere. */
const LONG = 9

/** The 0 and the code of the country are not both dialled. */
const TOLD_0 = 'a caller at home leaves out the code of the country, and one from abroad the 0'

/**
 * Digits grouped as nobody in the country groups them are hard to read out, and to remember. Of countries that are not in
 * the table it is told only that they are not grouped at all.
 */
export function misgrouped(number: string, typed: Typed, field: string): Finding[] {
  const { region, digits, groups, abroad, trunk, known } = typed
  if (/[a-z]/i.test(number.replace(EXTENSION, '')) || !known?.possible) return []
  const national = whole(typed, known.national)
  if (trunk) {
    const message = `${number} has a 0 behind the code of the country: ${TOLD_0}`
    const hint = `write ${national}, or ${known.international} for callers from abroad`
    return [{ code: 'phone-spacing', message, hint, field }]
  }
  const typedSo = groups.join(' ')
  const forms = [known.national, known.international].map(form => (form.match(/\d+/g) ?? []).join(' '))
  if (forms.includes(typedSo)) return []
  const also = ALSO[region]
  if (!also) {
    if (groups.length > 1 || digits.length < LONG || forms.every(form => !form.includes(' '))) return []
  } else if (also.test(abroad ? atHome(groups, region) : typedSo)) return []
  const message = `${number} is grouped as nobody groups it in ${nameOf(region)}`
  return [{ code: 'phone-spacing', message, hint: `write ${abroad ? known.international : national}`, field }]
}

/** `+44 1223 345 678` as it is grouped at home. */
const atHome = (groups: readonly string[], region: string): string =>
  (['US', 'CA'].includes(region) ? '' : '0') + groups.slice(1).join(' ')

/** The library forgets the 0 of some numbers that it does not know, and New Zealand's groups. */
function whole({ digits, region }: Typed, form: string): string {
  if (region === 'NZ' && /^0[34679]\d{7}$/.test(digits)) return digits.replace(/^(..)(...)/, '$1 $2 ')
  if (region === 'NZ' && /^02\d{7,9}$/.test(digits)) return digits.replace(/^(...)(...)/, '$1 $2 ')
  return form.replace(/\D/g, '') === digits ? form : digits
}
