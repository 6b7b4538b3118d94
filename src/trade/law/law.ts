import type { Imprint, Party } from '../../model/imprint.ts'

export type Parts = Omit<Imprint, 'jurisdiction' | 'purpose' | 'pollDate'>

/** What the law of a country asks of an imprint, and how it is customarily worded there. */
export interface Law {
  /** By name, as it is told to people. */
  readonly of: string
  /** Which parties, which of them on paper alone, and with an address. */
  readonly asks: readonly {
    readonly part: 'promoter' | 'printer' | 'sponsor'
    readonly paper?: true
    readonly address?: true
  }[]
  /** Who needs no address though others do. */
  readonly spares?: (imprint: Imprint) => boolean
  /** Who pays is the promoter, where no sponsor is named. */
  readonly promoterPays?: true
  /** Those on whose behalf a sign is promoted need an address. */
  readonly addressOfBehalf?: true
  /** What an address is: a street or a box; a street alone; also one of the web, or a telephone number. */
  readonly addresses: 'postal' | 'street' | 'any'
  /** The sentences. Each leaves out a party that is not named. */
  readonly wording: (parts: Parts) => readonly string[]
  /** The least type in points, by the area of the sheet in square millimetres, and the law that says so. */
  readonly type?: { readonly points: (area: number) => number; readonly law: string }
}

/** Lines of an address stand in one, and no comma at its end. */
export const oneLine = (words: string | undefined): string | undefined =>
  words
    ?.split('\n')
    .map(line => line.trim().replace(/(?<!\s)\s*,$/, ''))
    .filter(Boolean)
    .join(', ')
    .replace(/(?<![\s,;])[\s,;]+$/, '')

/** Names and addresses with commas between them, of those that are there. */
export const listed = (...words: readonly (string | undefined)[]): string =>
  words.map(oneLine).filter(Boolean).join(', ')

/** “Printed by …”, or nothing where there is nobody. */
export const by = (words: string, party: Party | undefined): string =>
  party ? `${words} ${listed(party.name, party.address)}` : ''

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
