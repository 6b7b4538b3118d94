import { leadOf, textOf } from '../measured.ts'
import type { Rule } from '../rule.ts'

const MOST = 0.6

export const actionLed: Rule = {
  name: 'action-led',
  excludes: true,
  weight: 20,
  why: 'The capitals of the action are at most 0.6 of the headline’s: it is read after it, not instead of it.',
  judge: page => {
    const action = textOf(page, 'action')
    if (!action) return undefined
    const share = action.cap / leadOf(page)
    if (share <= MOST * 1.01) return undefined
    return {
      by: Math.min(1, share / MOST - 1),
      says: `the action is ${share.toFixed(2)} of the headline (0.6 at most)`,
    }
  },
}
