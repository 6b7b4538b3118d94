import type { Paragraph, Piece } from './paragraph.ts'

/** A line as a stretch of pieces. The width, in ems, is that of its ink for display type, else of its advances. */
export interface Line {
  readonly from: number
  readonly to: number
  readonly width: number
}

const EPSILON = 1e-9

/** Break into lines no wider than `measure` ems, each as full as it goes. A piece wider than that has its own line. */
export function greedy(pieces: readonly Piece[], measure: number): Line[] {
  const lines: Line[] = []
  let [from, width, bare] = [0, 0, 0]
  const close = (to: number) => {
    if (to > from) lines.push({ from, to, width: bare })
    ;[from, width, bare] = [to, 0, 0]
  }
  pieces.forEach((piece, i) => {
    if (i > from && width + piece.bare > measure + EPSILON) close(i)
    bare = width + piece.bare
    width += piece.width
    if (piece.hard) close(i + 1)
  })
  close(pieces.length)
  return lines
}

/** The widest piece: no line can be narrower. In ems. */
export const narrowest = (pieces: readonly Piece[]): number => most(pieces.map(({ bare }) => bare))

/** The largest of any number of widths. */
const most = (widths: readonly number[]): number =>
  widths.reduce((widest, width) => (width > widest ? width : widest), 0)

/**
 * The least measure, in ems, at which the text takes no more than `count` lines: lines of even length. Undefined if
 * it cannot be set in so few.
 */
export function balanced(pieces: readonly Piece[], count: number): Line[] | undefined {
  let low = narrowest(pieces)
  let high = pieces.reduce((sum, { width }) => sum + width, 0)
  if (greedy(pieces, high).length > count) return undefined
  if (greedy(pieces, low).length <= count) return greedy(pieces, low)
  while (high - low > 1e-5 * high) {
    const middle = (low + high) / 2
    if (greedy(pieces, middle).length <= count) high = middle
    else low = middle
  }
  return greedy(pieces, high)
}

/**
 * So many lines, none wider than they must be and all as alike in width as they can be: the least sum of the squares
 * of what they lack (Knuth and Plass, 1981, without hyphens). Undefined if they do not fit the measure.
 */
export function evened(
  pieces: readonly Piece[],
  count: number,
  measure: number,
): readonly Line[] | undefined {
  const narrow = balanced(pieces, count)
  if (narrow?.length !== count || pieces.some(({ hard }) => hard))
    return narrow?.length === count ? narrow : undefined
  const widest = Math.min(measure, most(narrow.map(({ width }) => width))) + EPSILON
  interface Break {
    readonly cost: number
    readonly line: Line
    readonly before: Break | undefined
  }
  /** For every place where a line may end, the cheapest way there in so many lines. */
  let ways = new Map<number, Break | undefined>([[0, undefined]])
  for (let line = 0; line < count; line++) {
    const next = new Map<number, Break>()
    for (const [from, before] of ways) {
      let advance = 0
      for (let to = from + 1; to <= pieces.length; to++) {
        const width = advance + pieces[to - 1]!.bare
        if (width > widest) break
        advance += pieces[to - 1]!.width
        const cost = (before?.cost ?? 0) + (widest - width) ** 2
        if (cost < (next.get(to)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(to, { cost, line: { from, to, width }, before })
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
/** A passage of so few lines is evened out as a whole, if it comes to that. */
const SHORT = 4

/** Lines as full as they go, but for a last line that is short, or in a few lines one word: then a little narrower, in as many lines. */
export function pretty(pieces: readonly Piece[], measure: number): readonly Line[] {
  const full = greedy(pieces, measure)
  const isOrphan = (lines: readonly Line[]) => {
    const last = lines.at(-1)
    if (!last || lines.length === 1) return false
    const isOneWord = lines.length <= SHORT && last.to - last.from === 1
    return isOneWord || last.width < LAST_LINE * measure
  }
  if (!isOrphan(full)) return full
  for (let share = 0.98; share > 0.8; share -= 0.02) {
    const narrower = greedy(pieces, measure * share)
    if (narrower.length !== full.length || narrower.some(line => line.width > measure)) break
    if (!isOrphan(narrower)) return narrower
  }
  return full.length <= SHORT ? (evened(pieces, full.length, measure) ?? full) : full
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

/** One way to set display type: so many lines, and the measure in ems that the widest of them takes. */
export interface Rung {
  readonly lines: readonly Line[]
  readonly measure: number
}

/** Has a setting of many lines one in its midst that is less than half as wide as the rest? */
const isRagged = (lines: readonly Line[]): boolean => {
  const widest = most(lines.map(({ width }) => width))
  return lines.length > 3 && lines.slice(0, -1).some(({ width }) => width < 0.5 * widest)
}

const ladders = new WeakMap<Paragraph, readonly Rung[]>()

/**
 * Every even setting of a display text, from one line to one word a line. At a measure of W the size of a rung is
 * W / measure: the largest there is with so many lines.
 */
export function ladder(paragraph: Paragraph): readonly Rung[] {
  const known = ladders.get(paragraph)
  if (known) return known
  const { pieces, setting } = paragraph
  const rungs: Rung[] = []
  const least = narrowest(pieces)
  for (let count = 1; count <= pieces.length; count++) {
    const lines = balanced(pieces, count)
    if (!lines || lines.length < count) continue
    const measure = most(lines.map(line => inkWidth(pieces, line, setting.direction)))
    if (rungs.length && (measure > 0.98 * rungs.at(-1)!.measure || isRagged(lines))) continue
    rungs.push({ lines, measure })
    if (most(lines.map(line => line.width)) <= least + EPSILON || count >= 40) break
  }
  if (!rungs.length) {
    const lines = greedy(pieces, Number.POSITIVE_INFINITY)
    rungs.push({ lines, measure: most(lines.map(line => inkWidth(pieces, line, setting.direction))) })
  }
  ladders.set(paragraph, rungs)
  return rungs
}
