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
  /** The em of every line. */
  readonly sizes: readonly Mm[]
  readonly lines: readonly Line[]
  readonly height: Mm
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
  const growth = scale.growth.get(groupOf(block.node)) ?? 1
  switch (style.fit) {
    case 'small':
      return flow(
        block,
        Math.max(scale.smallest, Math.min(style.size * scale.unit, 0.8 * scale.running)),
        pieces,
      )
    case 'flow':
      return flow(block, Math.max(scale.smallest, style.size * scale.running * growth), pieces)
    case 'measure':
    case 'line': {
      const wanted = (1 + (style.size - 1) * scale.contrast) * scale.running * growth
      return setDisplay(block, wanted, ceiling, scale.justified.get(groupOf(block.node)))
    }
  }
}

/** As many lines as the size wanted takes; smaller only where a single word is wider than the measure. */
export function flow(block: Block, wanted: Mm, pieces: readonly Piece[] = block.paragraph.pieces): Setting {
  if (!pieces.length) return { size: wanted, sizes: [], lines: [], height: 0 }
  const size = Math.min(wanted, block.measure / narrowest(pieces))
  return setting(block, size, greedy(pieces, block.measure / size))
}

/** Lines of one size. */
export const setting = (block: Block, size: Mm, lines: readonly Line[]): Setting =>
  settingOf(
    block,
    lines.map(() => size),
    lines,
  )

/** Lines, each of its size. */
export function settingOf(block: Block, sizes: readonly Mm[], lines: readonly Line[]): Setting {
  const size = Math.min(...sizes)
  return { size, sizes, lines, height: baselines(block, sizes).height }
}

/**
 * Where the baselines of a block are, from its upper edge, and how high it is: from the cap height of the first line
 * to the last baseline, with the space that the look puts before and after.
 */
export function baselines(
  { node, paragraph }: Block,
  sizes: readonly Mm[],
): { at: readonly Mm[]; height: Mm } {
  const { top, bottom, leading } = paragraph
  const size = Math.min(...sizes)
  const gap = (leading - top) * size
  let down = node.before * size
  const at = sizes.map((each, i) => {
    down += (i ? gap : 0) + top * each
    return down
  })
  return { at, height: down + (bottom + node.after) * size }
}
