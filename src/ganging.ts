import { type Box, type Mm, type Sheet, SIZE_NAMES, sheetOf } from './sheet.ts'

/** Copies of a sign on one sheet, to be cut apart. */
export interface Ganging {
  readonly paper: { readonly width: Mm; readonly height: Mm }
  /** How much smaller than by itself a copy is, so that a printer's margin is left. */
  readonly scale: number
  readonly columns: number
  readonly rows: number
  readonly cells: readonly Box[]
}

/** What office printers leave white on each side. */
const MARGIN: Mm = 5
/** The proportion of the A series, which grids of copies should come near. */
const PROPORTION = Math.SQRT2
/** Twice an A6 is an A5 but for a millimetre. */
const NEARLY: Mm = 3

/** Put so many copies of a sheet on the paper that they make up: four A6 on an A4. */
export function gangingOf({ width, height }: Sheet, copies: number): Ganging {
  const grids = Array.from({ length: copies }, (_, i) => i + 1)
    .filter(columns => copies % columns === 0)
    .map(columns => ({ columns, rows: copies / columns }))
  const stretch = ({ columns, rows }: (typeof grids)[number]) => {
    const ratio = (columns * width) / (rows * height)
    return Math.abs(Math.log(Math.max(ratio, 1 / ratio) / PROPORTION))
  }
  const { columns, rows } = grids.reduce((best, grid) => (stretch(grid) < stretch(best) ? grid : best))
  const paper = paperNear(columns * width, rows * height)
  const scale = Math.min(
    (paper.width - 2 * MARGIN) / (columns * width),
    (paper.height - 2 * MARGIN) / (rows * height),
    1,
  )
  const [wide, high] = [width * scale, height * scale]
  const [left, top] = [(paper.width - columns * wide) / 2, (paper.height - rows * high) / 2]
  const cells = Array.from({ length: copies }, (_, i): Box => {
    return {
      x: left + (i % columns) * wide,
      y: top + Math.floor(i / columns) * high,
      width: wide,
      height: high,
    }
  })
  return { paper, scale, columns, rows, cells }
}

/** A paper that people can buy, if one is so large; else the paper itself. */
function paperNear(width: Mm, height: Mm): { width: Mm; height: Mm } {
  const known = SIZE_NAMES.map(name => sheetOf(name)!).filter(({ pixels }) => !pixels)
  const near = (sheet: Sheet) =>
    Math.abs(sheet.width - width) < NEARLY && Math.abs(sheet.height - height) < NEARLY
  const found = known.find(near)
  return { width: found?.width ?? width, height: found?.height ?? height }
}
