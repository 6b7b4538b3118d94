import type { Mm } from '../sheet.ts'
import { type Block, groupOf, type Scale, type Setting, set } from './block.ts'
import type { Legible } from './legible.ts'

/** How the heights of a page add up: a column is the sum of its parts, a row the tallest of them. */
export type Stack =
  | { readonly kind: 'text'; readonly index: number }
  | { readonly kind: 'column' | 'row'; readonly fixed: Mm; readonly parts: readonly Stack[] }

export interface Page {
  readonly stack: Stack
  readonly blocks: readonly Block[]
  /** What there is to fill. */
  readonly height: Mm
  /** A hundredth of the sheet. */
  readonly unit: Mm
  readonly legible: Legible
}

export interface Solution {
  readonly scale: Scale
  readonly settings: readonly Setting[]
}

/** Too many words: which block to cut, how far, and what its size would be. */
export interface Overflow {
  readonly block: Block
  readonly size: Mm
  readonly cut: number
}

/** Display type never comes closer to running text than this, however crowded the sheet. */
const LEAST_CONTRAST = 0.12
/** How far texts may outgrow their proportion to fill a sheet. */
const MOST_GROWTH = { flow: 1.35, measure: 1.4, line: 1.4, small: 1 } as const

/**
 * Find the sizes at which the words fill the page. All texts grow together, in the look's proportions, until the
 * page is full; then those that can still grow do, one group after the other. Under the least legible size display
 * type gives way first. Pure arithmetic on words that were measured once: no layout is run.
 */
export function solve(page: Page): Solution | Overflow {
  const { legible, unit } = page
  const scaled = (running: Mm, contrast: number): Scale => ({
    running,
    contrast,
    growth: new Map(),
    unit,
    smallest: legible.small,
  })
  const fits = (scale: Scale) => heightOf(page, scale) <= page.height
  if (!fits(scaled(legible.least, LEAST_CONTRAST))) return overflow(page, scaled)
  const free = largest(0, page.height, running => fits(scaled(running, 1)))
  const scale =
    free >= legible.least
      ? scaled(free, 1)
      : scaled(
          legible.least,
          largest(LEAST_CONTRAST, 1, contrast => fits(scaled(legible.least, contrast))),
        )
  const grown = grow(page, scale)
  const settings = page.blocks.map(block => set(block, grown))
  const tiny = settings.findIndex(({ size }) => size < 0.99 * legible.small)
  return tiny < 0
    ? { scale: grown, settings }
    : tooWide(page.blocks[tiny]!, settings[tiny]!.size, legible.small)
}

/** A word that cannot be broken, too long for the sheet's width at any size that can be read. */
function tooWide(block: Block, size: Mm, least: Mm): Overflow {
  const { pieces } = block.paragraph
  const widest = pieces.reduce((most, piece) => (piece.bare > most.bare ? piece : most))
  const letters = widest.end - widest.start
  return { block, size, cut: Math.ceil(letters * (1 - block.measure / (widest.bare * least))) }
}

/** Let running text take what room is left, then all display type together, then one group after the other. */
function grow(page: Page, scale: Scale): Scale {
  const most = new Map(page.blocks.map(({ node }) => [groupOf(node), MOST_GROWTH[node.style.fit]]))
  const fitting = (...fits: readonly string[]) => [
    ...new Set(
      page.blocks.filter(({ node }) => fits.includes(node.style.fit)).map(({ node }) => groupOf(node)),
    ),
  ]
  const [flows, displays] = [fitting('flow'), fitting('measure', 'line')]
  let growth = scale.growth
  const heights = page.blocks.map(block => set(block, scale).height)
  for (const groups of [...flows.map(group => [group]), displays, ...displays.map(group => [group])]) {
    const by = (factor: number) => {
      const wanted = groups.map(
        group => [group, Math.max(growth.get(group) ?? 1, Math.min(factor, most.get(group)!))] as const,
      )
      return { ...scale, growth: new Map([...growth, ...wanted]) }
    }
    const limit = Math.max(1, ...groups.map(group => most.get(group)!))
    const concerned = page.blocks.flatMap((block, i) => (groups.includes(groupOf(block.node)) ? [i] : []))
    const measured = (grown: Scale) => {
      for (const i of concerned) heights[i] = set(page.blocks[i]!, grown).height
      return heightOf(page, grown, heights)
    }
    const grown = by(largest(1, limit, factor => measured(by(factor)) <= page.height))
    measured(grown)
    growth = grown.growth
  }
  return { ...scale, growth }
}

/** Sizes are found to a ten-thousandth: a hundredth of a millimetre on the largest headline. */
const FINE = 1e-4

/** The largest value at which `holds` is true, given that it holds at `low` and stops once on the way to `high`. */
function largest(low: number, high: number, holds: (value: number) => boolean): number {
  if (holds(high)) return high
  let [least, most] = [low, high]
  for (let step = 0; step < 40 && most - least > FINE * most; step++) {
    const middle = (least + most) / 2
    if (holds(middle)) least = middle
    else most = middle
  }
  return least
}

function heightOf(
  { stack, blocks }: Page,
  scale: Scale,
  heights = blocks.map(block => set(block, scale).height),
): Mm {
  const sum = (part: Stack): Mm => {
    if (part.kind === 'text') return heights[part.index]!
    const parts = part.parts.map(sum)
    return (
      part.fixed +
      (part.kind === 'row' ? Math.max(0, ...parts) : parts.reduce((total, each) => total + each, 0))
    )
  }
  return sum(stack)
}

/** Name the text that takes the most room, and how much of it must go. */
function overflow(page: Page, scaled: (running: Mm, contrast: number) => Scale): Overflow {
  const { blocks, legible } = page
  const scale = scaled(legible.least, LEAST_CONTRAST)
  const heights = blocks.map(block => set(block, scale).height)
  const worst = heights.indexOf(Math.max(...heights))
  const block = blocks[worst]!
  const { pieces, text } = block.paragraph
  const fitsWith = (count: number) => {
    const shorter = blocks.map((each, i) =>
      i === worst ? set(each, scale, pieces.slice(0, count)).height : heights[i]!,
    )
    return heightOf(page, scale, shorter) <= page.height
  }
  let [kept, tooMany] = [0, pieces.length]
  while (tooMany - kept > 1) {
    const middle = (kept + tooMany) >> 1
    if (fitsWith(middle)) kept = middle
    else tooMany = middle
  }
  const running = largest(
    0.01,
    legible.least,
    size => heightOf(page, { ...scaled(size, LEAST_CONTRAST), smallest: 0 }) <= page.height,
  )
  const size = set(block, { ...scaled(running, LEAST_CONTRAST), smallest: 0 }).size
  return { block, size, cut: text.length - (kept > 0 ? pieces[kept - 1]!.end : 0) }
}
