import { type Mend, rewrite } from './fix.ts'

/** Of words so short as these nearly every one is a slip away from another: UK is not US, and a7 is not a0. */
const SHORT = 2

/** The word of `known` that was probably meant: one or two slips of the finger away. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length <= SHORT) return known.find(each => each.toLowerCase() === word.toLowerCase())
  const near = known
    .map(candidate => ({ candidate, slips: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(
      ({ candidate, slips }) => slips <= Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3)),
    )
  return near.sort((a, b) => a.slips - b.slips)[0]?.candidate
}

/** Is there but one word that could be meant, and is it near enough to be written without asking? */
export function isSure(word: string, known: readonly string[]): boolean {
  if (word.length <= SHORT) return nearest(word, known) !== undefined
  const slips = known
    .map(candidate => editDistance(word.toLowerCase(), candidate.toLowerCase()))
    .sort((a, b) => a - b)
  const [first = 9, second = 9] = slips
  return first < second && first <= (word.length > 4 ? 2 : 1)
}

/** Optimal string alignment distance: insert, delete, replace, swap neighbours. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 8 || a.length > 64) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, before[j - 2]! + 1)
      }
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** What to do about a name that is not known: take the one that was probably meant, or else what `otherwise` says. */
export function hintFor<T extends string | undefined>(
  name: string,
  known: readonly string[],
  otherwise: T,
): string | T {
  const meant = nearest(name, known)
  return meant === undefined ? otherwise : didYouMean(meant)
}

/** The word that was probably meant, as a way to mend. */
export function mendTo(name: string, known: readonly string[]): readonly Mend[] {
  const meant = nearest(name, known)
  return meant === undefined ? [] : [rewrite(name, meant, isSure(name, known))]
}

export const didYouMean = (meant: string): string => `did you mean \`${meant}\`?`
