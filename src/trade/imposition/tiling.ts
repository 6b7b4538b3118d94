import type { Box, Mm, Sheet } from '../../model/sheet.ts'

/** How a large sheet is cut over small ones. */
export interface Tiling {
  /** The paper that is printed on, turned so that the fewest sheets are needed. */
  readonly paper: { readonly width: Mm; readonly height: Mm }
  readonly columns: number
  readonly rows: number
  /** What a printer cannot print, on each side. */
  readonly margin: Mm
  /** How far two neighbours show the same. */
  readonly overlap: Mm
  readonly tiles: readonly Tile[]
}

/** One sheet: what it shows of the large one. */
export interface Tile {
  /** `B3 of 4×5`: row B, column 3, columns × rows. */
  readonly label: string
  readonly row: number
  readonly column: number
  readonly window: Box
}

export interface TileRequest {
  readonly paper: Sheet
  readonly margin: Mm
  readonly overlap: Mm
}

/** The least that a sheet must show besides its overlap, or nobody could put the sign together. */
const LEAST: Mm = 20

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
  const room = (length: Mm) => length - 2 * margin
  if (room(upright.width) - overlap < LEAST) return undefined
  const count = (length: Mm, window: Mm) =>
    length <= window ? 1 : Math.ceil((length - overlap) / (window - overlap) - 1e-9)
  const [best] = [upright, turned]
    .map(way => ({
      way,
      columns: count(sheet.width, room(way.width)),
      rows: count(sheet.height, room(way.height)),
    }))
    .sort((a, b) => a.columns * a.rows - b.columns * b.rows)
  const { way, columns, rows } = best!
  const [wide, high] = [room(way.width), room(way.height)]
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
    return { label: `${letters(row)}${column + 1} of ${columns}×${rows}`, row, column, window }
  })
  return { paper: way, columns, rows, margin, overlap, tiles }
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
  const steps = Array.from(
    { length: 2 * Math.floor(spare / 2) + 1 },
    (_, i) => middle + (i % 2 ? (i + 1) / 2 : -i / 2),
  )
  return steps.reduce((best, from) => (crossed(from) < crossed(best) - 1e-6 ? from : best), middle)
}

/** A, B … Z, AA, AB … */
const letters = (row: number): string =>
  (row >= 26 ? letters(Math.floor(row / 26) - 1) : '') + String.fromCharCode(65 + (row % 26))
