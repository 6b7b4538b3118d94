import { modulesOf } from '../../media/picture/qr-code.ts'
import type { Finding } from '../../model/diagnostic.ts'
import type { Phone, Qr } from '../../model/sign.ts'
import type { SignFile } from '../../model/sign-file/sign-file.ts'
import { astray } from '../../trade/contact/stray-address.ts'
import { opened, portable } from '../../trade/contact/web-address.ts'
import { unmarked } from '../../trade/markup/highlight.ts'
import { isBarred } from '../../trade/markup/redaction.ts'
import { isMap } from './normalise.ts'

type Wrong = Pick<Finding, 'code' | 'message' | 'hint'>

/** What a QR code is to hold: the sign's own number or address, or a payload as it is typed. What is wrong with the link is told of that. */
export function qrOf(
  typed: NonNullable<SignFile['qr']>,
  phone: Phone | undefined,
  link: string | undefined,
): Qr | Wrong | undefined {
  const { payload: asked, label } = isMap(typed) ? typed : { payload: typed, label: undefined }
  const meant = meaningOf(asked, phone, link)
  if (!meant) {
    const message = `The QR code is to hold the sign's ${asked}, and the sign has no \`${asked}\``
    return { code: 'invalid-value', message, hint: `add \`${asked}:\`, or write what the code shall hold` }
  }
  if (isBarred(meant.means)) {
    const message = 'The QR code is to hold words that are redacted, and would lead nowhere'
    return { code: 'invalid-value', message, hint: 'give it an address or a number that is whole' }
  }
  if (meant.payload === undefined) {
    if (asked === 'link' && astray(meant.means)) return undefined
    const [none, way] =
      asked === 'phone'
        ? ['no number that can be rung', 'correct the number']
        : ['neither a web address nor a mail address', 'write the link as example.org/page']
    const message = `The QR code is to hold the sign's ${asked}, and ${meant.means} is ${none}`
    return { code: 'invalid-value', message, hint: `${way}, or say in \`qr\` what the code shall hold` }
  }
  const modules = modulesOf(meant.payload)
  if (!modules) {
    const message = `The QR code is to hold ${meant.payload.length} characters, and no phone could read so fine a code on a sign`
    return { code: 'qr-too-long', message, hint: 'hold a short web address instead, and put the rest there' }
  }
  return { payload: meant.payload, means: meant.means, modules: modules.length, label }
}

/** What a code leads to, in the words of the sign; and what it holds, if anything can be made of them. */
interface Meaning {
  readonly payload: string | undefined
  readonly means: string
}

function meaningOf(asked: string, phone: Phone | undefined, link: string | undefined): Meaning | undefined {
  if (asked === 'phone') return phone && { payload: phone.uri, means: phone.number }
  if (asked !== 'link') return { payload: portable(asked), means: asked }
  return link === undefined ? undefined : { payload: opened(unmarked(link)), means: link }
}
