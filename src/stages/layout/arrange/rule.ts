import type { Measured } from './measured.ts'

/** How far a page is from what a rule asks. */
export interface Fault {
  /** From 0, not at all, to 1, as far as can be. */
  readonly by: number
  /** What is seen, in words. */
  readonly says: string
}

/** A rule of arrangement. */
export interface Rule {
  readonly name: string
  /** A page that breaks it is taken only where every other does so too. */
  readonly excludes: boolean
  /** The points that it takes from a page that is as far from it as can be. */
  readonly weight: number
  /** What it asks, and why. */
  readonly why: string
  /** What is wrong with a page; undefined where it is as it should be, or has nothing that the rule looks at. */
  readonly judge: (page: Measured) => Fault | undefined
}

/** How far a value is below what is wanted, as a share of it. */
export const short = (value: number, wanted: number): number =>
  Math.min(1, Math.max(0, (wanted - value) / wanted))

export const percent = (share: number): string => `${Math.round(100 * share)} %`
