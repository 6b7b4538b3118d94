/** Characters that shape as one, and what they take up: in ems. */
export interface Cluster {
  /** Of the first of them. */
  readonly index: number
  advance: number
  /** How far its ink reaches above the baseline, and below it. */
  top: number
  depth: number
  /** Where its ink begins and ends, from where the pen stands. */
  from: number
  to: number
}

/** The blank at either side of a word: the outermost ink is not always that of its first or last letter. */
export function bearings(word: readonly Cluster[], trailing: number, direction: 'ltr' | 'rtl') {
  let [pen, from, to] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const cluster of direction === 'rtl' ? word.toReversed() : word) {
    from = Math.min(from, pen + cluster.from)
    to = Math.max(to, pen + cluster.to)
    pen += cluster.advance
  }
  return to > from ? { left: from, right: pen - trailing - to } : { left: 0, right: 0 }
}
