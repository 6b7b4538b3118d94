import type { Mm } from '../../model/sheet.ts'
import { enlargedOf, type Scale } from './block.ts'
import { cleared } from './clearance.ts'
import { grow } from './grow.ts'
import { overflow, tooWide } from './overflow.ts'
import {
  fits,
  LEAST_CONTRAST,
  largest,
  type Overflow,
  type Page,
  type Solution,
  scaleOf,
  setAll,
} from './page.ts'

/** How far display type gives way before running text is less than ample. */
const EASED = 0.55
/** So many times what is comfortable, running text is ample: it asks for no more room. */
const AMPLE = 1.7

/**
 * Find the sizes at which the words fill the page. All texts grow together, in the look's proportions, until the page
 * is full; display type gives way where running text would be less than ample, and more of it where it would be less
 * than legible; at last what can still grow does, group after group. Pure arithmetic on words that were measured
 * once: no layout is run. Words that law asks to be large are, unless the rest would not fit.
 */
export function solve(page: Page): Solution | Overflow {
  const { legible } = page
  if (!fits(page, scaleOf(page, legible.least, LEAST_CONTRAST))) {
    const free = page.blocks.map(block => ({ ...block, least: 0 }))
    return page.blocks.some(({ least }) => least) ? solve({ ...page, blocks: free }) : overflow(page)
  }
  const solution = grow(page, basis(page))
  const settings = setAll(page.blocks, solution)
  // What is on the page a second time may be as small as its place makes it.
  const tiny = settings.findIndex(({ size }, i) => {
    const block = page.blocks[i]!
    return block.node.role !== 'artifact' && size < 0.99 * legible.small * enlargedOf(block)
  })
  return tiny < 0
    ? { settings: cleared(page.blocks, settings) }
    : tooWide(page.blocks[tiny]!, settings[tiny]!.size, legible.small)
}

/** The scale in which every text keeps its proportion. */
function basis(page: Page): Scale {
  const { legible } = page
  const ample = AMPLE * legible.comfortable
  const runningAt = (contrast: number) =>
    largest(0, page.height, size => fits(page, scaleOf(page, size, contrast)))
  const contrastAt = (size: Mm, least: number) =>
    largest(least, 1, contrast => fits(page, scaleOf(page, size, contrast)))
  const free = runningAt(1)
  if (free >= ample) return scaleOf(page, free, 1)
  const eased = runningAt(EASED)
  if (eased >= ample) return scaleOf(page, ample, contrastAt(ample, EASED))
  if (eased >= legible.least) return scaleOf(page, eased, EASED)
  return scaleOf(page, legible.least, contrastAt(legible.least, LEAST_CONTRAST))
}
