import type { Finding } from '../diagnostic.ts'
import { type Imprint, mediumOf } from '../imprint.ts'
import { sheetOf } from '../sheet.ts'
import type { Party } from '../sign.ts'
import type { Case } from './rule.ts'

type Part = 'promoter' | 'printer' | 'sponsor'

/** What a law asks for besides the words: which parties, which of them on paper alone, and with an address. */
interface Law {
  readonly of: string
  readonly parts: readonly { readonly part: Part; readonly paper?: true; readonly address?: true }[]
  /** Is a box at the post office no address? */
  readonly street?: true
}

const LAWS: Readonly<Record<string, Law>> = {
  GB: {
    of: 'Representation of the People Act 1983, s.110; Elections Act 2022, part 6',
    parts: [
      { part: 'promoter', address: true },
      { part: 'printer', paper: true, address: true },
    ],
  },
  IE: {
    of: 'Electoral Act 1992, s.140; Regulation (EU) 2024/900',
    parts: [
      { part: 'promoter', address: true },
      { part: 'printer', paper: true, address: true },
      { part: 'sponsor' },
    ],
  },
  US: { of: '52 USC 30120', parts: [{ part: 'sponsor' }] },
  AU: {
    of: 'Commonwealth Electoral Act 1918, s.321D',
    parts: [
      { part: 'promoter', address: true },
      { part: 'printer', paper: true },
    ],
    street: true,
  },
  CA: { of: 'Canada Elections Act, s.320', parts: [{ part: 'promoter' }] },
  NZ: { of: 'Electoral Act 1993, s.204F', parts: [{ part: 'promoter', address: true }], street: true },
}

const lawOf = ({ jurisdiction }: Imprint): Law => LAWS[jurisdiction.slice(0, 2)]!

/** What election law asks for and the imprint lacks. A sign about an issue may say what it likes. */
export function imprintMissing({ sign: { imprint }, outputs }: Case): Finding[] {
  if (!imprint || imprint.purpose === 'issue') return []
  const law = lawOf(imprint)
  const paper = outputs.some(({ size }) => mediumOf(sheetOf(size)!) === 'print')
  const behalf: Finding[] =
    imprint.jurisdiction.startsWith('GB') && imprint.onBehalfOf && !imprint.onBehalfOf.address
      ? [
          {
            code: 'imprint-missing',
            message: `The imprint gives no address of those on whose behalf it is promoted, which a sign about ${article(imprint.purpose)} needs (${law.of})`,
            hint: 'add imprint.onBehalfOf: {name: …, address: …}; “same address” will do',
            field: 'imprint.onBehalfOf',
          },
        ]
      : []
  const parts = law.parts.flatMap(({ part, paper: onPaper, address }): Finding[] => {
    if (onPaper && !paper) return []
    const party =
      imprint[part] ?? (part === 'sponsor' && imprint.jurisdiction === 'US' ? imprint.promoter : undefined)
    const lacks = !party
      ? `names no ${part}`
      : address && !party.address
        ? `gives no address of the ${part}`
        : undefined
    if (!lacks) return []
    const message = `The imprint ${lacks}, which a sign about ${article(imprint.purpose)} needs${onPaper ? ' on paper' : ''} (${law.of})`
    const hint = `add imprint.${part}: {name: …, address: …}`
    return [{ code: 'imprint-missing', message, hint, field: party ? `imprint.${part}` : 'imprint' }]
  })
  return [...parts, ...behalf]
}

const article = (purpose: string): string => (purpose === 'election' ? 'an election' : `a ${purpose}`)

const PARTIES = ['promoter', 'onBehalfOf', 'printer', 'sponsor'] as const

const parties = (imprint: Imprint): [field: string, party: Party][] =>
  PARTIES.flatMap(part => (imprint[part] ? [[`imprint.${part}`, imprint[part]] as [string, Party]] : []))

/** A number or a box, and something to find the town by. */
const looksLikeAddress = (address: string): boolean =>
  /\d|p\.?\s?o\.?\s?box/i.test(address) && /,|\n/.test(address) && address.length > 10

/** An address that is none is found by those who complain. */
export function imprintAddress({ sign: { imprint } }: Case): Finding[] {
  // American law takes an address of the web.
  if (!imprint || imprint.jurisdiction === 'US') return []
  return parties(imprint).flatMap(([field, { address }]): Finding[] => {
    if (address === undefined || /^(?:of the )?same address$/i.test(address)) return []
    const box = lawOf(imprint).street && /p\.?\s?o\.?\s?box/i.test(address)
    if (looksLikeAddress(address) && !box) return []
    const message = box
      ? `\`${field}\` gives a PO box, where the law asks for a street address`
      : `\`${field}\` gives “${address}”, which does not look like an address`
    const hint = 'give number and street, town and postcode'
    return [{ code: 'imprint-address', message, hint, field: `${field}.address` }]
  })
}

const SAMPLE =
  /\b(?:tba|tbc|tbd|todo|xxx+|lorem|placeholder|insert (?:name|address|here)|your (?:name|address|printer) here|name here|address here)\b|\.\.\.|…|_{3,}|<[^>]*>|\[[^\]]*\]/i

/** Samples are printed oftener than one thinks. */
export function imprintPlaceholder({ sign: { imprint } }: Case): Finding[] {
  if (!imprint) return []
  return parties(imprint).flatMap(([field, { name, address }]): Finding[] => {
    const [sample] = SAMPLE.exec(`${name}\n${address ?? ''}`) ?? []
    if (sample === undefined) return []
    const message = `\`${field}\` still holds words of a sample: ${sample}`
    return [
      {
        code: 'imprint-placeholder',
        message,
        hint: 'put in the real name and address',
        field,
        excerpt: sample,
      },
    ]
  })
}
