import type { Ink } from '../../../model/ink.ts'
import type { Sign } from '../../../model/sign.ts'
import { lawOf } from '../../../trade/law/laws.ts'
import { readAloud } from '../../../trade/markup/redaction.ts'
import type { ProofFacts, ProofSign, Verbatim } from './proof.ts'

/** What a decided sign says besides its words. */
export function factsOf(sign: Sign): ProofFacts {
  const all = sign.bilingual ? [sign, sign.bilingual.other] : [sign]
  const once = <T>(items: readonly T[], key: (item: T) => string | undefined) =>
    items.filter((item, i) => items.findIndex(other => key(other) === key(item)) === i)
  const { imprint } = sign
  return {
    look: sign.template,
    languages: all.map(({ language }) => language),
    phones: once(
      all.flatMap(({ phone }) => phone ?? []),
      ({ number }) => number,
    ),
    codes: once(
      all.flatMap(({ qr }) => qr ?? []),
      ({ payload }) => payload,
    ),
    quoteSource: sign.quote?.source,
    imprint: imprint && {
      jurisdiction: imprint.jurisdiction,
      purpose: imprint.purpose,
      law: lawOf(imprint.jurisdiction).of,
    },
    publisher: sign.publisher,
    disclosure: sign.disclosure,
    inks: sign.print.colour === 'rgb' ? [] : Object.values(sign.colours),
    print: sign.print,
  }
}

/** Words of a fact: those of the sign, those that tell of something wrong, names of fields, or plain ones. */
export interface Passage {
  readonly text: string
  readonly as?: 'said' | 'bad' | 'code'
}

/** Something that has to be checked by who approves a sign. */
export interface Fact {
  readonly name: string
  readonly value: readonly Passage[]
  /** The colour that it tells of, `#RRGGBB`. */
  readonly colour?: string
}

const plain = (text: string): Passage => ({ text })
const said = (text: string): Passage => ({ text: readAloud(text), as: 'said' })
const bad = (text: string): Passage => ({ text, as: 'bad' })

const VERBATIM: Readonly<Record<NonNullable<Verbatim>, readonly Passage[]>> = {
  proved: [plain('Every word stands in the source text, in this order.')],
  altered: [bad('Differs from the source text:'), plain(' see the findings.')],
  unread: [bad('Not compared:'), plain(' the source text cannot be read.')],
  'no-text': [
    plain('Not compared: the sign gives no '),
    { text: 'sourceText', as: 'code' },
    plain('. Compare it with the source yourself.'),
  ],
}

/** What somebody has to check who approves a sign. */
export const factsTold = ({ facts, hasQuote, verbatim }: ProofSign): readonly Fact[] =>
  facts
    ? decided(facts, hasQuote, verbatim)
    : [{ name: 'Sign', value: [bad('Not decided'), plain(' until its errors are mended.')] }]

function decided(facts: ProofFacts, hasQuote: boolean, verbatim: Verbatim): readonly Fact[] {
  const { phones, codes, quoteSource, imprint, publisher, disclosure, inks, look, languages, print } = facts
  const fact = (name: string, ...value: readonly Passage[]): Fact => ({ name, value })
  const address = publisher?.address ? [plain(`, ${readAloud(publisher.address)}`)] : []
  return [
    ...phones.map(each => fact('Telephone', ...phone(each))),
    ...codes.map(({ payload }) => fact('QR code leads to', said(payload))),
    ...(hasQuote
      ? [
          fact('Source of the quotation', quoteSource ? said(quoteSource) : bad('None')),
          fact('Quotation', ...(verbatim ? VERBATIM[verbatim] : [plain('Not compared.')])),
        ]
      : []),
    fact('Publisher', ...(publisher ? [said(publisher.name), ...address] : [bad('None')])),
    fact(
      'Imprint',
      plain(imprint ? `${imprint.law} (${imprint.jurisdiction}, ${imprint.purpose})` : 'None in the sign'),
    ),
    fact('Disclosure', disclosure ? said(disclosure) : plain('None')),
    fact('Look', plain(look)),
    fact('Language', plain(languages.join(', '))),
    fact(
      'Printed',
      plain(print.colour === 'rgb' ? 'on an office printer' : `by a print shop (${print.colour})`),
    ),
    ...inks.map(inkFact),
  ]
}

/** A number as it is printed, and as it will be dialled from anywhere. */
function phone({ number, uri, digits, fictional, verified }: NonNullable<Sign['phone']>): Passage[] {
  const [, dialled] = uri?.split(':') ?? []
  const does = uri?.startsWith('sms:') ? 'messages go to' : 'dials'
  const rest = [
    digits && `in digits ${readAloud(digits)}`,
    fictional && 'a number kept for fiction: nobody answers',
    verified ? `last rung on ${verified}` : !fictional && 'nobody has written down when it was last rung',
  ].filter(Boolean)
  return [
    said(number),
    ...(dialled ? [plain(` – ${does} `), said(dialled)] : [plain(' – cannot be dialled')]),
    plain(`; ${rest.join('; ')}`),
  ]
}

/** The inks of a colour, and how much of them lies on one another: what paper must bear. */
function inkFact({ role, rgb, cmyk, spot }: Ink): Fact {
  const plates = cmyk && ['C', 'M', 'Y', 'K'].map((plate, i) => `${plate}${cmyk[i]}`).join(' ')
  const covers = !spot && cmyk && `, ${cmyk.reduce((sum, ink) => sum + ink, 0)} % in all`
  const inks = [spot, plates].filter(Boolean).join(', ')
  return {
    name: `Ink of ${role}`,
    value: [plain(`${inks || `${rgb}, converted`}${covers || ''}`)],
    colour: rgb,
  }
}

/** A fact in one line, to be compared. */
export const factText = ({ value }: Fact): string => value.map(({ text }) => text).join('')
