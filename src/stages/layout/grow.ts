import type { TypeStyle } from '../../looks/kit/template.ts'
import { leastMeasure } from '../../media/text/lines.ts'
import { maximum, minimum } from '../../model/extremes.ts'
import type { Mm } from '../../model/sheet.ts'
import { columnsIn, widthsOf } from './beside.ts'
import { type Block, groupOf, type Scale, type Setting, UNLIMITED } from './block.ts'
import { leadOf } from './cast.ts'
import { ANSWER, justify } from './display-type.ts'
import { twinsOf } from './equal-languages.ts'
import { largest } from './largest.ts'
import { AMPLE, boundsOf, EASY, fits, heightOf, ledOn, type Page, setAll } from './page.ts'
import { fullOf, inProportion, isAction, isNumber, set } from './set-type.ts'

/** How far texts may outgrow their proportion to fill a sheet. */
const MOST = { flow: 1.3, measure: 1.4, line: 1.4, small: 1 } as const
/** How far the headline may, and the number, which is no larger than it lets it be: what is spare is its own before it is white. */
const MOST_OF_LEAD = 3
/** A page with so much of its height left has more room than words. */
const EMPTY = 0.12
/** How far all else gives way to a number that would be lost. */
const YIELDS = 0.65
/** A number narrower than this share of the width it could have stands lost in its band. */
const LOST = 0.8
/** The shares of it that are tried, then. */
const WIDTHS = [1, 0.92, 0.85, 0.75, 0.65]
/** A headline that would be larger only as wide as the measure leaves so much of the height. */
const SPARE = 0.04
/** No line of it ends before this share of the measure: it would look lost beside one that fills it. */
const LEAST_WIDE = 0.6
/** A headline that is so much larger is worth display type that is not. */
const LARGER = 1.1
/** The headline keeps this share of its size, or the number stays as it is. */
const LEADS = 0.8

/**
 * Let what can still grow take what room is left: the number until it reaches the edge, the headline, all display type
 * together, then one group after the other, running text last. If much is left then, the lines of the headline are each
 * set to the measure.
 */
export function grow(page: Page, scale: Scale): Scale {
  const { blocks } = page
  const groups = (wanted: (block: Block) => boolean) => [
    ...new Set(blocks.filter(wanted).map(({ node }) => groupOf(node))),
  ]
  const answers = groups(({ node: { style } }) => style.fit === 'line' && style.size >= ANSWER)
  const flows = groups(({ node }) => node.style.fit === 'flow')
  const displays = groups(({ node }) => isDisplay(node.style.fit))
  const lost = givenAway(page, scale)
  const lead = leadOf(blocks)
  // Running text that is less than ample for want of a size between two of the headline's may become so.
  const { comfortable, telephone } = page.legible
  const ample = AMPLE[telephone.text ? 'pixels' : 'paper'] * comfortable
  const ampler = () => Math.max(1, ample / scale.running / MOST.flow)
  const turns = [displays, ...displays.map(group => [group])]
  const ledBy = (group: string) => Math.max(MOST_OF_LEAD, lost(group))
  const numberBy = (group: string) =>
    blocks.some(block => groupOf(block.node) === group && isNumber(block)) ? ledBy(group) : lost(group)
  const boundBy = (scale: Scale): Scale => ({
    ...scale,
    kept: boundsOf(blocks, { ...scale, kept: undefined }),
  })
  const finished = (answered: Scale): Scale => {
    const begun = boundBy(answered)
    const grown = lead ? leading(page, begun, lead, ledBy) : begun
    // Under a larger headline running text may be larger, where there is room.
    const led = fits(page, boundBy(grown)) ? boundBy(grown) : grown
    const shown = turns.reduce((grown: Scale, turn) => growing(page, grown, turn), led)
    const read = growing(page, shown, flows, ampler)
    const filled = flows.reduce((grown: Scale, group) => growing(page, grown, [group], ampler), read)
    return unbound(page, justified(page, filled))
  }
  const answered = growing(page, scale, answers, numberBy)
  const full = finished(answered)
  const yielded = reaching(page, answered, answers)
  if (!yielded) return full
  const other = finished(yielded)
  const headline = (scale: Scale): Mm => (lead ? setAll(blocks, scale)[blocks.indexOf(lead)]!.size : 0)
  return headline(other) < LEADS * headline(full) ? full : other
}

/**
 * The headline as large as it goes. The number and other display type may grow with it; where there is no room for all,
 * as there is beside running text but not below it, they are led by the headline as it was until it has grown.
 */
function leading(page: Page, scale: Scale, lead: Block, further: (group: string) => number): Scale {
  const groups = [groupOf(lead.node)]
  const together = growing(page, scale, groups, further)
  const led = ledOn(page.blocks, together)
  const alone = growing(page, { ...together, led }, groups, further)
  const times = set(lead, alone).size / set(lead, together).size
  if (times < LARGER) return together
  const by = (share: number): Scale => ({
    ...alone,
    led: { size: share * led.size, capitals: share * led.capitals },
  })
  return by(largest(1, times, share => fits(page, by(share))))
}

/**
 * The scale with all else smaller, first running text, where a number would stand lost in its band for want of height
 * alone: it reaches the edge, or comes as near to it as it can.
 */
function reaching(page: Page, scale: Scale, answers: readonly string[]): Scale | undefined {
  const numbers = page.blocks.filter(({ node }) => answers.includes(groupOf(node)))
  const isLost = (block: Block) => set(block, scale).size < LOST * widest(block, scale)
  if (!numbers.some(block => !isWord(block) && isLost(block))) return undefined
  // Running text that is less than comfortable gives way no further: display type does.
  const floor = Math.min(EASY * page.legible.comfortable, scale.running)
  const at = (share: number, width: number): Scale => {
    const running = Math.max(share * scale.running, floor)
    const contrast = (scale.contrast * share * scale.running) / running
    const yielded = { ...scale, running, contrast, free: new Set(answers) }
    const grown = numbers.map(
      block =>
        [
          groupOf(block.node),
          // The word of a look's over the headline stays as wide as it is.
          (isWord(block) ? set(block, scale).size : width * widest(block, scale)) /
            inProportion(block.node.style, yielded),
        ] as const,
    )
    return { ...yielded, growth: new Map([...scale.growth, ...grown]) }
  }
  const width = WIDTHS.find(width => fits(page, at(YIELDS, width)))
  if (!width) return undefined
  return at(
    largest(YIELDS, 1, share => fits(page, at(share, width))),
    width,
  )
}

/** A word of the look's, or a banner, over the headline. */
const isWord = ({ node }: Block): boolean => /\bbanner\b/.test(node.field)

/** The size at which a number is as wide as its measure. */
const widest = (block: Block, scale: Scale): Mm => {
  const { size } = set(block, { ...scale, growth: new Map([[groupOf(block.node), UNLIMITED]]) })
  return isNumber(block) ? Math.min(size, fullOf(block)) : size
}

/** How far display type that gave way to running text is from its proportion: in a column of its own it finds room. */
const givenAway =
  ({ blocks }: Page, { contrast }: Scale) =>
  (group: string): number => {
    const { size } = blocks.find(({ node }) => groupOf(node) === group)!.node.style
    return size / (1 + (size - 1) * contrast)
  }

const isDisplay = (fit: TypeStyle['fit']): boolean => fit === 'measure' || fit === 'line'

/** The scale with some groups as large as they go. */
function growing(
  page: Page,
  scale: Scale,
  groups: readonly string[],
  further: (group: string) => number = () => 1,
): Scale {
  const { blocks } = page
  const before = setAll(blocks, scale)
  const fitOf = (group: string) => blocks.find(({ node }) => groupOf(node) === group)!.node.style.fit
  const mostOf = (group: string) =>
    Math.min(MOST[fitOf(group)] * further(group), wholeOf(page, scale, before, group))
  const mosts = groups.map(mostOf)
  const growTo = (growth: Map<string, number>, factor: number): void => {
    for (const [i, group] of groups.entries())
      growth.set(group, Math.max(scale.growth.get(group) ?? 1, Math.min(factor, mosts[i]!)))
  }
  // The headline sets a ceiling to other display type, so that all of it is set anew; running text stands alone.
  const display = groups.some(group => isDisplay(fitOf(group)))
  // So does the action to other running text.
  const action = blocks.some(block => isAction(block) && groups.includes(groupOf(block.node)))
  const concerned = new Set(
    blocks.filter(
      ({ node }) =>
        groups.includes(groupOf(node)) ||
        (display && isDisplay(node.style.fit)) ||
        (action && node.style.fit === 'flow'),
    ),
  )
  // A label that grows takes room from all that stand beside its column.
  for (const column of columnsIn(blocks))
    if (column.some(i => concerned.has(blocks[i]!) || concerned.has(blocks[i - 1]!)))
      for (const i of column) concerned.add(blocks[i]!)
  const most = maximum(mosts, 1)
  // Some hundred sizes are tried: one scale is changed for all of them.
  const growth = new Map(scale.growth)
  const tried: Scale = { ...scale, growth }
  const holds = (factor: number) => {
    growTo(growth, factor)
    return heightOf(page, tried, setAll(blocks, tried, before, concerned)) <= page.height
  }
  growTo(growth, largest(1, most, holds))
  return tried
}

/** How far a group of running text may grow until one of its words is as wide as its place, and smaller than the rest. */
function wholeOf({ blocks }: Page, scale: Scale, settings: readonly Setting[], group: string): number {
  const running = scale.kept?.running ?? scale.running
  const columns = widthsOf(blocks, settings)
  const most = blocks.flatMap((block, i) => {
    const { paragraph, beside, measure, node, enlarged } = block
    if (groupOf(node) !== group || node.style.fit !== 'flow') return []
    const widest = leastMeasure(paragraph, paragraph.pieces) + (columns.get(i) ?? 0) / settings[i]!.size
    return [(beside?.whole ?? measure) / (widest * node.style.size * running * enlarged)]
  })
  return Math.max(1, minimum(most))
}

/**
 * Where there is room for a larger headline, but not for one as wide as the measure, it is as large as there is room for,
 * wherever its lines end.
 */
function unbound(page: Page, scale: Scale): Scale {
  const lead = leadOf(page.blocks)
  if (!lead || scale.justified.size || twinsOf(lead, page.blocks).length) return scale
  if (page.height - heightOf(page, scale) < SPARE * page.height) return scale
  const group = groupOf(lead.node)
  const at = (size: Mm): Scale => ({
    ...scale,
    growth: new Map([...scale.growth, [group, size / inProportion(lead.node.style, scale)]]),
    free: new Set([...scale.free, group]),
  })
  const bound = set(lead, scale).size
  const size = largest(bound, page.height, size => fits(page, at(size)))
  const larger = at(size)
  const wide = maximum(set(lead, larger).lines.map(({ width }) => width * size))
  return size > LARGER * bound && wide > LEAST_WIDE * lead.measure && fits(page, larger) ? larger : scale
}

/** With few words on a large sheet, the headline in the most lines that fit, each from edge to edge. */
function justified(page: Page, scale: Scale): Scale {
  const lead = leadOf(page.blocks)
  if (!lead || twinsOf(lead, page.blocks).length || page.height - heightOf(page, scale) < EMPTY * page.height)
    return scale
  const high = set(lead, scale).height
  for (let count = lead.paragraph.pieces.length; count > 0; count--) {
    const better = (justify(lead, count)?.height ?? 0) > high
    const tried = { ...scale, justified: new Map([[groupOf(lead.node), count]]) }
    if (better && heightOf(page, tried) <= page.height) return tried
  }
  return scale
}
