import type { Imprint, Party } from '../../model/imprint.ts'
import { type Mm, POINT, type Sheet } from '../../model/sheet.ts'

/** Paper is printed by somebody; a picture on a screen is not. */
export type Medium = 'print' | 'digital'

/** A committee of the candidate's own, which authorises itself: it says so, or it is named as such committees are. */
export const isOwnCommittee = ({ sponsor, promoter, onBehalfOf }: Parts): boolean => {
  const name = (sponsor ?? promoter)?.name
  return (
    name !== undefined &&
    (name === onBehalfOf?.name ||
      / for (?:congress|(?:u\.?s\.? )?senate|president|(?:u\.?s\.? )?house|governor|mayor|assembly)(?: committee)?$/i.test(
        name,
      ))
  )
}

export const mediumOf = (sheet: { readonly pixels?: unknown }): Medium => (sheet.pixels ? 'digital' : 'print')

type Parts = Omit<Imprint, 'jurisdiction' | 'purpose' | 'pollDate'>

/** Lines of an address stand in one, and no comma at its end. */
const oneLine = (words: string | undefined): string | undefined =>
  words?.replace(/\s*,?\s*\n\s*/g, ', ').replace(/[\s,;]+$/, '')
const whole = ({ name, address }: Party): string => [name, address].map(oneLine).filter(Boolean).join(', ')
const said = (words: string, party: Party | undefined): string => (party ? `${words} ${whole(party)}` : '')
const sentence = (...parts: readonly string[]): string => {
  const words = parts.filter(Boolean).join('')
  return words && (/[.!?]$/.test(words) ? words : `${words}.`)
}

/** “Printed by … . Promoted by …, on behalf of … .” (Electoral Commission, “What must you include”.) */
const british = ({ printer, promoter, onBehalfOf }: Parts): string[] => [
  sentence(said('Printed by', printer)),
  sentence(said('Promoted by', promoter), promoter && onBehalfOf ? said(', on behalf of', onBehalfOf) : ''),
]

/** The customary wording by country. Each leaves out a party that is not named. */
const WORDING: Readonly<Record<string, (parts: Parts) => string[]>> = {
  GB: british,
  // Electoral Act 1992, s.140; Regulation (EU) 2024/900, art. 11.
  IE: ({ printer, promoter, sponsor }) => [
    sentence(said('Printed by', printer)),
    sentence(said('Published by', promoter)),
    sponsor ? sentence('Political advertisement. ', said('Sponsor:', sponsor)) : '',
  ],
  // 11 CFR 110.11: who paid, and whether the candidate authorised it.
  US: parts => {
    const payer = parts.sponsor ?? parts.promoter
    if (!payer) return []
    const address = oneLine(payer.address)
    if (isOwnCommittee(parts)) return [sentence(`Paid for by ${payer.name}`)]
    return [
      sentence(
        `Paid for by ${payer.name}${address ? ` (${address})` : ''}`,
        parts.onBehalfOf
          ? ` and authorized by ${parts.onBehalfOf.name}`
          : ' and not authorized by any candidate or candidate’s committee',
      ),
    ]
  },
  // Commonwealth Electoral Act 1918, s.321D.
  AU: ({ promoter, onBehalfOf, printer }) => [
    sentence(
      promoter
        ? `Authorised by ${[promoter.name, onBehalfOf?.name, promoter.address].map(oneLine).filter(Boolean).join(', ')}`
        : '',
    ),
    sentence(said('Printed by', printer)),
  ],
  // Canada Elections Act, s.320; s.349.5 of a third party, with where it can be reached.
  CA: ({ promoter, onBehalfOf }) => [
    sentence(said('Authorized by', promoter), onBehalfOf ? ` for ${onBehalfOf.name}` : ''),
  ],
  NZ: ({ promoter }) => [sentence(said('Authorised by', promoter))],
}

/** The imprint as it is worded on one medium: a printer is named on paper alone. */
export function imprintOf(imprint: Imprint, medium: Medium): string | undefined {
  const country = imprint.jurisdiction.slice(0, 2)
  const { jurisdiction, purpose, pollDate, ...parts } = imprint
  const words = WORDING[country]!({ ...parts, printer: medium === 'print' ? parts.printer : undefined })
  return words.filter(Boolean).join(' ') || undefined
}

/** The areas of A6 and of A3, with a hair's breadth for sheets that were measured. In square millimetres. */
const [A6, A3] = [105 * 148 * 1.01, 297 * 420 * 0.99]

interface Floor {
  readonly points: (area: number) => number
  readonly law: string
}

/** The least type in which an imprint is safe where law says how large it is, in points by the area of the sheet. */
const FLOORS: Readonly<Record<string, Floor>> = {
  AU: {
    points: area => (area <= A6 ? 10 : area < A3 ? 14 : 20),
    law: 'as the Commonwealth Electoral Act 1918, s.328B, asks of how-to-vote cards',
  },
  US: { points: () => 12, law: 'which 11 CFR 110.11 calls large enough up to 24 × 36 inches' },
}

/** The least em of an imprint on a sheet of paper, and the law that says so. Elsewhere it is small print like any other. */
export function leastOf(
  { jurisdiction, purpose }: Imprint,
  { width, height, pixels }: Sheet,
): { readonly size: Mm; readonly law: string } | undefined {
  const floor = purpose === 'issue' || pixels ? undefined : FLOORS[jurisdiction]
  return floor && { size: floor.points(width * height) * POINT, law: floor.law }
}
