import type { Imprint } from '../../../model/imprint.ts'
import type { Party } from '../../../model/sign.ts'

const PARTIES = ['promoter', 'onBehalfOf', 'printer', 'sponsor'] as const

/** Those whom an imprint names, by field. */
export const parties = (imprint: Imprint): [field: string, party: Party][] =>
  PARTIES.flatMap(part => (imprint[part] ? [[`imprint.${part}`, imprint[part]] as [string, Party]] : []))
