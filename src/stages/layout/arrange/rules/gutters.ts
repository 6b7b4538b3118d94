import type { Box } from '../../../../model/sheet.ts'
import type { MeasuredText } from '../measured.ts'
import { type Rule, short } from '../rule.ts'

/** Of the sheet's width. */
const LEAST = 0.04
/** Texts that stand beside each other for less than this share of the lower are no columns. */
const BESIDE = 0.5

/** The smallest box round the lines of a text. */
function extentOf({ lines }: MeasuredText): Box {
  const [first, ...rest] = lines
  return rest.reduce((all, { x, y, width, height }) => {
    const [left, top] = [Math.min(all.x, x), Math.min(all.y, y)]
    const [right, foot] = [Math.max(all.x + all.width, x + width), Math.max(all.y + all.height, y + height)]
    return { x: left, y: top, width: right - left, height: foot - top }
  }, first ?? { x: 0, y: 0, width: 0, height: 0 })
}

/** How far the ink of one text is from that of another beside it; undefined where they are not beside each other. */
function between(one: Box, other: Box): number | undefined {
  const shared = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  if (shared < BESIDE * Math.min(one.height, other.height)) return undefined
  const gap = Math.max(other.x - one.x - one.width, one.x - other.x - other.width)
  return gap >= 0 ? gap : undefined
}

/** What is read at length or line after line: a label belongs to what it stands beside, and small print to its foot. */
const isColumn = ({ rank, lines }: MeasuredText): boolean =>
  lines.length > 0 && rank !== 'label' && rank !== 'small' && rank !== 'phone'

export const gutters: Rule = {
  name: 'gutters',
  excludes: false,
  weight: 4,
  why: 'Between two columns of text there is at least 4 % of the sheet’s width, so that no line is read on into the next column.',
  judge: ({ texts, width }) => {
    const columns = texts.filter(isColumn).map(text => ({ field: text.field, box: extentOf(text) }))
    let worst: { by: number; says: string } | undefined
    columns.forEach(({ field, box }, i) => {
      for (const other of columns.slice(i + 1)) {
        const gap = between(box, other.box)
        // Rounding makes no gutter too narrow.
        const by = gap === undefined ? 0 : short(gap / width, 0.98 * LEAST)
        if (by > (worst?.by ?? 0))
          worst = {
            by,
            says: `${((100 * gap!) / width).toFixed(1)} % of the width is between ${field} and ${other.field}`,
          }
      }
    })
    return worst
  },
}
