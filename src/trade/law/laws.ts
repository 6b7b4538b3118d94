import type { Jurisdiction } from '../../model/imprint.ts'
import { sentence } from '../language/sentence.ts'
import { by, isOwnCommittee, type Law, listed, oneLine } from './law.ts'

/** “Printed by … . Promoted by …, on behalf of … .” (Electoral Commission, “What must you include”.) */
const BRITAIN: Law = {
  of: 'Representation of the People Act 1983, s.110; Elections Act 2022, part 6',
  asks: [
    { part: 'promoter', address: true },
    { part: 'printer', paper: true, address: true },
  ],
  addressOfBehalf: true,
  addresses: 'postal',
  wording: ({ printer, promoter, onBehalfOf }) => [
    sentence(by('Printed by', printer)),
    sentence(by('Promoted by', promoter), promoter ? by(', on behalf of', onBehalfOf) : ''),
  ],
}

const IRELAND: Law = {
  of: 'Electoral Act 1992, s.140; Regulation (EU) 2024/900',
  asks: [
    { part: 'promoter', address: true },
    { part: 'printer', paper: true, address: true },
    { part: 'sponsor' },
  ],
  addresses: 'postal',
  // Electoral Act 1992, s.140; Regulation (EU) 2024/900, art. 11.
  wording: ({ printer, promoter, sponsor }) => [
    sentence(by('Printed by', printer)),
    sentence(by('Published by', promoter)),
    sponsor ? sentence('Political advertisement. ', by('Sponsor:', sponsor)) : '',
  ],
}

const UNITED_STATES: Law = {
  of: '52 USC 30120; 11 CFR 110.11',
  asks: [{ part: 'sponsor', address: true }],
  promoterPays: true,
  // A committee that a candidate authorised is found by the candidate.
  spares: imprint => imprint.onBehalfOf !== undefined || isOwnCommittee(imprint),
  addresses: 'any',
  // 11 CFR 110.11: who paid, and whether the candidate authorised it.
  wording: parts => {
    const payer = parts.sponsor ?? parts.promoter
    if (!payer) return []
    if (isOwnCommittee(parts)) return [sentence(`Paid for by ${payer.name}`)]
    const address = oneLine(payer.address)
    return [
      sentence(
        `Paid for by ${payer.name}${address ? ` (${address})` : ''}`,
        parts.onBehalfOf
          ? ` and authorized by ${parts.onBehalfOf.name}`
          : ' and not authorized by any candidate or candidate’s committee',
      ),
    ]
  },
  type: { points: () => 12, law: 'which 11 CFR 110.11 calls large enough up to 24 × 36 inches' },
}

/** The areas of A6 and of A3, with a hair's breadth for sheets that were measured. In square millimetres. */
const [A6, A3] = [105 * 148 * 1.01, 297 * 420 * 0.99]

const AUSTRALIA: Law = {
  of: 'Commonwealth Electoral Act 1918, s.321D',
  asks: [
    { part: 'promoter', address: true },
    { part: 'printer', paper: true },
  ],
  addresses: 'street',
  wording: ({ promoter, onBehalfOf, printer }) => [
    sentence(promoter ? `Authorised by ${listed(promoter.name, onBehalfOf?.name, promoter.address)}` : ''),
    sentence(by('Printed by', printer)),
  ],
  type: {
    points: area => (area <= A6 ? 10 : area < A3 ? 14 : 20),
    law: 'as the Commonwealth Electoral Act 1918, s.328B, asks of how-to-vote cards',
  },
}

const CANADA: Law = {
  of: 'Canada Elections Act, s.320 and s.349.5',
  asks: [{ part: 'promoter', address: true }],
  // Agents of parties and of candidates are registered.
  spares: ({ onBehalfOf, promoter }) => onBehalfOf !== undefined || /\bagent\b/i.test(promoter?.name ?? ''),
  addresses: 'any',
  // Canada Elections Act, s.320; s.349.5 of a third party, with where it can be reached.
  wording: ({ promoter, onBehalfOf }) => [
    sentence(by('Authorized by', promoter), onBehalfOf ? ` for ${onBehalfOf.name}` : ''),
  ],
}

const NEW_ZEALAND: Law = {
  of: 'Electoral Act 1993, s.204F',
  asks: [{ part: 'promoter', address: true }],
  addresses: 'street',
  wording: ({ promoter }) => [sentence(by('Authorised by', promoter))],
}

/** One record a jurisdiction. The parts of the United Kingdom share theirs. */
const LAWS: Readonly<Record<Jurisdiction, Law>> = {
  GB: BRITAIN,
  'GB-SCT': BRITAIN,
  'GB-NIR': BRITAIN,
  IE: IRELAND,
  US: UNITED_STATES,
  AU: AUSTRALIA,
  CA: CANADA,
  NZ: NEW_ZEALAND,
}

export const lawOf = (jurisdiction: Jurisdiction): Law => LAWS[jurisdiction]
