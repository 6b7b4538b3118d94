import type { Span } from './extent.ts'

/** Rows of pixels, from the first to before the last. */
export interface RowRange {
  readonly from: number
  readonly to: number
}

/** Rows that are drawn at once: those that are kept, and with them, where curves go on, some above and below. */
export interface Band extends RowRange {
  readonly drawn: RowRange
}

/** So many pixels are drawn at once where the page lets it: the memory of a band is then reused while it is near at hand. */
const HANDY = 150_000
/** More are drawn at once only where a letter would be cut. */
export const MOST = 2_000_000
/** Flat rows fewer than these are drawn with what is round them. */
const WORTH = 12
/**
 * A curve that is cut by the edge of a band is drawn in other steps than the whole of it. So many rows further it is where
 * it was.
 */
const MARGIN = 16

/**
 * The rows that have to be drawn, in bands. Rows that are in none are as the last row of the band before, and those above
 * the first band as its first row. Every band begins and ends in a flat row, where nothing is cut, if there is one.
 */
export function bandsOf(spans: readonly Span[], perMm: number, width: number, height: number): Band[] {
  const bands: RowRange[] = []
  for (const { from, to } of stretchesOf(spans, perMm, height)) {
    const last = bands.at(-1)
    if (last && (from - last.to < WORTH || (to - last.from) * width <= HANDY)) {
      bands[bands.length - 1] = { from: last.from, to }
    } else bands.push({ from, to })
  }
  return bands.flatMap(band => cut(band, Math.max(MARGIN, Math.floor(MOST / width)), height))
}

/** The rows in which the page is uneven, with one above and below, in order; the first of a page that is flat. */
function stretchesOf(spans: readonly Span[], perMm: number, height: number): RowRange[] {
  const rows = spans
    .map(({ from, to }) => ({
      from: Math.max(0, Math.floor(from * perMm - NEAR) - 1),
      to: Math.min(height, Math.ceil(to * perMm + NEAR) + 1),
    }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from)
  const stretches: RowRange[] = []
  for (const { from, to } of rows) {
    const last = stretches.at(-1)
    if (last && from <= last.to)
      stretches[stretches.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else stretches.push({ from, to })
  }
  return stretches.length ? stretches : [{ from: 0, to: 1 }]
}

/** An edge so near to the edge of a pixel may be in either. */
const NEAR = 0.01

/** A band in parts of no more than so many rows. */
function cut({ from, to }: RowRange, most: number, height: number): Band[] {
  const count = Math.ceil((to - from) / most)
  const at = (part: number) => from + Math.round(((to - from) * part) / count)
  return Array.from({ length: count }, (_, i) => {
    const own = { from: at(i), to: at(i + 1) }
    const above = i ? MARGIN : 0
    const below = i < count - 1 ? MARGIN : 0
    return { ...own, drawn: { from: Math.max(0, own.from - above), to: Math.min(height, own.to + below) } }
  })
}
