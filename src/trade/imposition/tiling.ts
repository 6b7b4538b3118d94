import type { Box, Mm, Sheet } from '../../model/sheet.ts'

/** How a large sheet is cut over small ones. */
export interface Tiling {
  /** The paper that is printed on, turned so that the fewest sheets are needed. */
  readonly paper: { readonly width: Mm; readonly height: Mm }
  readonly columns: number
  readonly rows: number
  /** What a printer cannot print, on each side. */
  readonly margin: Mm
  /** How far two neighbours show the same: the strip that the glue goes on, and what is said of a sheet. */
  readonly overlap: Mm
  /** What is kept free round the window within the margin, where the overlap has no room for names and marks. */
  readonly band: Mm
  readonly tiles: readonly Tile[]
}

/** One sheet: what it shows of the large one. */
export interface Tile {
  /** `B3 of 4×5`: row B, column 3, columns × rows. */
  readonly label: string
  readonly row: number
  readonly column: number
  readonly window: Box
  /** Where on its paper the name can stand that is cut off or glued over, from the bottom left of the paper. */
  readonly name: Box | undefined
}

export interface TileRequest {
  readonly paper: Sheet
  readonly margin: Mm
  readonly overlap: Mm
}

/** The least that a sheet must show besides its overlap, or nobody could put the sign together. */
const LEAST: Mm = 20
/** The height of a name, with air; a narrower overlap has no room for it. */
const NAME: Mm = 4
/** The outermost sheets show at least so much of what a sheet adds: nobody prints a page of next to nothing. */
const WORTH = 0.25

/**
 * Cut a sheet over smaller ones. The grid is moved within what the last sheets have to spare, so that no seam runs
 * through what it should avoid, where that can be had. Undefined if margin and overlap leave too little of the paper.
 */
export function tilingOf(
  sheet: Sheet,
  { paper, margin, overlap }: TileRequest,
  avoid: readonly Box[],
): Tiling | undefined {
  const upright = { width: Math.min(paper.width, paper.height), height: Math.max(paper.width, paper.height) }
  const turned = { width: upright.height, height: upright.width }
  const band = overlap < NAME ? NAME : 0
  if (upright.width - 2 * (margin + band) - overlap < LEAST) return undefined
  if (sheetsFor(sheet, upright, margin, overlap, 0).whole) return onOne(sheet, upright, margin, overlap)
  if (sheetsFor(sheet, turned, margin, overlap, 0).whole) return onOne(sheet, turned, margin, overlap)
  const [best] = [upright, turned]
    .map(way => ({ way, ...sheetsFor(sheet, way, margin, overlap, band) }))
    .sort((a, b) => a.columns * a.rows - b.columns * b.rows)
  const { way, columns, rows, wide, high } = best!
  const left = start(sheet.width, wide, columns, overlap, avoid.map(alongX))
  const top = start(sheet.height, high, rows, overlap, avoid.map(alongY))
  const tiles = Array.from({ length: columns * rows }, (_, i): Tile => {
    const [row, column] = [Math.floor(i / columns), i % columns]
    const window = {
      x: left + column * (wide - overlap),
      y: top + row * (high - overlap),
      width: wide,
      height: high,
    }
    const label = `${letters(row)}${column + 1} of ${columns}×${rows}`
    const last = { row: row === rows - 1, column: column === columns - 1 }
    return { label, row, column, window, name: placeOfName(window, sheet, margin, overlap, band, last) }
  })
  return { paper: way, columns, rows, margin, overlap, band, tiles }
}

/** How many sheets it takes this way round, and how much each shows. */
function sheetsFor(sheet: Sheet, way: { width: Mm; height: Mm }, margin: Mm, overlap: Mm, band: Mm) {
  const [wide, high] = [way.width - 2 * (margin + band), way.height - 2 * (margin + band)]
  const count = (length: Mm, window: Mm) =>
    length <= window ? 1 : Math.ceil((length - overlap) / (window - overlap) - 1e-9)
  const [columns, rows] = [count(sheet.width, wide), count(sheet.height, high)]
  // The last sheet is glued on no other: its name stands beside the sign, and there must be room for it.
  const spare = (length: Mm, window: Mm, sheets: number) => sheets * (window - overlap) + overlap - length
  const whole = columns * rows === 1
  if (
    whole ||
    band ||
    spare(sheet.width, wide, columns) >= 2 * NAME ||
    spare(sheet.height, high, rows) >= 2 * NAME
  )
    return { columns, rows, wide, high, whole }
  return columns <= rows
    ? { columns, rows: rows + 1, wide, high, whole }
    : { columns: columns + 1, rows, wide, high, whole }
}

/** Nothing is to be joined: the sign in the middle of its sheet. */
function onOne(sheet: Sheet, way: { width: Mm; height: Mm }, margin: Mm, overlap: Mm): Tiling {
  const [width, height] = [way.width - 2 * margin, way.height - 2 * margin]
  const window = { x: (sheet.width - width) / 2, y: (sheet.height - height) / 2, width, height }
  const tile = { label: 'A1 of 1×1', row: 0, column: 0, window }
  const name = placeOfName(window, sheet, margin, 0, 0, { row: true, column: true })
  return { paper: way, columns: 1, rows: 1, margin, overlap, band: 0, tiles: [{ ...tile, name }] }
}

/** In the strip that the next sheet is glued on; else beside the sign, on what is cut off. */
function placeOfName(
  { x, y, width, height }: Box,
  sheet: Sheet,
  margin: Mm,
  overlap: Mm,
  band: Mm,
  last: { readonly row: boolean; readonly column: boolean },
): Box | undefined {
  const edge = margin + band
  if (band) return { x: edge, y: margin, width, height: band }
  if (!last.row) return { x: edge, y: edge, width, height: Math.min(overlap, NAME + 1) }
  if (!last.column) return { x: edge + width - overlap, y: edge, width: overlap, height }
  const below = y + height - sheet.height
  if (below >= NAME) return { x: edge, y: edge, width, height: NAME }
  const right = x + width - sheet.width
  if (right >= NAME) return { x: edge + width - NAME, y: edge, width: NAME, height }
  return undefined
}

const alongX = ({ x, width }: Box) => [x, x + width] as const
const alongY = ({ y, height }: Box) => [y, y + height] as const

/** Where the first window begins: in the middle of what there is to spare, or as near to it as spares the words. */
function start(
  length: Mm,
  window: Mm,
  count: number,
  overlap: Mm,
  avoid: readonly (readonly [Mm, Mm])[],
): Mm {
  const spare = count * (window - overlap) + overlap - length
  const seams = (from: Mm) =>
    Array.from({ length: count - 1 }, (_, i) => {
      const seam = from + (i + 1) * (window - overlap)
      return [seam, seam + overlap] as const
    })
  const crossed = (from: Mm) =>
    seams(from).reduce(
      (sum, [low, high]) =>
        sum + avoid.reduce((hurt, [a, b]) => hurt + Math.max(0, Math.min(high, b) - Math.max(low, a)), 0),
      0,
    )
  const middle = -spare / 2
  // No further than the outermost sheets are worth their paper: what lies outside the sign at one end is at most this.
  // And a name keeps its room beside the sign.
  const worth = Math.min(spare, (1 - WORTH) * (window - overlap)) - spare / 2
  const reach = Math.max(0, spare >= 2 * NAME ? Math.min(worth, spare / 2 - NAME) : worth)
  const steps = Array.from(
    { length: 2 * Math.floor(reach) + 1 },
    (_, i) => middle + (i % 2 ? (i + 1) / 2 : -i / 2),
  )
  return steps.reduce((best, from) => (crossed(from) < crossed(best) - 1e-6 ? from : best), middle)
}

/** A, B … Z, AA, AB … */
const letters = (row: number): string =>
  (row >= 26 ? letters(Math.floor(row / 26) - 1) : '') + String.fromCharCode(65 + (row % 26))
