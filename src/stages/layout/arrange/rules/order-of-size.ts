import { leadOf, type Measured, type MeasuredText, RANKS, type Rank } from '../measured.ts'
import type { Rule } from '../rule.ts'

/** Capitals of one rank may be so much higher than those of the rank above: the eye does not see it. */
const ALIKE = 1.05
/** A number may be so much higher than the headline: figures are read singly, and have a line of their own. */
const NUMBER = 1.5
/** Sizes are solved up to these limits: less than this beyond one is rounding. */
const SEEN = 0.005

/** An address in the place of the number is long, and smaller for that: it may be led by what it is set under. */
const isLong = ({ rank, field }: MeasuredText): boolean => rank === 'phone' && field === 'link'

/** The largest capitals of each rank that is on the page. */
function capsOf(page: Measured): readonly { readonly rank: Rank; readonly cap: number }[] {
  // A quotation that the sign favours may outdo what goes before it, but not the headline.
  const ranks = page.emphasis === 'quote' ? RANKS.filter(rank => rank !== 'text') : RANKS
  return ranks.flatMap(rank => {
    const texts = page.texts.filter(text => text.rank === rank)
    const caps = texts.map(({ cap }) => cap)
    if (!caps.length || texts.some(isLong)) return []
    return [
      { rank, cap: rank === 'headline' ? leadOf(page) : caps.reduce((most, cap) => Math.max(most, cap)) },
    ]
  })
}

export const orderOfSize: Rule = {
  name: 'order-of-size',
  excludes: true,
  weight: 30,
  why: 'Headline, number, question, action, text, labels, small print: none is larger than what goes before it, so that the eye goes from one to the next. Only a quotation that the sign favours may be.',
  judge: page => {
    const caps = capsOf(page)
    let worst: { by: number; says: string } | undefined
    caps.forEach(({ rank, cap }, i) => {
      const above = caps[i - 1]
      if (!above) return
      const limit = rank === 'phone' ? NUMBER : ALIKE
      const by = Math.min(1, cap / above.cap / limit - 1)
      if (by > SEEN && by > (worst?.by ?? 0)) {
        worst = { by, says: `${rank} is ${(cap / above.cap).toFixed(2)} times as large as ${above.rank}` }
      }
    })
    return worst
  },
}
