import { fieldOf } from '../../model/drawing.ts'
import type { Sign } from '../../model/sign.ts'
import { opened } from '../../trade/contact/web-address.ts'
import { unmarked } from '../../trade/markup/highlight.ts'
import type { TextNode } from './expand.ts'

/** Where a text leads who touches it on a screen: the number rings, whole or as it is dialled, and the address opens. */
export function leadsTo({ field, language }: TextNode, sign: Sign): string | undefined {
  const other = sign.bilingual?.other
  const spoken = other && other.language === language ? other : sign
  switch (fieldOf({ field, language: spoken.language })) {
    case 'phone':
    case 'phone.digits':
      return spoken.phone?.uri
    case 'link':
      return webOf(spoken.link)
    default:
      return undefined
  }
}

/** An address as a reader of PDFs wants it: whole, and in ASCII. */
function webOf(link: string | undefined): string | undefined {
  const address = link === undefined ? undefined : opened(unmarked(link))
  return address && new URL(address).href
}
