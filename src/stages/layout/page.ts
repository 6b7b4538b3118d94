import { maximum, minimum } from '../../model/extremes.ts'
import type { Mm } from '../../model/sheet.ts'
import { widthOf } from './beside.ts'
import { type Block, type Bounds, type Led, type Scale, type Setting, UNLIMITED } from './block.ts'
import { type Cast, castOf, isLed } from './cast.ts'
import { cleared } from './clearance.ts'
import { isAddress, ONE_LINE } from './display-type.ts'
import { evenlySized, eyeIn } from './equal-languages.ts'
import type { Legible } from './legible-sizes.ts'
import { capOf, fullOf, isLookWord, isNumber, LED, set, setBeside, wantedSize } from './set-type.ts'

/** Display type never comes closer to running text than this, however crowded the sheet. */
export const LEAST_CONTRAST = 0.12

/** However small the headline, other display type may be so many times as large as running text. */
const HEAD_ROOM = 1.6

/** So many times what is comfortable, running text is ample: it asks for no more room. A telephone is held near. */
export const AMPLE = { paper: 1.7, pixels: 1.16 } as const

/** So many times what is comfortable, the smaller running text of a look is comfortable too. */
export const EASY = 1.12

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
  /** How small texts are at the least, where there is room. */
  readonly floor?: Scale['floor']
}

const NO_FLOOR: Scale['floor'] = { small: 0, text: 0, number: 0, lead: { capitals: 0, by: 'headline' } }

/** Every text at its size. */
export interface Solution {
  readonly settings: readonly Setting[]
  /** How much of what is asked of sizes there was no room for: 0 where all is as it should be. */
  readonly denied: number
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

const NONE: ReadonlyMap<string, number> = new Map()
const NO_GROUPS: ReadonlySet<string> = new Set()

export const scaleOf = ({ unit, legible, headline, floor }: Page, running: Mm, contrast: number): Scale => ({
  running,
  contrast,
  growth: NONE,
  justified: NONE,
  free: NO_GROUPS,
  unit,
  smallest: legible.small,
  floor: floor ?? NO_FLOOR,
  comfortable: legible.comfortable,
  headline,
  kept: undefined,
  led: undefined,
})

export const fits = (page: Page, scale: Scale): boolean => heightOf(page, scale) <= page.height

/** A text that is set when the column beside it has its width. */
const UNSET: Setting = { size: 0, lines: [], height: 0 }

/** How large the texts of a page may be for its headline to lead them. */
export const boundsOf = (blocks: readonly Block[], scale: Scale): Omit<Bounds, 'action'> =>
  boundsUnder(
    castOf(blocks).leads.map(each => set(each, scale)),
    blocks,
    scale,
  )

/** The same for headlines that are set. */
function boundsUnder(
  headlines: readonly Setting[],
  blocks: readonly Block[],
  scale: Scale,
): Omit<Bounds, 'action'> {
  const [lead] = castOf(blocks).leads
  const own = sizeOf(headlines)
  const text = scale.kept ?? runningBounds(blocks, scale, lead && own * capOf(lead))
  const { running, headline } = text
  if (!lead) return { running, headline, display: UNLIMITED, lead: UNLIMITED }
  const leading = scale.led?.size ?? own
  // Beside capitals one line of lowercase that fills the measure may be larger, and looks no larger than they do.
  const even = lead.node.style.caps ? leading : leading / ONE_LINE
  return { running, headline, display: Math.max(even, HEAD_ROOM * running), lead: leading }
}

/** Of two languages the lesser leads. */
const sizeOf = (headlines: readonly Setting[]): Mm => minimum(headlines.map(({ size }) => size))

/** The headline of a page as what leads its other display type. */
export function ledOn(blocks: readonly Block[], scale: Scale): Led {
  const cast = castOf(blocks)
  const headlines = cast.leads.map(each => set(each, scale))
  return { size: sizeOf(headlines), capitals: capsOfLead(cast, headlines, scale) }
}

function runningBounds(blocks: readonly Block[], scale: Scale, headline = scale.headline ?? UNLIMITED) {
  const { capsOfFlows } = castOf(blocks)
  return {
    running: Math.min(scale.running, Math.max(scale.comfortable, (LED * headline) / capsOfFlows)),
    headline,
  }
}

/** The figures of a number are at most so many times as high as the capitals of the headline. */
const NUMBER = 1.5

/** How high the capitals of a headline are that leads a number as wide as this share of its measure, and running text. */
export function leadFor(blocks: readonly Block[], share: number, running: Mm): Scale['floor']['lead'] {
  const numbers = blocks.filter(isNumber).map(block => (share * fullOf(block) * capOf(block)) / NUMBER)
  const texts = blocks.filter(isLed).map(block => (running * capOf(block)) / LED)
  const word = blocks.some(block => isLookWord(block) && !isAddress(block.node.style))
  return { capitals: maximum([...numbers, ...texts], 0), by: word ? 'word' : 'headline' }
}

/** Beside a headline that has a place of its own, which cannot grow, it keeps this share of its width. */
const NUMBER_WIDTH = 0.88

/** The em of a number that does not outdo the headline. */
function numberBound(block: Block, highest: Mm, apart: boolean): Mm {
  const led = (NUMBER * highest) / capOf(block)
  return (apart ? Math.max(led, NUMBER_WIDTH * fullOf(block)) : led) / ONE_LINE
}

/** How high the capitals are that lead a page: those of its headlines as they are set, or of the word of the look's above it. */
function capsOfLead({ leads, words }: Cast, headlines: readonly Setting[], scale: Scale): Mm {
  const eyes = leads.map((block, i) => headlines[i]!.size * eyeIn(block.paragraph))
  // Of two languages the lesser decides how large both are.
  const even = leads.length > 1 && minimum(eyes)
  const high = leads.map((block, i) =>
    even ? (even / eyeIn(block.paragraph)) * capOf(block) : headlines[i]!.size * capOf(block),
  )
  const highest = maximum([...high, ...words.map(block => set(block, scale).size * capOf(block))], 0)
  return highest || (scale.headline ?? UNLIMITED)
}

/**
 * Set every block, none larger than the headline lets it be. Those not `concerned` stay as they are. Asked for at every size
 * that is tried, some hundred times a page: the headlines are set once, and nothing is made that is not looked at.
 */
export function setAll(
  blocks: readonly Block[],
  scale: Scale,
  before: readonly Setting[] = [],
  concerned?: ReadonlySet<Block>,
): Setting[] {
  const cast = castOf(blocks)
  const headlines = cast.leads.map(block => set(block, scale))
  const { display, lead, running, headline } = boundsUnder(headlines, blocks, scale)
  const led: Bounds = { display, lead, running, headline, action: UNLIMITED }
  let action = UNLIMITED
  for (const block of cast.actions) action = Math.min(action, set(block, scale, led).size * capOf(block))
  const bounds: Bounds = { display, lead, running, headline, action }
  const free: Bounds = { display: UNLIMITED, lead: UNLIMITED, running, headline, action }
  let highest = scale.led?.capitals
  const settings = blocks.map((block, i) => {
    if (concerned && !concerned.has(block)) return before[i]!
    if (block.beside) return UNSET
    const role = cast.roles[i]!
    if (role !== 'number') return set(block, scale, role === 'free' ? free : bounds)
    highest ??= capsOfLead(cast, headlines, scale)
    const display = numberBound(block, highest, !cast.leads.length)
    return set(block, scale, { display, lead, running, headline, action })
  })
  for (const column of cast.columns) {
    if (concerned && !column.some(i => concerned.has(blocks[i]!))) continue
    for (const i of column) settings[i] = { ...UNSET, size: wantedSize(blocks[i]!, scale, bounds) }
    const width = widthOf(column, blocks, settings)
    for (const i of column) settings[i] = setBeside(blocks[i]!, scale, bounds, width)
  }
  return cast.bilingual ? evenlySized(blocks, settings) : settings
}

/** How high a page is whose texts are so set. */
export const heightOf = (
  { stack, blocks }: Page,
  scale: Scale,
  settings: readonly Setting[] = setAll(blocks, scale),
): Mm => heightIn(stack, cleared(blocks, settings))

function heightIn(part: Stack, settings: readonly Setting[]): Mm {
  if (part.kind === 'text') return settings[part.index]!.height
  let sum = 0
  if (part.kind === 'row') for (const each of part.parts) sum = Math.max(sum, heightIn(each, settings))
  else for (const each of part.parts) sum += heightIn(each, settings)
  return part.fixed + sum
}
