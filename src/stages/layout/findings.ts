import type { Finding, Report } from '../../model/diagnostic.ts'
import { fieldOf, type Item } from '../../model/drawing.ts'
import type { Mm, Sheet } from '../../model/sheet.ts'
import { rootOf } from '../../model/tree.ts'
import type { Block } from './block.ts'
import { TELEPHONE_WIDTH } from './legible-sizes.ts'
import type { Overflow, Solution } from './page.ts'
import type { Edges } from './safe-area.ts'

/** A length as people are told it. */
const mm = (length: Mm) => String(Math.max(0.1, Math.round(length * 10) / 10))

/** A size of type as people are told it: on paper in millimetres, in a picture in the pixels that a telephone shows. */
export function sizeOn(length: Mm, { width, pixels }: Pick<Sheet, 'width' | 'pixels'>): string {
  if (!pixels) return `${mm(length)} mm`
  return `${Math.max(0.1, Math.round((TELEPHONE_WIDTH * 10 * length) / width) / 10)} px`
}

/** Where that size is seen. */
export const placeOn = ({ name, pixels }: Pick<Sheet, 'name' | 'pixels'>): string =>
  pixels ? `${name}, seen ${TELEPHONE_WIDTH} px wide as on a telephone` : name

/** A number on two lines is misread. Looks set it in a type that is never broken; one that does not is told. */
export function phoneBroken({ settings }: Solution, blocks: readonly Block[], report: Report): boolean {
  const broken = blocks.some(
    ({ node }, i) =>
      fieldOf({ field: node.field, language: node.language ?? '' }) === 'phone' &&
      settings[i]!.lines.length > 1,
  )
  const message = 'The look breaks the phone number over two lines'
  if (broken)
    report({
      code: 'phone-broken',
      field: 'phone',
      message,
      hint: 'the look must set it in a type with `fit: line`',
    })
  return broken
}

/** The words do not fit, however small: what to cut. */
export function overflowing({ blocks, size, least, cut }: Overflow, sheet: Sheet): Finding {
  const [block] = blocks
  if (!block) {
    const message = `The boxes of the look are higher than ${sheet.name}`
    return { code: 'template-error', message, hint: 'let them shrink, or give them less height' }
  }
  const field = blocks.length > 1 ? rootOf(block.node.field) : block.node.field
  const letters = blocks.reduce((sum, { node }) => sum + node.words.length, 0)
  // Rounded apart, so that what is reached never reads as enough.
  const step = sheet.pixels ? sheet.width / TELEPHONE_WIDTH / 10 : 0.1
  const [reached, wanted] = [Math.floor(size / step) * step, Math.ceil(least / step) * step]
  const type = `${sizeOn(reached, sheet)} (least ${sizeOn(wanted, sheet).replace(/ mm$/, '')})`
  const message = `\`${field}\` is ${letters} characters, and the largest type that fits on ${placeOn(sheet)} is ${type}`
  const enough = cut < letters
  const hint = enough ? `cut ${cut} characters, or use a larger size` : 'use a larger size, or fewer words'
  return { code: 'text-overflow', field, message, hint }
}

/** Words that stand outside the room that is asked for; true if there are some. */
export function outsideSafe(sheet: Sheet, rooms: Edges, safe: Mm, report: Report): boolean {
  const room = Math.min(rooms.left, rooms.right, rooms.top, rooms.bottom)
  if (room >= safe) return false
  if (room < 0) {
    const message = `The look sets words over the edge of ${sheet.name}`
    const hint = 'give the box that they stand in some padding, or the text `before` and `after`'
    report({ code: 'template-error', message, hint })
    return true
  }
  const message = `On ${sheet.name} the look sets words ${mm(room)} mm from the edge, and ${mm(safe)} mm are to be kept free`
  report({ code: 'invalid-value', field: 'print', message, hint: 'ask for less, or use a larger size' })
  return true
}

/** A figure without width or height, which nobody can see; true if there is one. */
export function withoutRoom(sheet: Sheet, items: readonly Item[], report: Report): boolean {
  const lost = items.find(item => item.kind === 'figure' && !(item.box.width > 0))
  if (lost?.kind !== 'figure') return false
  const message = `The look gives \`${lost.field}\` no room on ${sheet.name}`
  report({ code: 'template-error', message, hint: 'its box needs a width and a height' })
  return true
}
