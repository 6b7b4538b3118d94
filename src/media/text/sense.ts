import type { Piece } from './paragraph.ts'

/** A line as a stretch of pieces. The width, in ems, is that of its ink for display type, else of its advances. */
export interface Line {
  readonly from: number
  readonly to: number
  readonly width: number
}

/** A line that parts words that belong together counts as so much wider: another break is as good, if it is no wider. */
const PARTED = 1.35
/** Display type has so few words and lines; more are running text. */
const [WORDS, LINES] = [60, 12]

/** How many lines end between words that belong together. */
export const partedIn = (pieces: readonly Piece[], lines: readonly Line[]): number =>
  lines.slice(0, -1).filter(({ to }) => pieces[to - 1]!.clings).length

/**
 * So many lines, the widest as narrow as can be, where a line that parts what belongs together counts as wider than it
 * is. Undefined where there are more words than display type has, or no such lines.
 */
export function inSense(pieces: readonly Piece[], count: number): readonly Line[] | undefined {
  if (pieces.length > WORDS || count > LINES) return undefined
  interface Way {
    readonly widest: number
    readonly line: Line
    readonly before: Way | undefined
  }
  let ways = new Map<number, Way | undefined>([[0, undefined]])
  for (let number = 1; number <= count; number++) {
    const next = new Map<number, Way>()
    for (const [from, before] of ways) {
      let advance = 0
      for (let to = from + 1; to <= pieces.length; to++) {
        const { bare, width, clings, hard } = pieces[to - 1]!
        const line = { from, to, width: advance + bare }
        const counted = line.width * (clings && to < pieces.length ? PARTED : 1)
        const widest = Math.max(before?.widest ?? 0, counted)
        if (widest < (next.get(to)?.widest ?? Number.POSITIVE_INFINITY))
          next.set(to, { widest, line, before })
        advance += width
        if (hard) break
      }
    }
    ways = next
  }
  const lines: Line[] = []
  for (let last = ways.get(pieces.length); last; last = last.before) lines.unshift(last.line)
  return lines.length === count ? lines : undefined
}
