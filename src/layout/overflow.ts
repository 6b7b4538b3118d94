import type { Mm } from '../sheet.ts'
import { type Block, set, UNLIMITED } from './block.ts'
import { heightOf, LEAST_CONTRAST, largest, type Overflow, type Page, scaleOf, setAll } from './solve.ts'

/** Name the text that takes the most room, and how much of it must go for the rest to fit at the least legible size. */
export function overflow(page: Page): Overflow {
  const { blocks, legible } = page
  const scale = scaleOf(page, legible.least, LEAST_CONTRAST)
  const settings = setAll(blocks, scale)
  const worst = settings.reduce((most, { height }, i) => (height > settings[most]!.height ? i : most), 0)
  const block = blocks[worst]!
  const { pieces, text } = block.paragraph
  const fitsWith = (count: number) => {
    const shorter = set(block, scale, UNLIMITED, pieces.slice(0, count))
    return heightOf(page, scale, settings.with(worst, shorter)) <= page.height
  }
  let [kept, tooMany] = [0, pieces.length]
  while (tooMany - kept > 1) {
    const middle = (kept + tooMany) >> 1
    if (fitsWith(middle)) kept = middle
    else tooMany = middle
  }
  const tiny = (running: Mm) => ({ ...scaleOf(page, running, LEAST_CONTRAST), smallest: 0 })
  const running = largest(0.01, legible.least, size => heightOf(page, tiny(size)) <= page.height)
  return {
    block,
    size: set(block, tiny(running)).size,
    cut: text.length - (kept > 0 ? pieces[kept - 1]!.end : 0),
  }
}

/** A word that cannot be broken, too long for the sheet's width at any size that can be read. */
export function tooWide(block: Block, size: Mm, least: Mm): Overflow {
  const { pieces } = block.paragraph
  const widest = pieces.reduce((most, piece) => (piece.bare > most.bare ? piece : most))
  const letters = widest.end - widest.start
  return { block, size, cut: Math.ceil(letters * (1 - block.measure / (widest.bare * least))) }
}
