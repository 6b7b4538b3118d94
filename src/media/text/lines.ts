import { EPSILON, greedy, hyphensIn, most, narrowest, wholeIn } from './greedy.ts'
import type { Paragraph, Piece } from './paragraph.ts'
import { inSense, type Line, partedIn } from './sense.ts'

export { greedy } from './greedy.ts'
export type { Line }

/** The least measure that words of a paragraph can be set to: the ink of the widest, where letters reach out of their place. */
export function leastMeasure({ cased }: Paragraph, pieces: readonly Piece[]): number {
  // Asked for at every size that is tried.
  const known = least.get(pieces)
  if (known !== undefined) return known
  const measure = cased
    ? narrowest(pieces)
    : most(pieces.map(({ bare, left, right }) => bare + Math.max(0, -left) + Math.max(0, -right)))
  least.set(pieces, measure)
  return measure
}

const least = new WeakMap<readonly Piece[], number>()

/**
 * The text in no more than `count` lines of even length, as narrow as they go, or a little wider where words that belong
 * together would be parted (sense.ts) and `limit` allows. Undefined if it cannot be set in so few.
 */
export function balanced(
  pieces: readonly Piece[],
  count: number,
  limit = Number.POSITIVE_INFINITY,
): readonly Line[] | undefined {
  const lines = narrowLines(pieces, count, limit)
  if (!lines || !partedIn(pieces, lines)) return lines
  const sense = inSense(pieces, lines.length)
  return sense && most(sense.map(({ width }) => width)) <= limit + EPSILON ? sense : lines
}

/** The least measure at which the text takes no more than `count` lines. */
function narrowLines(pieces: readonly Piece[], count: number, limit: number): Line[] | undefined {
  let low = limit === Number.POSITIVE_INFINITY ? narrowest(pieces) : wholeIn(pieces, limit)
  // Tight tracking makes a piece at the end of a line wider than within one.
  let high = pieces.reduce((sum, { width, bare }) => sum + Math.max(width, bare), 0)
  if (greedy(pieces, high).length > count) return undefined
  if (greedy(pieces, low).length <= count) return greedy(pieces, low)
  while (high - low > 1e-5 * high) {
    const middle = (low + high) / 2
    if (greedy(pieces, middle).length <= count) high = middle
    else low = middle
  }
  return greedy(pieces, high)
}

/** A last line of one word that is narrower than this share of the measure looks forgotten. */
const LONELY = 0.5

const isLonely = ({ from, to, width }: Line, measure: number): boolean =>
  to - from === 1 && width < LONELY * measure

/** Each stretch of pieces between two breaks that were typed, broken by itself. */
function byTypedLine(
  pieces: readonly Piece[],
  broken: (stretch: readonly Piece[]) => readonly Line[] | undefined,
): readonly Line[] | undefined {
  const lines: Line[] = []
  for (let from = 0; from < pieces.length; ) {
    const hard = pieces.findIndex(({ hard }, i) => i >= from && hard)
    const to = hard < 0 ? pieces.length : hard + 1
    const own = broken(pieces.slice(from, to))
    if (!own) return undefined
    for (const line of moved(own, from)) lines.push(line)
    from = to
  }
  return lines
}

/** Lines of a stretch, told as lines of the whole. */
const moved = (lines: readonly Line[], by: number): readonly Line[] =>
  by ? lines.map(({ from, to, width }) => ({ from: from + by, to: to + by, width })) : lines

/**
 * So many lines, none wider than they must be and all as alike in width as they can be; wider only where one word would
 * be left for the last. Undefined if they do not fit the measure.
 */
export function evened(
  pieces: readonly Piece[],
  count: number,
  measure: number,
): readonly Line[] | undefined {
  const lines = byTypedLine(pieces, stretch => even(stretch, greedy(stretch, measure).length, measure))
  if (lines?.length === count) return lines
  const narrow = balanced(pieces, count)
  return narrow?.length === count ? narrow : undefined
}

function even(pieces: readonly Piece[], count: number, measure: number): readonly Line[] | undefined {
  const narrow = balanced(pieces, count, measure)
  if (narrow?.length !== count) return undefined
  const widest = Math.min(measure, most(narrow.map(({ width }) => width)))
  const lines = leastRagged(pieces, count, widest)
  if (count === 1 || !lines) return lines
  const lonely = isLonely(lines.at(-1)!, widest)
  const parted = partedIn(pieces, lines)
  if (!lonely && !parted) return lines
  const wider = leastRagged(pieces, count, measure)
  if (!wider || isLonely(wider.at(-1)!, measure)) return lines
  return lonely || partedIn(pieces, wider) < parted ? wider : lines
}

/** What a word that is left alone costs: more than any raggedness. */
const LONELINESS = 1e9
/** What it costs to part words that belong together: as much as a line that lacks this share of the measure. */
const PARTED = 0.6
/** What a hyphen costs that need not be: more than that, and less than a word left alone. */
const HYPHENATED = 1e8

/** The least sum of the squares of what so many lines lack (Knuth and Plass, 1981, without hyphens). */
function leastRagged(pieces: readonly Piece[], count: number, measure: number): readonly Line[] | undefined {
  const widest = measure + EPSILON
  interface Break {
    readonly cost: number
    readonly line: Line
    readonly before: Break | undefined
  }
  /** For every place where a line may end, the cheapest way there in so many lines. */
  let ways = new Map<number, Break | undefined>([[0, undefined]])
  for (let number = 1; number <= count; number++) {
    const next = new Map<number, Break>()
    for (const [from, before] of ways) {
      let advance = 0
      for (let to = from + 1; to <= pieces.length; to++) {
        const width = advance + pieces[to - 1]!.bare
        if (width > widest) break
        advance += pieces[to - 1]!.width
        const line = { from, to, width }
        const lonely = number === count && isLonely(line, measure) ? LONELINESS : 0
        const { clings, soft } = pieces[to - 1]!
        const parted = soft !== undefined ? HYPHENATED : clings ? (PARTED * measure) ** 2 : 0
        const cost = (before?.cost ?? 0) + (widest - width) ** 2 + lonely + parted
        if (cost < (next.get(to)?.cost ?? Number.POSITIVE_INFINITY)) next.set(to, { cost, line, before })
      }
    }
    ways = next
  }
  const lines: Line[] = []
  for (let last = ways.get(pieces.length); last; last = last.before) lines.unshift(last.line)
  return lines.length === count ? lines : undefined
}

/** The least share of the measure that a last line should fill. */
const LAST_LINE = 0.3
/** A passage of so few lines is evened out as a whole, if it comes to that, and no word is left alone in it. */
const SHORT = 4

/** Lines as full as they go, but for a last line that is short or one word: then a little narrower, in as many lines. */
export const pretty = (pieces: readonly Piece[], measure: number): readonly Line[] =>
  byTypedLine(pieces, stretch => full(stretch, measure))!

function full(pieces: readonly Piece[], measure: number): readonly Line[] {
  const lines = greedy(pieces, measure)
  const isOrphan = (broken: readonly Line[]) => {
    const last = broken.at(-1)
    if (!last || lines.length === 1) return false
    const alone = lines.length <= SHORT ? last.to - last.from === 1 : isLonely(last, measure)
    return alone || last.width < LAST_LINE * measure
  }
  if (!isOrphan(lines)) return lines
  for (let share = 0.98; share > 0.8; share -= 0.02) {
    const narrower = greedy(pieces, measure * share)
    if (
      narrower.length !== lines.length ||
      hyphensIn(pieces, narrower) > hyphensIn(pieces, lines) ||
      narrower.some(line => line.width > measure)
    )
      break
    if (!isOrphan(narrower)) return narrower
  }
  const short = lines.length <= SHORT ? even(pieces, lines.length, measure) : undefined
  if (short && !isLonely(short.at(-1)!, measure)) return short
  // Or the last few lines alone, evened out.
  for (let count = 2; count <= lines.length; count++) {
    const { from } = lines.at(-count)!
    const foot = leastRagged(pieces.slice(from), count, measure)
    if (foot && !isLonely(foot.at(-1)!, measure)) return [...lines.slice(0, -count), ...moved(foot, from)]
  }
  return short ?? lines
}

/** How wide the ink of a line is, in ems: its advances without the blank at either side. */
export function inkWidth(pieces: readonly Piece[], line: Line, direction: 'ltr' | 'rtl'): number {
  const { left, right } = sideBearings(pieces, line, direction)
  return line.width - left - right
}

export function sideBearings(pieces: readonly Piece[], { from, to }: Line, direction: 'ltr' | 'rtl') {
  const [leftmost, rightmost] =
    direction === 'rtl' ? [pieces[to - 1]!, pieces[from]!] : [pieces[from]!, pieces[to - 1]!]
  return { left: leftmost.left, right: rightmost.right }
}

/** How far the ink of a line reaches above its baseline, and below it. In ems. */
export function inkHeight(
  pieces: readonly Piece[],
  { from, to }: Pick<Line, 'from' | 'to'>,
): { top: number; depth: number } {
  let [top, depth] = [0, 0]
  for (let i = from; i < to; i++) {
    top = Math.max(top, pieces[i]!.top)
    depth = Math.max(depth, pieces[i]!.depth)
  }
  return { top, depth }
}
