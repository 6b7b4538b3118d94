import type { Finding } from '../../../model/diagnostic.ts'
import type { Phone } from '../../../model/sign.ts'
import { inItsGroups } from '../../../trade/contact/grouping.ts'
import type { CountryCode } from '../../../trade/contact/phone-number.ts'
import { strayIn } from '../../../trade/contact/stray.ts'
import { namedCharacter } from '../../../trade/language/character-name.ts'
import type { Remark } from '../rule.ts'

/** What stands in the field besides the number, told; and the number alone, or all that was typed where nobody can say. */
export function besides(
  typed: string,
  home: { readonly region: CountryCode; readonly kind: Phone['kind'] },
  field: string,
): readonly [remarks: Remark[], number: string | undefined] {
  const stray = strayIn(typed, home)
  if (!stray) return [[], typed]
  if (stray === 'more numbers') {
    const message = `${typed} is more than one number: a sign rings one`
    return [[{ message, hint: 'keep one: two numbers divide the calls', field }], undefined]
  }
  const { words, marks } = stray
  const number = inItsGroups(stray.number, home.region)
  const [message, hint] = words
    ? [
        `${typed} has words beside the number: ${words}`,
        `move the words to phone.label: phone: {label: "${words.replaceAll('"', '')}", number: "${number}"}`,
      ]
    : [
        `${typed} has marks that are no part of the number: ${marks.map(namedCharacter).join(' ')}`,
        `write ${field.endsWith('number') ? 'number' : 'phone'}: "${number}"`,
      ]
  return [[{ message, hint, field }], stray.number]
}

/** Marks of direction, but for those that are told of any text. */
const DIRECTED = /[\u200E\u200F\u061C\u2066-\u2069]/

/** Copied along from an address book: what is not seen on the sign is copied from it again. */
export function directed(typed: string, field: string): Finding[] {
  const [mark] = DIRECTED.exec(typed) ?? []
  if (mark === undefined) return []
  const message = `\`${field}\` holds ${namedCharacter(mark)}, a mark of direction that nobody sees`
  const hint = 'delete it: signgen keeps numbers in their direction'
  return [{ code: 'text-control', severity: 'warning', message, hint, field, excerpt: mark }]
}
