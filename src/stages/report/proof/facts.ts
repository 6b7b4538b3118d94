import type { Ink } from '../../../model/ink.ts'
import type { Sign } from '../../../model/sign.ts'
import { readAloud } from '../../../trade/markup/redaction.ts'
import { type Html, html } from './html.ts'
import type { ProofFacts, ProofSign, Verbatim } from './proof.ts'

const said = (text: string): Html => html`<span class="said" dir="auto">${readAloud(text)}</span>`

const VERBATIM: Readonly<Record<NonNullable<Verbatim>, Html>> = {
  proved: html`Every word stands in the source text, in this order.`,
  altered: html`<span class="bad">Differs from the source text:</span> see the findings.`,
  unread: html`<span class="bad">Not compared:</span> the source text cannot be read.`,
  'no-text': html`Not compared: the sign gives no <code>sourceText</code>. Compare it with the source yourself.`,
}

/** What somebody has to check who approves a sign: name and value, a row each. */
export function factRows({ facts, hasQuote, verbatim }: ProofSign): Html {
  const rows: [string, Html | readonly Html[]][] = facts
    ? decided(facts, hasQuote, verbatim)
    : [['Sign', html`<span class="bad">Not decided</span> until its errors are mended.`]]
  return html`
${rows.map(
  ([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>
`,
)}`
}

function decided(
  facts: ProofFacts,
  hasQuote: boolean,
  verbatim: Verbatim,
): [string, Html | readonly Html[]][] {
  const { phones, codes, quoteSource, imprint, publisher, disclosure, inks, look, languages, print } = facts
  const address = publisher?.address ? html`, ${readAloud(publisher.address)}` : undefined
  return [
    ...phones.map((each): [string, Html] => ['Telephone', phone(each)]),
    ...codes.map(({ payload }): [string, Html] => ['QR code leads to', said(payload)]),
    ...(hasQuote
      ? ([
          ['Source of the quotation', quoteSource ? said(quoteSource) : html`<span class="bad">None</span>`],
          ['Quotation', verbatim ? VERBATIM[verbatim] : html`Not compared.`],
        ] satisfies [string, Html][])
      : []),
    ['Publisher', publisher ? html`${said(publisher.name)}${address}` : html`<span class="bad">None</span>`],
    [
      'Imprint',
      imprint ? html`${imprint.law} (${imprint.jurisdiction}, ${imprint.purpose})` : html`None in the sign`,
    ],
    ['Disclosure', disclosure ? said(disclosure) : html`None`],
    ['Look', html`${look}`],
    ['Language', html`${languages.join(', ')}`],
    [
      'Printed',
      html`${print.colour === 'rgb' ? 'on an office printer' : `by a print shop (${print.colour})`}`,
    ],
    ...(inks.length ? ([['Inks', inks.map(ink)]] satisfies [string, Html[]][]) : []),
  ]
}

/** A number as it is printed, and as it will be dialled from anywhere. */
function phone({ number, uri, digits, fictional, verified }: NonNullable<Sign['phone']>): Html {
  const [, dialled] = uri?.split(':') ?? []
  const does = uri?.startsWith('sms:') ? 'messages go to' : 'dials'
  const rest = [
    digits && `in digits ${readAloud(digits)}`,
    fictional && 'a number kept for fiction: nobody answers',
    verified ? `last rung on ${verified}` : !fictional && 'nobody has written down when it was last rung',
  ].filter(Boolean)
  return html`${said(number)} – ${dialled ? html`${does} <span class="said">${dialled}</span>` : 'cannot be dialled'}; ${rest.join('; ')}`
}

const ink = ({ role, rgb, cmyk, spot }: Ink): Html => {
  const inks = [spot, cmyk && `C${cmyk[0]} M${cmyk[1]} Y${cmyk[2]} K${cmyk[3]}`].filter(Boolean).join(', ')
  return html`<p><span class="swatch" style="background: ${rgb}"></span>${role}: ${inks || `${rgb}, converted`}</p>`
}
