import type { Mm } from '../../model/sheet.ts'
import type { Scale } from './block.ts'
import { cleared } from './clearance.ts'
import { grow } from './grow.ts'
import { largest } from './largest.ts'
import { overflow, tooWide } from './overflow.ts'
import {
  AMPLE,
  EASY,
  fits,
  LEAST_CONTRAST,
  leadFor,
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
  const { scale, denied } = grown(page)
  const settings = setAll(page.blocks, scale)
  // What is on the page a second time may be as small as its place makes it.
  const tiny = settings.findIndex(({ size }, i) => {
    const block = page.blocks[i]!
    return block.node.role !== 'artifact' && size < 0.99 * legible.small * block.enlarged
  })
  if (tiny < 0) return { settings: cleared(page.blocks, settings), denied }
  const block = page.blocks[tiny]!
  return tooWide(block, settings[tiny]!.size / block.enlarged, legible.small)
}

/** What is asked of the sizes of a page besides that they fill it. */
interface Wish {
  /** The share of what is to be seen on a telephone. */
  readonly telephone: number
  /** The share of its width that the number takes. */
  readonly number: number
}

/** So much of the width that it has the number takes, and a little more, so that rounding makes it no less. */
const NUMBER = 0.86
/** It gives way so far for type that a telephone shows, */
const FAIR = 0.7
/** and so far at the worst. */
const NARROW = 0.6
/** The number gives way before type has less than this share of what is seen on a telephone, */
const SEEN = 0.8
/** which has no less than this at the worst. */
const HARDLY_SEEN = 0.5

/** The page with floors to its sizes. */
function floored(page: Page, { telephone, number }: Wish): Page {
  const { least, telephone: seen } = page.legible
  const floor = { small: telephone * seen.small, text: telephone * seen.text, number }
  if (!number) return { ...page, floor: { ...floor, lead: { capitals: 0, by: 'headline' } } }
  const running = Math.max(least, floor.text)
  return { ...page, floor: { ...floor, lead: leadFor(page.blocks, number, running) } }
}

/** As much of what is asked as a page has room for, and how little that is. */
function granted(page: Page): { readonly page: Page; readonly denied: number } {
  const { telephone, least, comfortable } = page.legible
  const fitsWith = (wish: Wish, running: Mm, contrast = LEAST_CONTRAST) => {
    const raised = floored(page, wish)
    return fits(raised, scaleOf(raised, Math.max(running, raised.floor!.text), contrast))
  }
  const all = { telephone: telephone.text ? 1 : 0, number: 1 }
  if (fitsWith(all, EASY * comfortable, LEAST_EASED)) return { page: floored(page, all), denied: 0 }
  const grant = (wish: Wish) => ({
    page: floored(page, wish),
    denied: NUMBER - wish.number + (telephone.text ? 1 - wish.telephone : 0),
  })
  /** The number as wide as it may be for the rest to keep its size. */
  const byNumber = (from: number, telephone: number, running: Mm) => {
    const fits = (number: number) => fitsWith({ telephone, number }, running)
    return fits(from) && grant({ telephone, number: largest(from, NUMBER, fits) })
  }
  /** The least type as large as it may be beside a number of a width. */
  const byType = (from: number, number: number) => {
    const fits = (telephone: number) => fitsWith({ telephone, number }, least)
    return telephone.text > 0 && fits(from) && grant({ telephone: largest(from, 1, fits), number })
  }
  const given = telephone.text
    ? byNumber(FAIR, 1, least) ||
      byType(SEEN, NUMBER) ||
      byNumber(NARROW, SEEN, least) ||
      byType(HARDLY_SEEN, NARROW)
    : byNumber(NARROW, 0, comfortable) || byNumber(NARROW, 0, least)
  return given || grant({ telephone: 0, number: 0 })
}

/** The scale that fills a page on which as much is granted as there is room for. */
function grown(page: Page): { readonly scale: Scale; readonly denied: number } {
  const { page: raised, denied } = granted(page)
  return { scale: grow(raised, basis(raised)), denied }
}

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
  // Display type gives way a little more for text that is easy to read, on a telephone further.
  const easy = (legible.telephone.text ? EASY : 1) * legible.comfortable
  if (eased < easy && fits(page, scaleOf(page, easy, LEAST_EASED)))
    return scaleOf(page, easy, contrastAt(easy, LEAST_EASED))
  if (eased >= legible.least) return scaleOf(page, eased, EASED)
  return scaleOf(page, legible.least, contrastAt(legible.least, LEAST_CONTRAST))
}
