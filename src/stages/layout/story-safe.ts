import { type Item, onPage, type PaintedBox, type PaintedFigure } from '../../model/drawing.ts'
import { maximum, minimum } from '../../model/extremes.ts'
import { type Box, keptOf, type Mm, type Sheet } from '../../model/sheet.ts'
import type { Block } from './block.ts'
import { moved } from './move-item.ts'

/** A page: the blocks are those of its texts, in their order. */
interface Page {
  readonly items: readonly Item[]
  readonly blocks: readonly Block[]
}

/** A sheet as wide as another, and so many millimetres high. */
function cutTo(sheet: Sheet, height: Mm): Sheet {
  const pixels = sheet.pixels && {
    ...sheet.pixels,
    height: Math.round((height / sheet.height) * sheet.pixels.height),
  }
  return { ...sheet, height, pixels }
}

/** From the top of the first to the foot of the last thing on a page. */
interface Extent {
  readonly top: Mm
  readonly foot: Mm
}

/** More than this share of the height is no margin but room to spare, which stays in sight. */
const MARGIN = 0.08

/**
 * Compose a page whose words stay where no buttons lie over them, as they do at the head and the foot of a story. A
 * look composes for a sheet of the height that is left, and then for one that is higher by its own margins, since
 * these may lie under the buttons. Any other sheet is composed for as it is.
 */
export async function inTheOpen<T extends Page>(
  sheet: Sheet,
  compose: (sheet: Sheet) => Promise<T | undefined>,
): Promise<T | undefined> {
  const { y = 0, height = sheet.height } = keptOf(sheet)?.box ?? {}
  if (height === sheet.height) return compose(sheet)
  const low = await compose(cutTo(sheet, height))
  if (!low) return undefined
  const { top, foot } = extentOf(low, sheet)
  const [above, below] = [top, height - foot].map(margin => Math.min(margin, MARGIN * height)) as [Mm, Mm]
  const higher = Math.min(sheet.height, height + above + below)
  const high = await compose(cutTo(sheet, higher))
  const reach = high && extentOf(high, sheet)
  if (!reach || reach.foot - reach.top > height) return { ...low, items: stretched(low, height, sheet, y) }
  const down = Math.min(Math.max(y - above, y - reach.top), y + height - reach.foot)
  return { ...high, items: stretched(high, higher, sheet, down) }
}

/**
 * The words of a page `made` so high, as they are, so much further down; the grounds and the bands that they stand on
 * stretch above the first of them and below the last, so that the look runs to the edge.
 */
function stretched(page: Page, made: Mm, sheet: Sheet, by: Mm): Item[] {
  // Grounds may end where letters reach above their capitals, and never within those.
  const { top, foot } = extentOf(page, sheet, { up: 0, down: 0 })
  const down = onPixel(by, sheet)
  const reached = (at: Mm): Mm => {
    if (at < top || at <= EDGE) return at
    return at <= foot && at < made - EDGE ? at + down : at + sheet.height - made
  }
  return page.items.map((item): Item => {
    if (item.kind === 'box' || (item.kind === 'texture' && item.box.width >= GROUND.width * sheet.width))
      return { ...item, box: between(item.box, reached) }
    if (!isBackdrop(item, sheet)) return moved(item, { x: 0, y: down })
    const box = between(item.box, reached)
    return { ...item, box, parts: item.parts.map(part => ({ ...part, box }) as typeof part) }
  })
}

/** What begins or ends so near to the edge of the page lies on it. */
export const EDGE: Mm = 0.02

/** A picture from edge to edge is a ground: it shows more of itself where it stretches. */
const isBackdrop = (item: Item, { width }: Pick<Sheet, 'width'>): item is PaintedFigure =>
  item.kind === 'figure' &&
  item.box.width > 0.99 * width &&
  item.parts.length > 0 &&
  item.parts.every(part => part.kind === 'pixels')

/** Codes are drawn in whole pixels, and stay so. */
const onPixel = (length: Mm, { width, pixels }: Sheet): Mm =>
  pixels ? (Math.round((length / width) * pixels.width) / pixels.width) * width : length

const between = (box: Box, reached: (y: Mm) => Mm): Box => {
  const y = reached(box.y)
  return { ...box, y, height: reached(box.y + box.height) - y }
}

/** A box narrower and lower than this share of the sheet is a thing on the ground, as a bubble is, and does not stretch. */
const GROUND = { width: 0.8, height: 0.4 } as const

/** What has round corners and stands so far from the edge, to the sheet's width, is a plate on the ground; nearer, a frame. */
const OFF_EDGE = 0.03

const isRounded = ({ radii }: PaintedBox): boolean => radii.every(radius => radius > 0)
const isFrame = (item: Item, width: Mm): item is PaintedBox =>
  item.kind === 'box' && isRounded(item) && item.box.x < OFF_EDGE * width

const holds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height

/** A circle is a thing, however large: stretched, it would be none. So is a plate, but not the inside of a frame. */
const isThing = (item: PaintedBox, frames: readonly PaintedBox[], width: Mm): boolean =>
  item.radii.every(radius => radius >= 0.45 * Math.min(item.box.width, item.box.height)) ||
  (isRounded(item) && item.box.x >= OFF_EDGE * width && !frames.some(frame => holds(frame.box, item.box)))

/** How far letters may stand above and below the baseline, in ems, where a paragraph does not say more. */
interface Reach {
  readonly up: number
  readonly down: number
}
const REACH: Reach = { up: 1, down: 0.3 }

function extentOf({ items, blocks }: Page, { width, height }: Sheet, reach: Reach = REACH): Extent {
  let text = 0
  const frames = items.filter(item => isFrame(item, width))
  const things = items.flatMap((item): Extent[] => {
    if (item.kind === 'text') {
      const { top, bottom } = blocks[text++]!.paragraph
      const [up, down] = [Math.max(reach.up, top), Math.max(reach.down, bottom)]
      return item.lines.map(({ x, width, baseline, size }) => {
        const flat = { x, y: baseline - up * size, width, height: (up + down) * size }
        const { y, height } = onPage(item, flat)
        return { top: y, foot: y + height }
      })
    }
    if (item.kind === 'texture' || isBackdrop(item, { width })) return []
    const { box } = item
    const ground =
      item.kind === 'box' &&
      !isThing(item, frames, width) &&
      (box.width >= GROUND.width * width || box.height >= GROUND.height * height)
    return ground ? [] : [{ top: box.y, foot: box.y + box.height }]
  })
  return {
    top: minimum(
      things.map(({ top }) => top),
      height,
    ),
    foot: maximum(
      things.map(({ foot }) => foot),
      0,
    ),
  }
}
