import { sheetOf } from '../../../model/sheet.ts'
import { mediumOf } from '../../../trade/law/imprint.ts'
import { lawOf } from '../../../trade/law/laws.ts'
import type { Remark, SignRule } from '../rule.ts'

export const imprintMissing: SignRule = {
  code: 'imprint-missing',
  severity: 'error',
  why: 'Election law asks who printed and promoted this sign, and a part of it is missing. Publishing without it can be an offence.',
  cure: 'Add the part that the message names.',
  lacking: true,
  // A sign about an issue may say what it likes.
  check: ({ sign: { imprint }, outputs }) => {
    if (!imprint || imprint.purpose === 'issue') return []
    const law = lawOf(imprint.jurisdiction)
    const paper = outputs.some(({ size }) => mediumOf(sheetOf(size)!) === 'print')
    const behalf: Remark[] =
      law.addressOfBehalf && imprint.onBehalfOf && !imprint.onBehalfOf.address
        ? [
            {
              message: `The imprint gives no address of those on whose behalf it is promoted, which a sign about ${article(imprint.purpose)} needs (${law.of})`,
              hint: 'add imprint.onBehalfOf: {name: …, address: …}; “same address” will do',
              field: 'imprint.onBehalfOf',
            },
          ]
        : []
    const parts = law.asks.flatMap(({ part, paper: onPaper, address }): Remark[] => {
      if (onPaper && !paper) return []
      const party = imprint[part] ?? (part === 'sponsor' && law.promoterPays ? imprint.promoter : undefined)
      const lacks = !party
        ? `names no ${part}`
        : address && !party.address && !law.spares?.(imprint)
          ? `gives no address of the ${part}`
          : undefined
      if (!lacks) return []
      const message = `The imprint ${lacks}, which a sign about ${article(imprint.purpose)} needs${onPaper ? ' on paper' : ''} (${law.of})`
      const hint = `add imprint.${part}: {name: …, address: …}${law.addresses === 'any' ? REACHED : ''}`
      return [{ message, hint, field: party ? `imprint.${part}` : 'imprint' }]
    })
    return [...parts, ...behalf]
  },
}

/** Where a street is not the only address. */
const REACHED = '; the address may be of the web, or a telephone number'

const article = (purpose: string): string => (purpose === 'election' ? 'an election' : `a ${purpose}`)
