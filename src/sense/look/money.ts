import type { Finding } from '../../diagnostic.ts'
import { ownWords } from '../own-words.ts'
import type { Case } from '../rule.ts'

/** Places on the web where money is given, and nothing else. */
const TILL =
  /\b(?:gofundme|justgiving|paypal|crowdfunder|crowdjustice|gofund|donorbox|actblue|kickstarter|patreon|venmo|cash\.app|cashapp|monzo|revolut|stripe|sumup|ko-fi|buymeacoffee|givealittle|mycause|idonate|chuffed|wise)\.(?:com|me|org|co\.uk|app|ie|uk|org\.uk|nz|co\.nz|com\.au)\b/i

/** An order to pay with a sum, a means or a place: “fair pay now” is a demand. */
const MONEY: readonly RegExp[] = [
  /(?:^|[.!?:;]\s*|\bplease )(?:pay|send|transfer|give|donate|chip in)\b[^.?!]{0,30}?(?:[£$€]\s?\d|\b(?:money|cash|fine|penalty)\b|\bby card\b|\bonline\b|\b(?:at|on|via) \S+\.\S+)/im,
  /\bscan (?:here |this |the code )?to (?:pay|donate|give)\b/i,
  /\b(?:[Tt]ext|TEXT|SMS) ["“‘']?[\p{Lu}\d]{2,12}["”’']? (?:to|TO) \d{5}\b/u,
  /\b(?:make|send) (?:us )?(?:a|your) (?:payment|donation)\b|(?:^|[.!?:;]\s*|\bplease )(?:pay|donate) (?:now|here|by (?:card|phone|text|bank transfer))\b/im,
  /\b(?:[Ss]ort [Cc]ode|SORT CODE):?\s*\d\d[- ]?\d\d[- ]?\d\d\b|\b(?:[Aa]ccount (?:[Nn]o\.?|[Nn]umber)|IBAN|BSB):?\s*[A-Z\d][\dA-Z -]{5,}/u,
  TILL,
]

const DATA =
  /\b(?:send|give|tell|email|enter|text|provide|confirm|show)(?: us)? your (?:[^\s,]+,? ){0,3}?(?:bank details|sort code|account number|card (?:number|details)|date of birth|national insurance number|social security number|passport number|password|pin)\b/i

/** Labels of a detail under which a number takes money. */
const ACCOUNT =
  /^\s*(?:sort code|account (?:no\.?|number|name)|iban|bsb|card (?:number|details)|amount (?:due|payable)|pay (?:to|by|online)|payment)\s*:?\s*$/i

/** What imitates a public notice must not ask for money or for data: frauds do that. A look that disclaims imitates. */
export function moneyRequest({ sign, template }: Case): Finding[] {
  if (template.words.en?.disclosure === undefined) return []
  return ownWords(sign).flatMap(([field, words]): Finding[] => {
    const order = /^(?:link|qr)$|\.label$/.test(field) ? MONEY.slice(1) : MONEY
    const asked = order.map(each => each.exec(words)?.[0]).find(Boolean)
    const paid = asked ?? (field.startsWith('details') ? ACCOUNT.exec(words)?.[0].trim() : undefined)
    const found = paid ?? DATA.exec(words)?.[0]
    if (found === undefined) return []
    const message = `\`${field}\` asks for ${paid === undefined ? 'personal data' : 'money'} on a look that imitates a public notice`
    return [
      { code: 'money-request', message, hint: 'take it out, or choose another look', field, excerpt: found },
    ]
  })
}
