import type { TypeStyle } from '../../looks/kit/template.ts'
import { ladder } from '../../media/text/ladder.ts'
import { greedy } from '../../media/text/lines.ts'
import { maximum } from '../../model/extremes.ts'
import type { Mm } from '../../model/sheet.ts'
import {
  type Block,
  type Bounds,
  flow,
  groupOf,
  type Scale,
  type Setting,
  setting,
  spaceRound,
  UNLIMITED,
} from './block.ts'
import { isAddress, ONE_LINE, setDisplay, setFree, setLine } from './display-type.ts'

/** The capitals of running text are no higher than this share of the headline's: beyond that it would compete with it. */
export const LED = 0.597

/** Running text so much larger than the rest leads a sheet: a look or a sign wants it so. */
const HERO = 1.4

const UNBOUND: Bounds = {
  display: UNLIMITED,
  lead: UNLIMITED,
  running: UNLIMITED,
  headline: UNLIMITED,
  action: UNLIMITED,
}

/** Set a block in a scale, within bounds: the arithmetic that the whole solution is made of. */
export function set(
  block: Block,
  scale: Scale,
  bounds: Bounds = UNBOUND,
  pieces = block.paragraph.pieces,
): Setting {
  const { style, turn } = block.node
  if (turn) return turned(block)
  const wanted = wantedSize(block, scale, bounds)
  if (style.fit === 'small' || style.fit === 'flow') return flow(block, wanted, pieces)
  if (scale.free.has(groupOf(block.node))) return setFree(block, wanted)
  if (isNumber(block) && scale.floor.number)
    return setLine(block, Math.min(wanted, ONE_LINE * bounds.display))
  const led = isAddress(style) ? addressSize(block, scale, bounds) : wanted
  return setDisplay(block, led, bounds, scale.justified.get(groupOf(block.node)))
}

/** Set a text beside a column of labels of a width. */
export function setBeside(block: Block, scale: Scale, bounds: Bounds, column: Mm): Setting {
  const measure = block.beside!.whole - column
  const { fit } = block.node.style
  if (fit !== 'small' && fit !== 'flow') return set({ ...block, measure }, scale, bounds)
  return flow(block, wantedSize(block, scale, bounds), block.paragraph.pieces, measure)
}

/** The em that a text wants, before its measure or a headline keeps it down. */
export function wantedSize(block: Block, scale: Scale, bounds: Bounds): Mm {
  const { enlarged, node } = block
  const { style } = node
  const least = Math.max(scale.smallest, block.least)
  const growth = scale.growth.get(groupOf(node)) ?? 1
  const running = Math.min(scale.running, bounds.running)
  switch (style.fit) {
    case 'small':
      return (
        Math.max(least, scale.floor.small, Math.min(style.size * scale.unit, block.most * running)) * enlarged
      )
    case 'flow': {
      const most = mostOf(block, scale, bounds)
      return Math.max(least, scale.floor.text, Math.min(style.size * running * growth, most)) * enlarged
    }
    default:
      return Math.max(leastOf(block, scale), inProportion(style, scale) * growth)
  }
}

/** The em of running text that the headline and the action lead. */
function mostOf(block: Block, scale: Scale, { headline, action }: Bounds): Mm {
  const share = isAsked(block) ? 1 : LED
  const led = isAsked(block) || isAction(block) || block.node.style.size >= HERO ? UNLIMITED : action
  return Math.max(scale.comfortable, Math.min(share * headline, led) / capOf(block))
}

/** An address is display type, and led as running text is. */
function addressSize(block: Block, scale: Scale, bounds: Bounds): Mm {
  const { style } = block.node
  const growth = scale.growth.get(groupOf(block.node)) ?? 1
  const running = Math.min(scale.running, bounds.running)
  const size = inProportion(style, { running, contrast: scale.contrast }) * growth
  return Math.max(scale.floor.text, Math.min(size, mostOf(block, scale, bounds)))
}

/** The least em of display type. */
function leastOf(block: Block, { floor }: Scale): Mm {
  if (isNumber(block)) return Math.max(floor.text, floor.number * fullOf(block))
  const leads = floor.lead.by === 'word' ? isLookWord(block) : isHeadline(block)
  return leads ? Math.max(floor.text, floor.lead.capitals / capOf(block)) : floor.text
}

/** In ems: a number of few figures that was as wide as its measure would push all else aside. */
const LEAST_WIDTH = 4

/** The em at which a number is as wide as its measure; one of few figures, as high as if it had more. */
export const fullOf = ({ paragraph, measure }: Block): Mm =>
  measure / Math.max(LEAST_WIDTH, ladder(paragraph)[0]!.measure)

/** Is a text the number, or the address in its place? */
export const isNumber = ({ node }: Block): boolean =>
  node.part === 'number' && node.style.fit === 'line' && !isAddress(node.style)

/** Is a text the word of a look's own above the headline, or what a sign has in its place? */
export const isLookWord = ({ node }: Block): boolean => node.part === 'word' && node.style.fit === 'line'

const isHeadline = ({ node }: Block): boolean => node.part === 'headline'

/** Some looks set it as running text, and it leads that all the same. */
export const isAsked = ({ node }: Block): boolean => node.part === 'asked'

export const isAction = ({ node }: Block): boolean => node.part === 'action'

/** The height of capitals, in ems. */
export const capOf = ({ paragraph }: Block): number => paragraph.capHeight

/** The size of display type in its proportion to running text, as far as it keeps it. */
export const inProportion = (
  { size }: TypeStyle,
  { running, contrast }: Pick<Scale, 'running' | 'contrast'>,
): Mm => (1 + (size - 1) * contrast) * running

/** As large as its place allows, whatever the rest does. */
function turned(block: Block): Setting {
  const { paragraph, measure, across } = block
  const { before, after } = spaceRound(block)
  const lines = greedy(paragraph.pieces, UNLIMITED)
  const high = before + paragraph.top + paragraph.bottom + after
  const long = maximum(lines.map(({ width }) => width))
  return setting(block, Math.min(measure / long, across / high), lines)
}
