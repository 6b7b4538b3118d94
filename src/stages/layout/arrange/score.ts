import type { Measured } from './measured.ts'
import { RULES } from './rules/index.ts'

/** What the rules of arrangement think of a page. */
export interface Score {
  /** From 0 to 100. */
  readonly points: number
  /** It breaks a rule that excludes. */
  readonly excluded: boolean
  /** Every rule that it breaks, with what is seen. */
  readonly reasons: readonly string[]
}

/** A fault takes at least this share of a rule's points: a page without faults is better than one with small ones. */
const LEAST = 0.1

/** A page with so many points that breaks no rule that excludes is good enough: no other is laid out. */
export const GOOD = 90

export const isGood = ({ points, excluded }: Score): boolean => points >= GOOD && !excluded

export function scoreOf(page: Measured): Score {
  const faults = RULES.flatMap(rule => {
    const fault = rule.judge(page)
    return fault ? [{ rule, ...fault }] : []
  })
  const lost = faults.reduce((sum, { rule, by }) => sum + rule.weight * Math.max(LEAST, by), 0)
  return {
    points: Math.max(0, Math.round(100 - lost)),
    excluded: faults.some(({ rule }) => rule.excludes),
    reasons: faults.map(({ rule, says }) => `${rule.name}: ${says}`),
  }
}

/** Is one score better than another? What no hard rule excludes is better than what one does. */
export const isBetter = (one: Score, other: Score): boolean =>
  one.excluded === other.excluded ? one.points > other.points : other.excluded
