import { byText } from '../../../model/recent.ts'
import { ownWords } from '../own-words.ts'
import type { Remark, SignRule } from '../rule.ts'
import { dataAsked } from './personal-data.ts'

/** Places on the web where money is given, and nothing else; and the page of any other where it is. */
const TILL =
  /\b(?:gofundme|justgiving|paypal|crowdfunder|crowdjustice|gofund|donorbox|actblue|kickstarter|patreon|venmo|cash\.app|cashapp|monzo|revolut|stripe|sumup|ko-fi|buymeacoffee|givealittle|mycause|idonate|chuffed|wise)\.(?:com|me|org|co\.uk|app|ie|uk|org\.uk|nz|co\.nz|com\.au)\b/i
const TILL_PAGE =
  /\b[\w-]+\.[a-z]{2,}(?:\/[^\s?#]*)?\/(?:pay|payments?|pay-(?:now|online|here)|donate|donations?)\/?(?=[\s?#.,;)]|$)|\b(?:donate|pay)\.[\w-]+\.[a-z]{2,}\b/i

const ADDRESS = '(?:at|on|via) \\S+\\.[a-z]{2,}'
const MEANS = `(?:online|here|now|by (?:card|phone|text|cheque|bank transfer|direct debit)|${ADDRESS})`

/** What one person may be asked for: neither millions nor wages. */
const SUM =
  '[£$€]\\s?\\d+(?:[.,]\\d+)*(?!\\d|[.,]\\d|\\s?(?:k|m|mn|bn|tn|thousand|million|billion|trillion)\\b|(?: an? | per |\\/)(?:hour|day|week|shift|year))'

/** Where an order may begin, if its sentence is no question. */
const ORDER = '(?:^|[.!?:;]\\s*|\\bplease )(?!(?:[^.!?]|\\.\\b)*\\?)'

/** What a pattern has in which money is given, whatever else. */
const GIVING = /pay|send|transfer|give|donat|chip in|settle/i

/**
 * An order to pay with a sum, a means or a place. Who else shall be paid is a demand: “Pay nurses £20 an hour”. Before
 * them stands what each of them has: most texts have none of it and need no more patterns.
 */
const MONEY: readonly (readonly [has: RegExp, patterns: readonly RegExp[]])[] = [
  [
    GIVING,
    [
      `(?:pay|send|transfer|give|donate|chip in)(?: us)?(?: your| just| only| at least)? ${SUM}`,
      `pay the ${SUM} (?:fine|penalty|charge|fee)`,
      '(?:pay|settle) (?:your|this) (?:parking |penalty )?(?:fine|penalty|charge|fee)\\b',
      `pay (?:(?:the|a) (?:fine|penalty|charge|fee) )?${MEANS}(?![\\w-])`,
      `(?:donate|give|chip in)(?: money| cash| generously)? ${MEANS}(?![\\w-])`,
      `send us (?:some |your )?(?:money|cash|a cheque)\\b|send (?:your )?(?:money|cash)(?= by | via | at |\\s*[.!]|\\s*$)`,
      '(?:to )?(?:make|send) (?:us )?(?:a|your) (?:payment|donation)\\b(?! of blood)',
    ].map(words => new RegExp(ORDER + words, 'im')),
  ],
  [
    /[£$€]/,
    [
      new RegExp(
        `\\byou (?:must|have to|need to|are (?:required|liable) to) pay\\b[^.?!]{0,30}?${SUM}(?! for\\b)`,
        'i',
      ),
      new RegExp(`${SUM} (?:is )?(?:payable|due) (?:within|by|now|today|immediately|in \\d)`, 'i'),
    ],
  ],
  [
    GIVING,
    [
      /\bpayment (?:is )?(?:due|required) (?:within|by|now|today|immediately|in \d)/i,
      /\bscan (?:here |this |the code )?to (?:pay|donate|give)\b/i,
    ],
  ],
  [
    /\d|account|IBAN|BSB/i,
    [
      // Charities of Britain have the numbers from 70000; other short numbers take votes, and STOP.
      /\b(?:[Tt]ext|TEXT|SMS) ["“‘']?(?:[\p{Lu}\d]{2,12}["”’']? (?:to|TO) 70\d{3}|(?:GIVE|DONATE|PAY|FUND)\d{0,3}["”’']? (?:to|TO) \d{5})\b/u,
      /\b(?:[Ss]ort [Cc]ode|SORT CODE):?\s*\d\d[- ]?\d\d[- ]?\d\d\b|\b(?:[Aa]ccount (?:[Nn]o\.?|[Nn]umber)|IBAN|BSB):?\s*[A-Z\d][\dA-Z -]{5,}/u,
      /\bbc1[qp]|\b(?:bitcoin|btc):?\s+[13][a-km-zA-HJ-NP-Z1-9]{25,}|\b0x[a-f\d]{40}\b/i,
    ],
  ],
  [/\.[a-z]/i, [TILL]],
  [GIVING, [TILL_PAGE]],
]

/** Labels of a detail under which a number takes money, and what must stand beside those that may be a jest. */
const ACCOUNT =
  /^\s*(?:sort code|account (?:no\.?|number|name)|iban|bsb|card (?:number|details))\s*(?::\s*)?$/i
const DUE = /^\s*(?:amount (?:due|payable)|pay(?:ment)?(?: (?:to|by|online|due))?)\s*(?::\s*)?$/i
const PAID = new RegExp(
  `(?!.[0.,]+(?!\\d))${SUM}|\\b(?:cards?|cash|cheque|bank transfer|online)\\b|\\S\\.[a-z]{2,}`,
  'i',
)

/** Of a text that fits on no sheet the beginning is looked at: these patterns take their time. */
const LONGEST = 3000

export const moneyRequest: SignRule = {
  code: 'money-request',
  severity: 'error',
  why: 'A sign that looks official must not ask for money or for personal data: that is what frauds do.',
  cure: 'Take the request out, or choose a look that imitates nothing.',
  check: ({ sign, template }) => {
    // A look that disclaims imitates.
    if (template.words.en?.disclosure === undefined) return []
    const accounts = new Set(
      sign.details.flatMap(({ label, value }, i) => (isAccount(label, value) ? [`details[${i}].label`] : [])),
    )
    return ownWords(sign).flatMap(([field, text]): Remark[] => {
      const words = text.slice(0, LONGEST)
      const paid = moneyAsked(words) ?? (accounts.has(field) ? words : undefined)
      const found = paid ?? dataAsked(words)
      if (found === undefined) return []
      const message = `\`${field}\` asks for ${paid === undefined ? 'personal data' : 'money'} on a look that imitates a public notice`
      return [{ message, hint: 'take it out, or choose another look', field, excerpt: found }]
    })
  },
}

const isAccount = (label: string, value: string): boolean =>
  !moneyAsked(value) &&
  ((ACCOUNT.test(label) && /\p{N}/u.test(value)) || (DUE.test(label) && PAID.test(value)))

const moneyAsked = byText(200, words =>
  MONEY.filter(([has]) => has.test(words))
    .flatMap(([, patterns]) => patterns)
    .map(each => each.exec(words)?.[0])
    .find(Boolean),
)
