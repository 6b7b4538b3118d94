import { maximum } from '../../model/extremes.ts'
import type { Mm } from '../../model/sheet.ts'
import { enlargedOf, type Scale, type Setting } from './block.ts'
import { cleared } from './clearance.ts'
import { grow } from './grow.ts'
import { overflow, tooWide } from './overflow.ts'
import {
  AMPLE,
  EASY,
  fits,
  isNumber,
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
/** How far display type gives way for that. */
const LEAST_EASED = 0.4
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
  const solution = grown(page)
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

/** The shares that are tried of what is to be seen on a telephone. */
const SHARES = [1, 0.85, 0.7, 0.5]
/** Display type does not give way further for it. */
const GIVEN = 0.65

/** A number narrower than this share of its measure is not what a telephone's small type may cost. */
const NUMBER_WIDTH = 0.8

/**
 * The scale that fills a page. Its smallest type is as large as a telephone asks, or as near to it as there is room for
 * beside a number that keeps its width and running text that is easy to read.
 */
function grown(page: Page): Scale {
  const { telephone, least, comfortable } = page.legible
  let first: Scale | undefined
  for (const share of telephone.text ? SHARES : []) {
    const floor = { small: share * telephone.small, text: share * telephone.text }
    const raised = { ...page, floor }
    if (!fits(raised, scaleOf(raised, Math.max(least, floor.text), GIVEN))) continue
    const scale = grow(raised, basis(raised))
    const settings = setAll(page.blocks, scale)
    const lost = page.blocks.some(
      (block, i) => isNumber(block) && widthOf(settings[i]!) < NUMBER_WIDTH * block.measure,
    )
    if (!lost && scale.running >= comfortable) return scale
    first ??= scale
  }
  return first ?? grow(page, basis(page))
}

const widthOf = ({ lines, size }: Setting): Mm =>
  size *
  maximum(
    lines.map(({ width }) => width),
    0,
  )

/** The scale in which every text keeps its proportion. */
function basis(page: Page): Scale {
  const { legible } = page
  const ample = AMPLE[legible.telephone.text ? 'pixels' : 'paper'] * legible.comfortable
  const runningAt = (contrast: number) =>
    largest(0, page.height, size => fits(page, scaleOf(page, size, contrast)))
  const contrastAt = (size: Mm, least: number) =>
    largest(least, 1, contrast => fits(page, scaleOf(page, size, contrast)))
  const free = runningAt(1)
  if (free >= ample) return scaleOf(page, free, 1)
  const eased = runningAt(EASED)
  if (eased >= ample) return scaleOf(page, ample, contrastAt(ample, EASED))
  // On a telephone display type gives way a little more for text that is easy to read.
  const easy = EASY * legible.comfortable
  if (legible.telephone.text && eased < easy && fits(page, scaleOf(page, easy, LEAST_EASED)))
    return scaleOf(page, easy, contrastAt(easy, LEAST_EASED))
  if (eased >= legible.least) return scaleOf(page, eased, EASED)
  return scaleOf(page, legible.least, contrastAt(legible.least, LEAST_CONTRAST))
}
