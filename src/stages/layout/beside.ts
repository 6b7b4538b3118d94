import type { Mm } from '../../model/sheet.ts'
import type { Block, Setting } from './block.ts'

/** A label may take so much of the width of its row; a longer one is broken. */
export const MOST = 0.42
/** So much wider than its longest label a column is. */
const EASE = 1.02
/** Between the longest label and the values, besides what the look leaves there: in ems of the value. */
const SPACE = 0.35
/** Rows that differ by less are equally wide: their labels share a column. */
const ALIKE: Mm = 0.1

/** The texts that stand beside one column of labels, by their numbers on the page. */
export type Column = readonly number[]

/** The columns of a page. */
export function columnsIn(blocks: readonly Block[]): readonly Column[] {
  const columns: { readonly whole: Mm; readonly rows: number[] }[] = []
  blocks.forEach(({ beside }, i) => {
    if (!beside) return
    const column = columns.find(({ whole }) => Math.abs(whole - beside.whole) < ALIKE)
    if (column) column.rows.push(i)
    else columns.push({ whole: beside.whole, rows: [i] })
  })
  return columns.map(({ rows }) => rows)
}

/** How wide a column is: as its widest label, on one line, and the space between that and what it is of. */
export function widthOf(column: Column, blocks: readonly Block[], settings: readonly Setting[]): Mm {
  let [widest, whole] = [0, 0]
  for (const i of column) {
    const { beside } = blocks[i]!
    whole = beside!.whole
    widest = Math.max(widest, EASE * beside!.long * settings[i - 1]!.size + SPACE * settings[i]!.size)
  }
  return Math.min(widest, MOST * whole)
}

/** How wide the columns of a page are, by the numbers of the texts beside them. */
export const widthsOf = (blocks: readonly Block[], settings: readonly Setting[]): ReadonlyMap<number, Mm> =>
  new Map(
    columnsIn(blocks).flatMap(column => {
      const width = widthOf(column, blocks, settings)
      return column.map(i => [i, width] as const)
    }),
  )
