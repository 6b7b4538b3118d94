import { spokenIn } from '../measured.ts'
import { percent, type Rule, short } from '../rule.ts'

const LEAST = 0.7

export const quoteFills: Rule = {
  name: 'quote-fills',
  excludes: false,
  weight: 10,
  why: 'The lines of a quotation fill its panel: on the average they are at least 70 % as wide, but for the last of each passage.',
  judge: page => {
    const lines = spokenIn(page).flatMap(({ lines, measure }) =>
      (lines.length > 1 ? lines.slice(0, -1) : lines).map(({ width }) => width / measure),
    )
    if (!lines.length) return undefined
    const mean = lines.reduce((sum, share) => sum + share, 0) / lines.length
    if (mean >= LEAST) return undefined
    return {
      by: short(mean, LEAST),
      says: `lines of the quotation take ${percent(mean)} of its panel (70 at least)`,
    }
  },
}
