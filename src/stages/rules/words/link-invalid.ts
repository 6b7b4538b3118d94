import { type Astray, astray, strayTag } from '../../../trade/contact/stray-address.ts'
import { namedCharacter } from '../../../trade/language/character-name.ts'
import type { Remark, SignRule } from '../rule.ts'

export const linkInvalid: SignRule = {
  code: 'link-invalid',
  severity: 'error',
  why: 'The address, the hashtag or the code leads nowhere, or not where the sign says: quotation marks, commas and brackets round it, invisible characters in it, one stroke where two belong. Nothing but pages of the web and mailboxes is opened from a sign.',
  cure: 'Write the address alone, as the message shows it, and open it once.',

  check: ({ sign: { link, hashtag }, typed: { qr } }) => {
    const [field, payload] = typeof qr === 'object' ? ['qr.payload', qr.payload] : ['qr', qr]
    const code = payload === undefined ? undefined : astray(payload)
    return [
      ...remarkOf('link', link, link === undefined ? undefined : astray(link)),
      // A code may open an app by a scheme of its own.
      ...remarkOf(field, payload, code === 'broken' && !/^https?:/i.test(payload!) ? undefined : code),
      ...remarkOf('hashtag', hashtag, hashtag === undefined ? undefined : strayTag(hashtag)),
    ]
  },
}

function remarkOf(field: string, typed: string | undefined, found: Astray | undefined): Remark[] {
  if (typed === undefined || found === undefined) return []
  if (found === 'broken')
    return [
      {
        message: `${typed} is an address that cannot be opened`,
        hint: 'check it letter by letter; write it as example.org/page',
        field,
      },
    ]
  if ('scheme' in found)
    return [
      {
        message: `${found.scheme}: opens nothing that a sign may lead to`,
        hint: 'write the address of a page, as example.org/page, or of a mailbox',
        field,
      },
    ]
  if ('lookalikes' in found)
    return [
      {
        message: `${typed} has letters of two alphabets, and leads elsewhere: ${found.lookalikes.map(letter => `${letter} is not Latin`).join(', ')}`,
        hint: 'type its name anew on one keyboard',
        field,
      },
    ]
  const { meant, marks } = found
  const shown = marks.map(namedCharacter).join(' ')
  const message = shown
    ? `${typed} has marks that are no part of ${field === 'hashtag' ? 'the hashtag' : 'the address'}: ${shown}`
    : `${typed} is no address as it is typed`
  return [{ message, hint: `write ${field.split('.').at(-1)}: "${meant}"`, field }]
}
