import type { Piece } from './paragraph.ts'
import type { Line } from './sense.ts'

export const EPSILON = 1e-9

/** The largest of any number of widths. */
export const most = (widths: readonly number[]): number =>
  widths.reduce((widest, width) => (width > widest ? width : widest), 0)

/** The widest piece: no line can be narrower. In ems. */
export const narrowest = (pieces: readonly Piece[]): number => most(pieces.map(({ bare }) => bare))

/** Break into lines no wider than `measure` ems, each as full as it goes. A piece wider than that has its own line. */
export const greedy = (pieces: readonly Piece[], measure: number): Line[] =>
  broken(pieces, measure, { fitting: 0, wide: Number.POSITIVE_INFINITY, full: [] })

/** Between which measures a text is broken into the same lines. */
interface Bounds {
  /** The widest of what fits. */
  fitting: number
  /** The narrowest of what does not. */
  wide: number
  /** Lines that were held against a share of the measure, and whether they are so wide. */
  readonly full: { readonly width: number; readonly share: number; readonly is: boolean }[]
}

/** Lines, and between which measures they are the same. */
interface Broken extends Bounds {
  readonly lines: readonly Line[]
}

const kept = new WeakMap<readonly Piece[], Broken[]>()
/** So many ways to break a text are kept: in one search for a size there are a few. */
const KEPT = 8

/** What `greedy` gives, broken now or before: texts are broken at some hundred sizes a page, into a few different lines. */
export function greedyOnce(pieces: readonly Piece[], measure: number): readonly Line[] {
  const known = kept.get(pieces) ?? []
  for (const each of known) if (isSame(each, measure)) return each.lines
  const bounds: Bounds = { fitting: 0, wide: Number.POSITIVE_INFINITY, full: [] }
  const lines = broken(pieces, measure, bounds)
  if (!known.length) kept.set(pieces, known)
  known.unshift({ lines, ...bounds })
  if (known.length > KEPT) known.pop()
  return lines
}

const isSame = ({ fitting, wide, full }: Bounds, measure: number): boolean =>
  wide > measure + EPSILON &&
  !(fitting > measure + EPSILON) &&
  full.every(({ width, share, is }) => width >= share * measure === is)

/** Is a width more than the measure? The answer is the same within the bounds. */
function isOver(width: number, measure: number, bounds: Bounds): boolean {
  const over = width > measure + EPSILON
  if (over) bounds.wide = Math.min(bounds.wide, width)
  else bounds.fitting = Math.max(bounds.fitting, width)
  return over
}

function broken(pieces: readonly Piece[], measure: number, bounds: Bounds): Line[] {
  const lines: Line[] = []
  let [from, width, bare] = [0, 0, 0]
  const close = (to: number) => {
    if (to > from) lines.push({ from, to, width: bare })
    ;[from, width, bare] = [to, 0, 0]
  }
  for (let i = 0; i < pieces.length; i++) {
    if (i > from && isOver(width + pieces[i]!.bare, measure, bounds)) {
      const whole = wholeBefore(pieces, from, i, measure, bounds)
      if (whole) [i, bare] = [whole.to, whole.width]
      close(i)
    }
    const piece = pieces[i]!
    bare = width + piece.bare
    width += piece.width
    if (piece.hard) close(i + 1)
  }
  close(pieces.length)
  return lines
}

/**
 * The line from `from` that ends before the word which a break at `to` would hyphenate, if it is full enough and the word
 * has room on the next: words are parted where they must be, or a line would be half empty.
 */
function wholeBefore(
  pieces: readonly Piece[],
  from: number,
  to: number,
  measure: number,
  bounds: Bounds,
): Line | undefined {
  let first = to
  while (first > from && pieces[first - 1]!.soft !== undefined) first--
  if (first === to || first === from) return undefined
  let after = to
  while (after < pieces.length - 1 && pieces[after]!.soft !== undefined) after++
  if (isOver(widthOf(pieces, first, after + 1), measure, bounds)) return undefined
  const width = widthOf(pieces, from, first)
  const share = pieces[to - 1]!.soft!
  const is = width >= share * measure
  bounds.full.push({ width, share, is })
  return is ? { from, to: first, width } : undefined
}

/** The widest word that fits a measure whole, or the widest part of one that does not. */
export function wholeIn(pieces: readonly Piece[], measure: number): number {
  let [least, first] = [0, 0]
  for (let i = 0; i < pieces.length; i++) {
    if (pieces[i]!.soft !== undefined) continue
    const width = widthOf(pieces, first, i + 1)
    least = Math.max(least, width <= measure + EPSILON ? width : narrowest(pieces.slice(first, i + 1)))
    first = i + 1
  }
  return least
}

/** How many lines end within a word. */
export const hyphensIn = (pieces: readonly Piece[], lines: readonly Line[]): number =>
  lines.filter(({ to }) => pieces[to - 1]!.soft !== undefined).length

/** How wide the pieces from one to before another are on a line. */
function widthOf(pieces: readonly Piece[], from: number, to: number): number {
  let width = pieces[to - 1]!.bare
  for (let i = from; i < to - 1; i++) width += pieces[i]!.width
  return width
}
