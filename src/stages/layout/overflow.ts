import type { Mm } from '../../model/sheet.ts'
import { rootOf } from '../../model/tree.ts'
import type { Block, Setting } from './block.ts'
import { largest } from './largest.ts'
import { heightOf, LEAST_CONTRAST, type Overflow, type Page, scaleOf, setAll } from './page.ts'
import { set } from './set-type.ts'

/**
 * Name the field that takes the most room, and how much of it must go for the rest to fit at the least legible size. On a
 * page without words it names none.
 */
export function overflow(page: Page): Overflow {
  const { blocks, legible } = page
  if (!blocks.length) return { blocks: [], size: 0, least: legible.least, cut: 0 }
  const scale = scaleOf(page, legible.least, LEAST_CONTRAST)
  const settings = setAll(blocks, scale)
  const room = new Map<string, Mm>()
  for (const [i, block] of blocks.entries()) {
    room.set(rootOf(block.node.field), (room.get(rootOf(block.node.field)) ?? 0) + settings[i]!.height)
  }
  const [worst] = [...room].reduce((most, each) => (each[1] > most[1] ? each : most))
  const cutting = blocks.flatMap((block, i) => (rootOf(block.node.field) === worst ? [i] : []))
  const total = cutting.reduce((sum, i) => sum + blocks[i]!.paragraph.pieces.length, 0)
  /** The settings with no more than so many words of the field, from its beginning. */
  const keeping = (words: number): Setting[] => {
    let left = words
    return settings.map((whole, i) => {
      if (!cutting.includes(i)) return whole
      const { pieces } = blocks[i]!.paragraph
      const kept = pieces.slice(0, Math.max(0, left))
      left -= pieces.length
      return kept.length
        ? set(blocks[i]!, scale, undefined, kept)
        : { size: whole.size, lines: [], height: 0 }
    })
  }
  let [kept, tooMany] = [0, total]
  while (tooMany - kept > 1) {
    const middle = (kept + tooMany) >> 1
    if (heightOf(page, scale, keeping(middle)) <= page.height) kept = middle
    else tooMany = middle
  }
  // All type is as much smaller as running text is.
  const tiny = (running: Mm) => {
    const smallest = (running / legible.least) * legible.small
    return { ...scaleOf(page, running, LEAST_CONTRAST), smallest }
  }
  const size = largest(0.01, legible.least, running => heightOf(page, tiny(running)) <= page.height)
  return {
    blocks: cutting.map(i => blocks[i]!),
    size,
    least: legible.least,
    cut: lettersAfter(
      kept,
      cutting.map(i => blocks[i]!),
    ),
  }
}

/** The characters of some texts after the first so many words. */
function lettersAfter(words: number, blocks: readonly Block[]): number {
  let left = words
  return blocks.reduce((sum, { paragraph: { pieces, text } }) => {
    const kept = Math.max(0, Math.min(left, pieces.length))
    left -= kept
    return sum + text.length - (kept ? pieces[kept - 1]!.end : 0)
  }, 0)
}

/**
 * A text too long for any size that can be read: a word that cannot be broken and is wider than the sheet, or more words
 * than its place holds. The room that words take grows with the square of their size.
 */
export function tooWide(block: Block, size: Mm, least: Mm): Overflow {
  const { pieces } = block.paragraph
  const widest = pieces.reduce((most, piece) => (piece.bare > most.bare ? piece : most))
  const wide = widest.bare * least
  const cut =
    wide > block.measure
      ? (widest.end - widest.start) * (1 - block.measure / wide)
      : block.paragraph.text.length * (1 - (size / least) ** 2)
  return { blocks: [block], size, least, cut: Math.max(1, Math.ceil(cut)) }
}
