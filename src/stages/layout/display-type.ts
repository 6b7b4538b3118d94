import type { TypeStyle } from '../../looks/kit/template.ts'
import { ladder, type Rung } from '../../media/text/ladder.ts'
import { balanced, inkWidth, type Line } from '../../media/text/lines.ts'
import { maximum, minimum } from '../../model/extremes.ts'
import type { Mm } from '../../model/sheet.ts'
import { type Block, type Bounds, flow, type Setting, setting, stacked, UNLIMITED } from './block.ts'

/** A line of display type in smaller proportion than this is an address, not the answer to the sign. */
export const ANSWER = 2

export const isAddress = ({ fit, size }: TypeStyle): boolean => fit === 'line' && size < ANSWER

/**
 * From which share of the measure display type is made to reach all of it: a line that nearly reaches the edge looks
 * like a mistake. The headline reaches from further, the number from furthest.
 */
const REACH = { lead: 0.5, measure: 0.78, another: 0.9, number: 0.38, address: 0.9 } as const
/** How much larger than the headline one full line may be: lowercase looks smaller than capitals of its size. */
export const ONE_LINE = 1.25
/** In the midst of a setting no line is this much narrower than the widest. */
const SLIVER = 0.4
/** Type that would be so much smaller than in proportion is not stretched to the measure. */
const FAR = 0.75
/** Of lines that are each set to the measure, the largest is no more than so many times the smallest. */
const VARIETY = 2.4

/**
 * Set display type: on a rung of its ladder, where the lines are as wide as the measure, if there is one near the size
 * wanted; else at that size.
 */
export function setDisplay(
  block: Block,
  wanted: Mm,
  bounds: Pick<Bounds, 'display' | 'lead'>,
  justified: number | undefined,
): Setting {
  if (justified) return justify(block, justified) ?? setDisplay(block, wanted, bounds, undefined)
  const { display: ceiling, lead } = bounds
  const { node, paragraph, measure } = block
  const line = node.style.fit === 'line'
  const rungs = line ? ladder(paragraph) : evenOf(ladder(paragraph))
  const last = line ? 0 : rungs.length - 1
  const full = (rung: Rung): Mm => measure / rung.measure
  const allowed = (rung: Rung): Mm => ceiling * (rung.lines.length === 1 ? ONE_LINE : 1)
  const most = (rung: Rung): Mm => Math.min(wanted, allowed(rung))
  let at = last
  while (at > 0 && !(full(rungs[at]!) <= most(rungs[at]!))) at--
  const chosen = rungs[at]!
  const next = at < last ? rungs[at + 1] : undefined
  if (next && full(chosen) < FAR * most(chosen)) {
    const reaches = most(next) > REACH.another * full(next) && full(next) <= ceiling
    return reaches ? setting(block, full(next), next.lines) : flow(block, Math.min(wanted, ceiling))
  }
  // A number that may not be as wide as its measure is as wide as it may.
  if (line && wanted > reachOf(block, ceiling) * full(chosen))
    return setting(block, Math.min(full(chosen), allowed(chosen)), chosen.lines)
  const reaches = most(chosen) > reachOf(block, ceiling) * full(chosen) && full(chosen) <= allowed(chosen)
  return setting(block, reaches ? full(chosen) : Math.min(full(chosen), most(chosen), lead), chosen.lines)
}

/** One line at the size wanted, or as large as its measure allows. */
export function setLine(block: Block, wanted: Mm): Setting {
  const { measure, lines } = ladder(block.paragraph)[0]!
  return setting(block, Math.min(wanted, block.measure / measure), lines)
}

/** At the size wanted, in the fewest lines that have room, wherever they end. */
export function setFree(block: Block, wanted: Mm): Setting {
  if (block.node.style.fit === 'line') return setLine(block, wanted)
  const rungs = evenOf(ladder(block.paragraph))
  const { lines, measure } =
    rungs.find(rung => block.measure >= wanted * rung.measure) ?? rungs[rungs.length - 1]!
  return setting(block, Math.min(wanted, block.measure / measure), lines)
}

function reachOf({ node: { style }, paragraph }: Block, ceiling: Mm): number {
  // A line without capitals is a word of the look's, high in its letters; numbers have capitals.
  if (style.fit === 'line') return isAddress(style) || !paragraph.cased ? REACH.address : REACH.number
  return ceiling === UNLIMITED ? REACH.lead : REACH.measure
}

const evens = new WeakMap<readonly Rung[], readonly Rung[]>()

/** The rungs without a sliver of a line between two wide ones, if there are any. */
function evenOf(rungs: readonly Rung[]): readonly Rung[] {
  const known = evens.get(rungs)
  if (known) return known
  const even = evenAmong(rungs)
  evens.set(rungs, even)
  return even
}

function evenAmong(rungs: readonly Rung[]): readonly Rung[] {
  const isEven = ({ lines }: Rung) => {
    const widest = maximum(lines.map(({ width }) => width))
    return lines.slice(1, -1).every(({ width }) => width >= SLIVER * widest)
  }
  const even = rungs.filter(isEven)
  return even.length ? even : rungs
}

/** So many lines, each of a size of its own at which it is as wide as the measure; undefined if they would differ too much. */
export function justify(block: Block, count: number): Setting | undefined {
  const { pieces, setting: set } = block.paragraph
  const lines: readonly Line[] | undefined = balanced(pieces, count)
  if (lines?.length !== count) return undefined
  const sizes = lines.map(line => block.measure / inkWidth(pieces, line, set.direction))
  return maximum(sizes) <= VARIETY * minimum(sizes) ? stacked(block, sizes, lines) : undefined
}
