import { isMap } from './decide.ts'
import type { Finding } from './diagnostic.ts'
import type { SignFile } from './fields.ts'
import { modulesOf } from './qr.ts'
import { dialled } from './sense/dialled.ts'
import type { Phone, Qr } from './sign.ts'

type Wrong = Pick<Finding, 'code' | 'message' | 'hint'>

/** What a QR code is to hold: the sign's own number or address, or a payload as it is typed. */
export function qrOf(
  typed: NonNullable<SignFile['qr']>,
  phone: Phone | undefined,
  link: string | undefined,
  language: string,
): Qr | Wrong {
  const { payload: asked, label } = isMap(typed) ? typed : { payload: typed, label: undefined }
  const meant = meaningOf(asked, phone, link, language)
  if (!meant) {
    const message = `The QR code is to hold the sign's ${asked}, and the sign has no \`${asked}\``
    return { code: 'invalid-value', message, hint: `add \`${asked}:\`, or write what the code shall hold` }
  }
  const modules = modulesOf(meant.payload)
  if (!modules) {
    const message = `The QR code is to hold ${meant.payload.length} characters, and no phone could read so fine a code on a sign`
    return { code: 'qr-too-long', message, hint: 'hold a short web address instead, and put the rest there' }
  }
  return { ...meant, modules: modules.length, label }
}

function meaningOf(
  asked: string,
  phone: Phone | undefined,
  link: string | undefined,
  language: string,
): Pick<Qr, 'payload' | 'means'> | undefined {
  if (asked === 'phone') return phone && { payload: `tel:${dialled(phone, language)}`, means: phone.number }
  if (asked === 'link') return link === undefined ? undefined : { payload: addressOf(link), means: link }
  return { payload: asked, means: asked }
}

/** An address as a phone opens it: one that is typed as it is printed has no scheme. */
const addressOf = (link: string): string => {
  if (/^[a-z][a-z\d+.-]*:/i.test(link)) return link
  return /^[^\s@/]+@[^\s@/]+$/.test(link) ? `mailto:${link}` : `https://${link}`
}
