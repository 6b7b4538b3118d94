import type { Mm } from '../sheet.ts'
import { greedy, inkWidth, type Line, ladder, narrowest } from '../text/fit.ts'
import type { Paragraph, Piece } from '../text/paragraph.ts'
import type { TextNode } from './expand.ts'

/** A text with the width it has to stand in. */
export interface Block {
  readonly node: TextNode
  readonly paragraph: Paragraph
  readonly measure: Mm
}

/** What decides every size on a sheet. */
export interface Scale {
  /** The em of running text. */
  readonly running: Mm
  /** How far display type keeps its proportion to running text: 1 as the look asks, 0 no larger than running text. */
  readonly contrast: number
  /** By group: how much larger than in proportion, where there is room to spare. */
  readonly growth: ReadonlyMap<string, number>
  /** The sheet's small print, before it gives way to small running text. */
  readonly unit: Mm
  readonly smallest: Mm
}

/** A text at a size, broken. */
export interface Setting {
  readonly size: Mm
  readonly lines: readonly Line[]
  readonly height: Mm
}

const NEARLY = 0.88
/** Display type that would be so much smaller than in proportion is not stretched to the measure. */
const FAR = 0.75

export const groupOf = ({ type, style }: TextNode): string => style.group ?? type

/** Set a block in a scale: the arithmetic that the whole solution is made of. */
export function set(block: Block, scale: Scale, pieces: readonly Piece[] = block.paragraph.pieces): Setting {
  const { node, paragraph, measure } = block
  const { style } = node
  const growth = scale.growth.get(groupOf(node)) ?? 1
  if (style.fit === 'small') {
    const size = Math.max(scale.smallest, Math.min(style.size * scale.unit, 0.8 * scale.running))
    return flow(block, pieces, size)
  }
  if (style.fit === 'flow') {
    return flow(block, pieces, Math.max(scale.smallest, style.size * scale.running * growth))
  }
  const most = (1 + (style.size - 1) * scale.contrast) * scale.running * growth
  const rungs = style.fit === 'line' ? ladder(paragraph).slice(0, 1) : ladder(paragraph)
  const sizeOf = (rung: (typeof rungs)[number]) => measure / rung.measure
  const rung = rungs.findLast(each => sizeOf(each) <= most) ?? rungs[0]!
  const filled = sizeOf(rung)
  if (filled < FAR * most && style.fit === 'measure' && rung !== rungs.at(-1))
    return flow(block, pieces, most)
  // A line that nearly reaches the edge looks like a mistake: let it reach.
  const size = most > NEARLY * filled ? filled : most
  return { size, lines: rung.lines, height: heightOf(block, size, rung.lines.length) }
}

function flow(block: Block, pieces: readonly Piece[], wanted: Mm): Setting {
  if (!pieces.length) return { size: wanted, lines: [], height: 0 }
  const size = Math.min(wanted, block.measure / narrowest(pieces))
  const lines = greedy(pieces, block.measure / size)
  return { size, lines, height: heightOf(block, size, lines.length) }
}

/** From cap height to the last baseline, with the space that the look puts before and after. */
function heightOf({ node, paragraph }: Block, size: Mm, lines: number): Mm {
  const { top, bottom, leading } = paragraph
  return size * (node.before + top + (lines - 1) * leading + bottom + node.after)
}

/** How wide the widest line is in a block so set. */
export const widthOf = ({ paragraph }: Block, { size, lines }: Setting): Mm =>
  size * Math.max(0, ...lines.map(line => inkWidth(paragraph.pieces, line, paragraph.setting.direction)))
