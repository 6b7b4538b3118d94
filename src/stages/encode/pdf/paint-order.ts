import { type Item, onPage, type PaintedText } from '../../../model/drawing.ts'
import type { Box } from '../../../model/sheet.ts'

/** Is an item a text that is read, and no repetition or ornament? */
export const isRead = (item: Item): item is PaintedText => item.kind === 'text' && item.role !== 'artifact'

/**
 * The items of a page with its texts behind all else, in the order they are given: browsers read a page as it is painted,
 * and so hear each language whole. The items as they are, where one of them lies over a text.
 */
export function paintOrder(items: readonly Item[], texts: readonly PaintedText[]): readonly Item[] {
  const over = items.some((item, i) => isRead(item) && items.slice(i + 1).some(next => covers(next, item)))
  return over ? items : [...items.filter(item => !isRead(item)), ...texts]
}

/** Does an item lie on a part of a text? Two texts never do. */
function covers(item: Item, text: PaintedText): boolean {
  if (item.kind === 'text') return false
  return text.lines.some(({ x, width, baseline, size }) =>
    overlap(item.box, onPage(text, { x, y: baseline - size, width, height: 1.3 * size })),
  )
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
