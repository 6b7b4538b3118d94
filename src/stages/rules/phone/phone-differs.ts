import { type CountryCode, headsOf, type Typed, typedOf } from '../../../trade/contact/phone-number.ts'
import { planOf } from '../../../trade/contact/phone-plans.ts'
import { inDigits } from '../../../trade/language/digits.ts'
import { ownWords } from '../own-words.ts'
import type { Remark, SignRule } from '../rule.ts'
import { numberOf } from './number.ts'

/** Figures that belong together, and may be a number; money, codes and the ends of longer numbers are none. */
const FIGURES =
  /(?<![\p{L}\d£$€¥#%]|\d[.,:\-–/]|\p{L}[.\-–/]|\d )(?:\+\(?\d|\(?\d)(?:[ \u00A0().\-–]{0,2}\d){5,15}(?![\p{L}%]|[.,:/-]?\d)/gu

/** What figures are that are no telephone number: days, times of day, references, books. */
const OTHERWISE =
  /(?<![\d.-])\d{1,2}([./-])(?:0?[1-9]|1[0-2])\1(?:\d{4}|\d\d)(?![.-]?\d)|(?<![\d.-])(?:19|20)\d\d-\d\d-\d\d(?!\d)|(?<![\d.])\d{1,2}[:.]\d\d(?![.\d])|\b(?:ref(?:erence)?|case|isbn(?:-1[03])?|issn|order|account|invoice|crime|incident|permit|application|charity|company|vat|policy|badge|claim|file)\b(?:\s+(?:no|number|reference|ref)\b)?\.?\s*(?:[:#]\s*)?(?=[\w/-]*\d)[\w/ -]*\d/gi

/** As many letters, so that places stay. */
const blanked = (text: string): string =>
  inDigits(text).replace(OTHERWISE, found => found.replace(/[^\s]/g, 'x'))

/** Words that make figures a number to ring. */
const RING = /\b(?:call|ring|phone|telephone|tel|dial|text|whatsapp|mobile|freephone)\b[^\d.!?]{0,30}$/i

export const phoneDiffers: SignRule = {
  code: 'phone-differs',
  severity: 'warning',
  why: 'The words of the sign, its details, label or link hold another number than its phone field. One of the two may be wrong.',
  cure: 'Make them the same, or take one out.',

  check: sign => {
    const { typed } = numberOf(sign) ?? {}
    if (!typed) return []
    const shown = sign.sign.phone!.number
    const own = typed.known?.whole ?? typed.digits
    return ownWords(sign.sign).flatMap(([field, text, label]) => {
      const words = label === undefined ? blanked(text) : blanked(`${label}: ${text}`).slice(label.length + 2)
      return [...words.matchAll(FIGURES)].flatMap((match): Remark[] => {
        const head = headOf(match[0], typed.region)
        if (!head || (head.typed.known?.whole ?? head.typed.digits) === own) return []
        if (!looksLike(head.typed, `${label ?? ''} ${words.slice(0, match.index)}`)) return []
        const found = text.slice(match.index, match.index + head.found.length)
        const message = `\`${field}\` holds ${found}, and the number to ring is ${shown}`
        return [{ message, hint: 'is one of them wrong?', field, excerpt: found }]
      })
    })
  },
}

function looksLike({ groups, abroad, region, digits }: Typed, before: string): boolean {
  return abroad || planOf(region).shape.test(groups.join(' ')) || (RING.test(before) && digits.length > 5)
}

/** The number at the head of figures that other figures follow: `020 7219 3528 24 hours a day`. */
function headOf(figures: string, region: CountryCode): { found: string; typed: Typed } | undefined {
  for (const found of headsOf(figures)) {
    const typed = typedOf(found, region)
    if (typed.known?.valid || planOf(typed.region).drama.test(typed.digits)) return { found, typed }
  }
  return undefined
}
