import { type Box, type Mm, type Sheet, SIZE_NAMES, sheetOf } from '../../model/sheet.ts'

/** Copies of a sign on one sheet, to be cut apart. */
export interface Ganging {
  readonly paper: { readonly width: Mm; readonly height: Mm }
  /** How much smaller than by itself a copy is, so that a printer's margin is left. */
  readonly scale: number
  readonly columns: number
  readonly rows: number
  /** What a printer cannot print, on each side. */
  readonly margin: Mm
  readonly cells: readonly Box[]
}

/** What office printers leave white on each side, unless one says otherwise. */
const MARGIN: Mm = 5
/** Under the copies, for a ruler and what is said of it. */
const FOOT: Mm = 3.6
/** The proportion of the A series, which grids of copies should come near. */
const PROPORTION = Math.SQRT2
/** Twice an A6 is an A5 but for a millimetre. */
const NEARLY: Mm = 3

/**
 * Put so many copies of a sheet on the paper that they make up: four A6 on an A4. Where that is no paper one can buy, on
 * the next that is: three A6 on an A4 too.
 */
export function gangingOf(sheet: Sheet, copies: number, margin: Mm = MARGIN): Ganging {
  for (let places = copies; places <= 2 * copies; places++) {
    const { known, ...ganging } = gridOf(sheet, places, margin)
    if (known) return { ...ganging, cells: ganging.cells.slice(0, copies) }
  }
  return gridOf(sheet, copies, margin)
}

function gridOf({ width, height }: Sheet, copies: number, margin: Mm): Ganging & { readonly known: boolean } {
  const grids = Array.from({ length: copies }, (_, i) => i + 1)
    .filter(columns => copies % columns === 0)
    .map(columns => ({ columns, rows: copies / columns }))
  const stretch = ({ columns, rows }: (typeof grids)[number]) => {
    const ratio = (columns * width) / (rows * height)
    return Math.abs(Math.log(Math.max(ratio, 1 / ratio) / PROPORTION))
  }
  const { columns, rows } = grids.reduce((best, grid) => (stretch(grid) < stretch(best) ? grid : best))
  const found = paperNear(columns * width, rows * height)
  const paper = { width: found?.width ?? columns * width, height: found?.height ?? rows * height }
  const scale = Math.min(
    (paper.width - 2 * margin) / (columns * width),
    (paper.height - 2 * margin - FOOT) / (rows * height),
    1,
  )
  const [wide, high] = [width * scale, height * scale]
  const [left, top] = [(paper.width - columns * wide) / 2, (paper.height - FOOT - rows * high) / 2]
  const cells = Array.from({ length: copies }, (_, i): Box => {
    return {
      x: left + (i % columns) * wide,
      y: top + Math.floor(i / columns) * high,
      width: wide,
      height: high,
    }
  })
  return { paper, scale, columns, rows, margin, cells, known: found !== undefined }
}

/** A paper that people can buy, if one is so large. */
const paperNear = (width: Mm, height: Mm): Sheet | undefined =>
  SIZE_NAMES.map(name => sheetOf(name)!).find(
    sheet =>
      !sheet.pixels && Math.abs(sheet.width - width) < NEARLY && Math.abs(sheet.height - height) < NEARLY,
  )
