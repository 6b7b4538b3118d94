import { daysSince } from '../../model/day.ts'
import type { Finding } from '../../model/diagnostic.ts'
import type { Imprint } from '../../model/imprint.ts'
import { sheetOf } from '../../model/sheet.ts'
import { isOwnCommittee, mediumOf } from '../../trade/law/imprint.ts'
import type { Case } from './rule.ts'

type Part = 'promoter' | 'printer' | 'sponsor'

/** What a law asks for besides the words: which parties, which of them on paper alone, and with an address. */
interface Law {
  readonly of: string
  readonly parts: readonly { readonly part: Part; readonly paper?: true; readonly address?: true }[]
  /** Who needs no address though others do. */
  readonly spares?: (imprint: Imprint) => boolean
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
  US: {
    of: '52 USC 30120; 11 CFR 110.11',
    parts: [{ part: 'sponsor', address: true }],
    // A committee that a candidate authorised is found by the candidate.
    spares: imprint => imprint.onBehalfOf !== undefined || isOwnCommittee(imprint),
  },
  AU: {
    of: 'Commonwealth Electoral Act 1918, s.321D',
    parts: [
      { part: 'promoter', address: true },
      { part: 'printer', paper: true },
    ],
  },
  CA: {
    of: 'Canada Elections Act, s.320 and s.349.5',
    parts: [{ part: 'promoter', address: true }],
    // Agents of parties and of candidates are registered.
    spares: ({ onBehalfOf, promoter }) => onBehalfOf !== undefined || /\bagent\b/i.test(promoter?.name ?? ''),
  },
  NZ: { of: 'Electoral Act 1993, s.204F', parts: [{ part: 'promoter', address: true }] },
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
      : address && !party.address && !law.spares?.(imprint)
        ? `gives no address of the ${part}`
        : undefined
    if (!lacks) return []
    const message = `The imprint ${lacks}, which a sign about ${article(imprint.purpose)} needs${onPaper ? ' on paper' : ''} (${law.of})`
    const hint = `add imprint.${part}: {name: …, address: …}${REACHED[imprint.jurisdiction] ?? ''}`
    return [{ code: 'imprint-missing', message, hint, field: party ? `imprint.${part}` : 'imprint' }]
  })
  return [...parts, ...behalf]
}

/** Where a street is not the only address. */
const REACHED: Readonly<Record<string, string>> = {
  US: '; the address may be of the web, or a telephone number',
  CA: '; the address may be of the web, or a telephone number',
}

const article = (purpose: string): string => (purpose === 'election' ? 'an election' : `a ${purpose}`)

/** A sign about a poll that is over was forgotten, or has the date of the last one. */
export function pollOver({ sign: { imprint }, today }: Case): Finding[] {
  if (imprint?.pollDate === undefined || imprint.purpose === 'issue') return []
  const days = daysSince(imprint.pollDate, today) ?? 0
  if (days <= 0) return []
  const message = `The poll was on ${imprint.pollDate}, ${days === 1 ? 'a day' : `${days} days`} ago`
  const hint = 'put in the day of the next poll, or take the signs down'
  return [{ code: 'date-mismatch', message, hint, field: 'imprint.pollDate' }]
}
