import type { Mm } from '../sheet.ts'
import { greedy, type Line, narrowest } from '../text/fit.ts'
import type { Paragraph, Piece } from '../text/paragraph.ts'
import { setDisplay } from './display.ts'
import type { TextNode } from './expand.ts'

/** A text with the width it has to stand in. */
export interface Block {
  readonly node: TextNode
  readonly paragraph: Paragraph
  readonly measure: Mm
  /** The em that it keeps, whatever the rest does: what law asks of an imprint. 0 for all else. */
  readonly least: Mm
}

/** What decides every size on a sheet. */
export interface Scale {
  /** The em of running text. */
  readonly running: Mm
  /** How far display type keeps its proportion to running text: 1 as the look asks, 0 no larger than running text. */
  readonly contrast: number
  /** By group: how much larger than in proportion, where there is room to spare. */
  readonly growth: ReadonlyMap<string, number>
  /** By group: in how many lines display type is set, each as wide as the measure, where there is more room than words. */
  readonly justified: ReadonlyMap<string, number>
  /** A hundredth of the sheet, which small print is told in. */
  readonly unit: Mm
  /** No type is smaller. */
  readonly smallest: Mm
}

/** A text at its size, broken. */
export interface Setting {
  /** The em; of the smallest line where they differ. */
  readonly size: Mm
  readonly lines: readonly Line[]
  /** From the space before the text to the space after it. */
  readonly height: Mm
  /** The em of every line, where they differ. */
  readonly sizes?: readonly Mm[]
}

export const groupOf = ({ type, style }: TextNode): string => style.group ?? type

/** Display type that no other is larger than leads the sheet. */
export const UNLIMITED: Mm = Number.POSITIVE_INFINITY

/**
 * Set a block in a scale: the arithmetic that the whole solution is made of. Display type is kept below a ceiling,
 * the size of the headline that leads it.
 */
export function set(
  block: Block,
  scale: Scale,
  ceiling: Mm = UNLIMITED,
  pieces = block.paragraph.pieces,
): Setting {
  const { style } = block.node
  const least = Math.max(scale.smallest, block.least)
  const growth = scale.growth.get(groupOf(block.node)) ?? 1
  switch (style.fit) {
    case 'small':
      return flow(block, Math.max(least, Math.min(style.size * scale.unit, 0.8 * scale.running)), pieces)
    case 'flow':
      return flow(block, Math.max(least, style.size * scale.running * growth), pieces)
    case 'measure':
    case 'line': {
      const wanted = (1 + (style.size - 1) * scale.contrast) * scale.running * growth
      return setDisplay(block, wanted, ceiling, scale.justified.get(groupOf(block.node)))
    }
  }
}

/** As many lines as the size wanted takes; smaller only where a single word is wider than the measure. */
export function flow(block: Block, wanted: Mm, pieces: readonly Piece[] = block.paragraph.pieces): Setting {
  if (!pieces.length) return { size: wanted, lines: [], height: 0 }
  const size = Math.min(wanted, block.measure / narrowest(pieces))
  return setting(block, size, greedy(pieces, block.measure / size))
}

/** Lines of one size: from cap height to the last baseline, with the space that the look puts before and after. */
export function setting({ node, paragraph }: Block, size: Mm, lines: readonly Line[]): Setting {
  const { top, bottom, leading } = paragraph
  const height = size * (node.before + top + (lines.length - 1) * leading + bottom + node.after)
  return { size, lines, height }
}

/** Lines that each have a size of their own: the gaps between them are those of the smallest. */
export function stacked(block: Block, sizes: readonly Mm[], lines: readonly Line[]): Setting {
  const size = Math.min(...sizes)
  const uniform = setting(block, size, lines)
  const more = sizes.reduce((sum, each) => sum + (each - size) * block.paragraph.top, 0)
  return { ...uniform, height: uniform.height + more, sizes }
}

/** Where the baselines are, from the upper edge of the block. */
export function baselines({ node, paragraph }: Block, { size, sizes, lines }: Setting): readonly Mm[] {
  const gap = (paragraph.leading - paragraph.top) * size
  let down = node.before * size - gap
  return lines.map((_, i) => {
    down += gap + paragraph.top * (sizes?.[i] ?? size)
    return down
  })
}
