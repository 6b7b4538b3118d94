import { maximum, minimum } from '../../model/extremes.ts'
import type { Mm } from '../../model/sheet.ts'
import { type Block, type Bounds, type Scale, type Setting, UNLIMITED } from './block.ts'
import { cleared } from './clearance.ts'
import { evenlySized, twinsOf } from './equal-languages.ts'
import type { Legible } from './legible-sizes.ts'
import { capOf, isAsked, LED, set } from './set-type.ts'

/** Display type never comes closer to running text than this, however crowded the sheet. */
export const LEAST_CONTRAST = 0.12

/** However small the headline, other display type may be so many times as large as running text. */
const HEAD_ROOM = 1.6

/** How the heights of a page add up: a column is the sum of its parts, a row the tallest of them. */
export type Stack =
  | { readonly kind: 'text'; readonly index: number }
  | {
      readonly kind: 'column' | 'row'
      readonly fixed: Mm
      readonly parts: readonly Stack[]
      /** The height it has, whatever is in it. */
      readonly room?: Mm
    }

export interface Page {
  readonly stack: Stack
  readonly blocks: readonly Block[]
  /** What there is to fill. */
  readonly height: Mm
  /** A hundredth of the sheet. */
  readonly unit: Mm
  readonly legible: Legible
  /** The height of the headline's capitals, where it is on another page. */
  readonly headline?: Mm | undefined
}

/** Every text at its size. */
export interface Solution {
  readonly settings: readonly Setting[]
}

/** Too many words: the texts of one field to cut, how far, and the size of running text that would be reached. */
export interface Overflow {
  readonly blocks: readonly Block[]
  readonly size: Mm
  /** The size it would have to be. */
  readonly least: Mm
  /** How many characters must go. */
  readonly cut: number
}

export const scaleOf = ({ unit, legible, headline }: Page, running: Mm, contrast: number): Scale => ({
  running,
  contrast,
  growth: new Map(),
  justified: new Map(),
  free: new Set(),
  unit,
  smallest: legible.small,
  comfortable: legible.comfortable,
  headline,
})

export const fits = (page: Page, scale: Scale): boolean => heightOf(page, scale) <= page.height

/** The first text of display type: no other is larger. */
export const leadOf = (blocks: readonly Block[]): Block | undefined =>
  blocks.find(({ node }) => node.style.fit === 'measure')

/** The headline, and what is the same in the other language. */
function leadsOf(blocks: readonly Block[]): readonly Block[] {
  const lead = leadOf(blocks)
  return lead ? [lead, ...twinsOf(lead, blocks)] : []
}

/** How large the texts of a page may be for its headline to lead them. */
export function boundsOf(blocks: readonly Block[], scale: Scale): Bounds {
  const leads = leadsOf(blocks)
  const leading = minimum(leads.map(each => set(each, scale).size))
  const text = scale.kept ?? runningBounds(blocks, scale, leads[0] && leading * capOf(leads[0]))
  return { ...text, display: leads.length ? Math.max(leading, HEAD_ROOM * text.running) : UNLIMITED }
}

function runningBounds(blocks: readonly Block[], scale: Scale, headline = scale.headline ?? UNLIMITED) {
  const flows = blocks.filter(block => block.node.style.fit === 'flow' && !isAsked(block))
  const highest = maximum(
    flows.map(block => block.node.style.size * capOf(block)),
    0,
  )
  return {
    running: Math.min(scale.running, Math.max(scale.comfortable, (LED * headline) / highest)),
    headline,
  }
}

/** Set every block, none larger than the headline lets it be. Those not `concerned` stay as they are. */
export function setAll(
  blocks: readonly Block[],
  scale: Scale,
  before: readonly Setting[] = [],
  concerned: (block: Block) => boolean = () => true,
): Setting[] {
  const leads = leadsOf(blocks)
  const bounds = boundsOf(blocks, scale)
  const settings = blocks.map((block, i) => {
    if (!concerned(block)) return before[i]!
    const isFree = leads.includes(block) || block.node.style.fit === 'line'
    return set(block, scale, isFree ? { ...bounds, display: UNLIMITED } : bounds)
  })
  return evenlySized(blocks, settings)
}

/** How high a page is whose texts are so set. */
export function heightOf(
  { stack, blocks }: Page,
  scale: Scale,
  settings: readonly Setting[] = setAll(blocks, scale),
): Mm {
  const roomy = cleared(blocks, settings)
  const sum = (part: Stack): Mm => {
    if (part.kind === 'text') return roomy[part.index]!.height
    const parts = part.parts.map(sum)
    return (
      part.fixed + (part.kind === 'row' ? maximum(parts, 0) : parts.reduce((total, each) => total + each, 0))
    )
  }
  return sum(stack)
}

/** Sizes are found to a ten-thousandth: a hundredth of a millimetre on the largest headline. */
const FINE = 1e-4

/** The largest value at which `holds` is true, given that it holds at `low` and stops once on the way to `high`. */
export function largest(low: number, high: number, holds: (value: number) => boolean): number {
  if (holds(high)) return high
  let [least, most] = [low, high]
  for (let step = 0; step < 40 && most - least > FINE * most; step++) {
    const middle = (least + most) / 2
    if (holds(middle)) least = middle
    else most = middle
  }
  return least
}
