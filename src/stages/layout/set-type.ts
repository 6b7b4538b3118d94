import type { TypeStyle } from '../../looks/kit/template.ts'
import { greedy } from '../../media/text/lines.ts'
import { maximum } from '../../model/extremes.ts'
import type { Mm } from '../../model/sheet.ts'
import {
  type Block,
  enlargedOf,
  flow,
  groupOf,
  type Scale,
  type Setting,
  setting,
  spaceRound,
  UNLIMITED,
} from './block.ts'
import { setDisplay, setLine } from './display-type.ts'

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
  const { style, turn } = block.node
  if (turn) return turned(block)
  const enlarged = enlargedOf(block)
  const least = Math.max(scale.smallest, block.least)
  const growth = scale.growth.get(groupOf(block.node)) ?? 1
  switch (style.fit) {
    case 'small':
      return flow(
        block,
        Math.max(least, Math.min(style.size * scale.unit, 0.8 * scale.running)) * enlarged,
        pieces,
      )
    case 'flow':
      return flow(block, Math.max(least, style.size * scale.running * growth) * enlarged, pieces)
    case 'measure':
    case 'line': {
      const wanted = inProportion(style, scale) * growth
      if (scale.free.has(groupOf(block.node))) return setLine(block, wanted)
      return setDisplay(block, wanted, ceiling, scale.justified.get(groupOf(block.node)))
    }
  }
}

/** The size of display type in its proportion to running text, as far as it keeps it. */
export const inProportion = ({ size }: TypeStyle, { running, contrast }: Scale): Mm =>
  (1 + (size - 1) * contrast) * running

/** As large as its place allows, whatever the rest does. */
function turned(block: Block): Setting {
  const { paragraph, measure, across } = block
  const { before, after } = spaceRound(block)
  const lines = greedy(paragraph.pieces, UNLIMITED)
  const high = before + paragraph.top + paragraph.bottom + after
  const long = maximum(lines.map(({ width }) => width))
  return setting(block, Math.min(measure / long, across / high), lines)
}
