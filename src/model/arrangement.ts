/** How the words of a page were arranged, and what was thought of it. */
export interface ArrangementVerdict {
  /** As the look calls it: `two-columns`. */
  readonly name: string
  /** From 0 to 100: what the rules of arrangement leave of it. */
  readonly score: number
  /** What takes points away, and what it was preferred to. */
  readonly reasons: readonly string[]
}
