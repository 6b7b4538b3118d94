import { byText } from '../../../model/recent.ts'

/** What nobody has to know but for a fraud. */
const SECRET =
  "(?:bank (?:account )?details|sort code|account (?:number|details)|(?:(?:bank|debit|credit) )?card (?:number|details)|(?:debit|credit) card|security code|cvv|date of birth|national insurance number|social security number|passport number|driving licen[cs]e number|mother[’']s maiden name|passcode|password|pin(?: (?:number|code))?)s?(?![\\w-])"

/** Words between, and others that are asked for with it: `your name, address and`. */
const WITH = '(?:[^\\s,.!?;:]+(?:,| and| or|,? &)? ){0,5}?'

/** Where an order may begin, if its sentence is no question. */
const ORDER = '(?:^|[.!?:;\\n][”"]?\\s*|\\bplease,? |, |\\b(?:and|then|to) )(?!(?:[^.!?]|\\.\\b)*\\?)'

/** An order to tell it, or to have it at hand. A name alone signs a petition; with an address or a number it finds a person. */
const ASKED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:send|give|tell|email|enter|text|provide|confirm|show|fill in|type in|quote|state|verify|update|register|read out|bring)(?: us| me)? your ${WITH}${SECRET}`,
    'i',
  ),
  new RegExp(
    `${ORDER}(?:have|keep|get|bring|with) (?:ready )?(?:your |the |a |both )?${WITH}${SECRET}[^.!?\\n]{0,60}?\\b(?:ready(?! to (?:sell|use|steal))|(?:to|at|in|on) hand|handy|available|with you|near(?:by| you)|in front of you)\\b`,
    'im',
  ),
  new RegExp(`${ORDER}(?:have|get) ready (?:your |the |a )?${WITH}${SECRET}`, 'im'),
  new RegExp(
    `\\byou(?:[’']ll| will| may| must| should)? (?:also )?(?:need|have to (?:give|bring)|be asked (?:for|to give)|give|bring|have)(?: us| to give| to have| ready)? your ${WITH}${SECRET}`,
    'i',
  ),
  new RegExp(
    `\\byour ${WITH}${SECRET}[^.!?\\n]{0,30}? (?:is|are|will be) (?:needed|required|asked for)\\b`,
    'i',
  ),
  /\b(?:send|give|tell|email|text) us your (?:(?:full )?name(?:,| and) )?(?:your )?(?:(?:home|postal) address|(?:phone|mobile|telephone) number)\b/i,
  /\b(?:send|give|tell|email|text) us your (?:full )?name(?:,| and) (?:your )?address\b/i,
]

/** What every one of these has, looked for first: a text without it is most texts, and they need no more patterns. */
const TOUCHED = new RegExp(`${SECRET}|us your `, 'i')

/** A warning of frauds says what not to do, and others ask where they should not. */
const WARNED =
  /\b(?:never|not|no ?(?:one|body)|nothing|refuse|stop|without|who|they|he|she|why|anyone|somebody|someone|hackers|scammers|fraudsters)\b|n[’']t\b/i

/** The words of a text that ask for personal data; undefined where none do. */
export const dataAsked = byText(200, asked)

function asked(text: string): string | undefined {
  if (!TOUCHED.test(text)) return undefined
  for (const pattern of ASKED) {
    const found = pattern.exec(text)
    if (!found) continue
    const before = text
      .slice(0, found.index)
      .split(/[.!?;:\n]/)
      .at(-1)!
    if (!WARNED.test(before)) return found[0].replace(/^[.!?:;,\s]+/, '')
  }
  return undefined
}
