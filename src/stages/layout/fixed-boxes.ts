import type { Mm } from '../../model/sheet.ts'
import type { Block, Setting } from './block.ts'
import { leadOf } from './cast.ts'
import type { Overflow, Page, Solution, Stack } from './page.ts'
import { capOf } from './set-type.ts'
import { solve } from './solve.ts'

/** A part of a page whose height is its own, and whose words need not share a scale with the rest. */
interface Room {
  readonly stack: Stack
  readonly height: Mm
}

/**
 * Solve a page, and each box on it that has a height of its own and holds words, as the page that it is: its words
 * fill it, and the rest of the page knows its height alone.
 */
export function solvePages(page: Page): Solution | Overflow {
  const rooms: Room[] = []
  const stack = withoutRooms(page.stack, rooms)
  const inside = rooms.map(room => textsIn(room.stack))
  const elsewhere = page.blocks.map((_, i) => i).filter(i => !inside.some(texts => texts.includes(i)))
  const settings: Setting[] = []
  let denied = 0
  // The headline may be in a room; what is outside it knows then how large it is.
  for (const [i, room] of [...rooms, { stack, height: page.height }].entries()) {
    const texts = inside[i] ?? elsewhere
    const solved = solve({ ...partOf(page, room, texts), headline: headlineOf(page.blocks, settings) })
    if ('cut' in solved) return solved
    denied = Math.max(denied, solved.denied)
    solved.settings.forEach((setting, j) => {
      settings[texts[j]!] = setting
    })
  }
  return { settings, denied }
}

/** The height of the headline's capitals, if it has been set. */
function headlineOf(blocks: readonly Block[], settings: readonly Setting[]): Mm | undefined {
  const lead = leadOf(blocks)
  const setting = lead && settings[blocks.indexOf(lead)]
  return setting && setting.size * capOf(lead)
}

/** The stack with every room closed: as high as it is, and empty. What is in them is told in `rooms`. */
function withoutRooms(stack: Stack, rooms: Room[]): Stack {
  if (stack.kind === 'text') return stack
  const { room, ...open } = stack
  const closed: Stack = { ...open, parts: open.parts.map(part => withoutRooms(part, rooms)) }
  if (room === undefined) return closed
  if (textsIn(closed).length) rooms.push({ stack: closed, height: room })
  return { kind: 'column', fixed: room, parts: [] }
}

const textsIn = (stack: Stack): number[] =>
  stack.kind === 'text' ? [stack.index] : stack.parts.flatMap(textsIn)

/** A room as a page, with those of the texts that are its own. */
function partOf(page: Page, { stack, height }: Room, texts: readonly number[]): Page {
  const own = (part: Stack): Stack =>
    part.kind === 'text'
      ? { kind: 'text', index: texts.indexOf(part.index) }
      : { ...part, parts: part.parts.map(own) }
  const blocks = texts.map((i): Block => {
    const block = page.blocks[i]!
    const near = block.neighbours.texts.map(({ index, distance }) => ({
      index: texts.indexOf(index),
      distance,
    }))
    return { ...block, neighbours: { ...block.neighbours, texts: near.filter(({ index }) => index >= 0) } }
  })
  return { ...page, stack: own(stack), blocks, height }
}
