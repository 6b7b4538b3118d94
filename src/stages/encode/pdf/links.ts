import { onPage, type PaintedText } from '../../../model/drawing.ts'
import { maximum, minimum } from '../../../model/extremes.ts'
import type { Box, Mm } from '../../../model/sheet.ts'
import { POINTS } from './paths.ts'
import type { Link } from './tags.ts'

/** The number can be rung, and the address opened, from the page. */
export function linkOf(text: PaintedText, height: Mm, edge: Mm, scale: number): Link | undefined {
  const { uri } = text
  if (!uri) return undefined
  const [first, last] = [text.lines[0]!, text.lines.at(-1)!]
  const left = minimum(text.lines.map(line => line.x))
  const right = maximum(text.lines.map(line => line.x + line.width))
  const top = first.baseline - 1.2 * text.capHeight
  const box = { x: left, y: top, width: right - left, height: last.baseline + 0.25 * text.size - top }
  return { uri, rect: rectOf(onPage(text, box), height, edge, scale) }
}

/** A box as PDF tells it: left, bottom, right and top in points, on a page at a scale, and `edge` larger all round. */
export const rectOf = ({ x, y, width, height: high }: Box, height: Mm, edge: Mm, scale: number): number[] =>
  [x, height - y - high, x + width, height - y].map(
    length => Math.round((edge + scale * length) * POINTS * 1000) / 1000,
  )
