import { inkHeight, type Line } from '../../media/text/lines.ts'
import { maximum } from '../../model/extremes.ts'
import type { Mm } from '../../model/sheet.ts'
import { type Block, type Setting, spaceRound } from './block.ts'

/** So far ink stays from that of another text, in ems of the smaller, and from an edge, in its own. */
const CLEAR = { text: 0.08, edge: 0.1 } as const

/** How far the ink of a text reaches over the place that it is given, above and below; less than nothing where it ends within. */
interface Reach {
  readonly over: Mm
  readonly under: Mm
}

function reachOf(block: Block, { size, sizes, lines }: Setting): Reach {
  const { pieces, top, bottom } = block.paragraph
  const { before, after } = spaceRound(block)
  const first = inkHeight(pieces, lines[0]!)
  // Lines are evened out later, when the last may take words from the one above it.
  const last = inkHeight(pieces, { ...lines.at(-1)!, from: lines.at(sizes ? -1 : -2)?.from ?? 0 })
  return {
    over: (first.top - top) * (sizes?.[0] ?? size) - before * size,
    under: last.depth * (sizes?.at(-1) ?? size) - (bottom + after) * size,
  }
}

const furthest = new WeakMap<readonly Block[], readonly Reach[]>()

/** The furthest that each text can reach however it is broken, in ems. Asked for at every size that is tried. */
function furthestOf(blocks: readonly Block[]): readonly Reach[] {
  const known = furthest.get(blocks)
  if (known) return known
  const reaches = blocks.map(block => {
    const whole: Line = { from: 0, to: block.paragraph.pieces.length, width: 0 }
    return reachOf(block, { size: 1, lines: [whole], height: 0 })
  })
  furthest.set(blocks, reaches)
  return reaches
}

/** Have all texts room enough, however they are broken? On most pages they have, and nobody need look closer. */
function haveRoom(blocks: readonly Block[], settings: readonly Setting[]): boolean {
  const reaches = furthestOf(blocks)
  for (let i = 0; i < blocks.length; i++) {
    const { size, sizes } = settings[i]!
    const { over, under } = reaches[i]!
    const { above, below, texts } = blocks[i]!.neighbours
    if (sizes || (over + CLEAR.edge) * size > above || (under + CLEAR.edge) * size > below) return false
    for (const { index, distance } of texts) {
      const upper = settings[index]!
      const clear = CLEAR.text * Math.min(size, upper.size)
      const reach = over * size + reaches[index]!.under * upper.size + clear
      if (upper.sizes || !(reach <= distance)) return false
    }
  }
  return true
}

/**
 * The settings with the room that marks above capitals and tails below the baseline ask for, where the space that the
 * look leaves between two texts, or between a text and the edge of its band, is less.
 */
export function cleared(blocks: readonly Block[], settings: readonly Setting[]): readonly Setting[] {
  if (haveRoom(blocks, settings)) return settings
  const reaches = blocks.map((block, i) =>
    settings[i]!.lines.length && !block.node.turn ? reachOf(block, settings[i]!) : undefined,
  )
  const tails = blocks.map(({ neighbours }, i) => {
    const reach = reaches[i]
    return reach ? Math.max(0, reach.under + CLEAR.edge * settings[i]!.size - neighbours.below) : 0
  })
  return settings.map((setting, i) => {
    const reach = reaches[i]
    if (!reach) return setting
    const { above, texts } = blocks[i]!.neighbours
    const asked = texts.map(({ index, distance }) => {
      const upper = reaches[index]
      const clear = CLEAR.text * Math.min(setting.size, settings[index]!.size)
      return upper ? reach.over + upper.under + clear - distance - tails[index]! : 0
    })
    const clearance = maximum([reach.over + CLEAR.edge * setting.size - above, ...asked], 0)
    const tail = tails[i]!
    return clearance || tail ? { ...setting, height: setting.height + clearance + tail, clearance } : setting
  })
}
