import { type Item, onPage } from '../../model/drawing.ts'
import { minimum } from '../../model/extremes.ts'
import type { Box, Mm, Sheet } from '../../model/sheet.ts'
import type { Block } from './block.ts'
import { moved } from './move-item.ts'
import { EDGE } from './story-safe.ts'

/** A page: the blocks are those of its texts, in their order. */
interface Page {
  readonly items: readonly Item[]
  readonly blocks: readonly Block[]
}

/** Along each edge of a sheet. */
export interface Edges {
  readonly left: Mm
  readonly right: Mm
  readonly top: Mm
  readonly bottom: Mm
}

const NONE: Edges = { left: 0, right: 0, top: 0, bottom: 0 }

/** A look on a smaller sheet has smaller margins of its own, so that it takes a few turns, of which the later go further. */
const TURNS = 8
/** A hair, so that rounding keeps nothing out. */
const HAIR: Mm = 0.02
/** A sheet of which no more than this share is left holds nothing. */
const LEFT = 0.4

/**
 * Compose a page whose words keep so far from the edge. Where a look sets them nearer, it composes for a smaller sheet in
 * the middle, and the grounds and the pictures that end at its edge run on to that of the whole. `whole` tells a look
 * what it is in truth: how far away it is read from, and what law asks of it.
 */
export async function withinSafe<T extends Page>(
  whole: Sheet,
  safe: Mm,
  compose: (sheet: Sheet, whole: Sheet) => Promise<T | undefined>,
): Promise<T | undefined> {
  let page = await compose(whole, whole)
  let insets = NONE
  for (let turn = 0; page && safe > 0 && turn < TURNS; turn++) {
    const room = roomOf(whole, page, true)
    const lack = (side: keyof Edges): Mm => Math.max(0, safe - room[side])
    if (lack('left') + lack('right') + lack('top') + lack('bottom') === 0) return page
    const next = (side: keyof Edges): Mm =>
      lack(side) ? onPixel(insets[side] + lack(side) * Math.max(1, turn - 2) + HAIR, whole) : insets[side]
    insets = { left: next('left'), right: next('right'), top: next('top'), bottom: next('bottom') }
    const part = within(whole, insets)
    if (Math.min(part.width / whole.width, part.height / whole.height) < LEFT) return page
    const smaller: T | undefined = await compose(part, whole)
    page = smaller && { ...smaller, items: smaller.items.map(item => spread(item, part, whole, insets)) }
  }
  return page
}

/**
 * How much stays free between the words of a page and each edge of its sheet; with `all`, also between the edge and what
 * stands above capitals and hangs below lines, codes and logos.
 */
export function roomOf({ width, height }: Sheet, { items, blocks }: Page, all: boolean): Edges {
  let text = 0
  const boxes = items.flatMap((item): Box[] => {
    if (item.kind === 'figure') return all && item.field !== 'image' ? [item.box] : []
    if (item.kind !== 'text') return []
    const { cased } = blocks[text++]!.paragraph
    const cap = cased ? item.capHeight / item.size : 0
    return item.lines.map(({ ink, baseline, size }) => {
      const up = Math.max(ink.up, cap * size)
      return onPage(item, { x: ink.x, width: ink.width, y: baseline - up, height: up + ink.down })
    })
  })
  return {
    left: minimum(
      boxes.map(({ x }) => x),
      width,
    ),
    right: minimum(
      boxes.map(box => width - box.x - box.width),
      width,
    ),
    top: minimum(
      boxes.map(({ y }) => y),
      height,
    ),
    bottom: minimum(
      boxes.map(box => height - box.y - box.height),
      height,
    ),
  }
}

/** Codes are drawn in whole pixels of a picture, and stay so. */
const onPixel = (length: Mm, { width, pixels }: Sheet): Mm =>
  pixels ? (Math.ceil((length / width) * pixels.width) / pixels.width) * width : length

function within(sheet: Sheet, { left, right, top, bottom }: Edges): Sheet {
  const [width, height] = [sheet.width - left - right, sheet.height - top - bottom]
  const { pixels } = sheet
  const size = pixels && {
    width: Math.round((width / sheet.width) * pixels.width),
    height: Math.round((height / sheet.height) * pixels.height),
  }
  return { ...sheet, width, height, pixels: size }
}

/** A thing of the smaller sheet on the whole one; what ends at an edge reaches that of the whole. */
function spread(item: Item, part: Sheet, whole: Sheet, insets: Edges): Item {
  const there = moved(item, { x: insets.left, y: insets.top })
  if (there.kind === 'text' || item.kind === 'text') return there
  const box = reaching(item.box, part, whole, insets)
  if (there.kind === 'box' || there.kind === 'texture') return { ...there, box }
  if (there.kind !== 'figure' || !there.parts.every(({ kind }) => kind === 'pixels')) return there
  return { ...there, box, parts: there.parts.map(kept => ({ ...kept, box }) as typeof kept) }
}

function reaching({ x, y, width, height }: Box, part: Sheet, whole: Sheet, { left, top }: Edges): Box {
  const fromX = x <= EDGE ? 0 : x + left
  const fromY = y <= EDGE ? 0 : y + top
  const toX = x + width >= part.width - EDGE ? whole.width : x + width + left
  const toY = y + height >= part.height - EDGE ? whole.height : y + height + top
  return { x: fromX, y: fromY, width: toX - fromX, height: toY - fromY }
}
