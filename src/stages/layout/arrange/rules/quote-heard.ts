import { minimum } from '../../../../model/extremes.ts'
import { leadOf, spokenIn } from '../measured.ts'
import { type Rule, short } from '../rule.ts'

const LEAST = 0.25

export const quoteHeard: Rule = {
  name: 'quote-heard',
  excludes: false,
  weight: 15,
  why: 'The quotation is the sting: its capitals are at least a quarter of the headline’s.',
  judge: page => {
    const spoken = spokenIn(page)
    if (!spoken.length) return undefined
    const share = minimum(spoken.map(({ cap }) => cap)) / leadOf(page)
    if (share >= 0.99 * LEAST) return undefined
    return {
      by: short(share, LEAST),
      says: `the quotation is ${share.toFixed(2)} of the headline (0.25 at least)`,
    }
  },
}
