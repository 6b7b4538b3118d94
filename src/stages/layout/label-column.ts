import { greedy } from '../../media/text/lines.ts'
import { maximum } from '../../model/extremes.ts'
import type { Box, Mm } from '../../model/sheet.ts'
import { type Block, baselines, type Setting } from './block.ts'
import type { BoxNode, PageNode } from './expand.ts'
import type { Overflow, Solution } from './page.ts'

const LABEL = /^details\[\d+\]\.label/

/** A label may take so much of the width of its row; a longer one is broken. */
const MOST = 0.42
/** Sizes change a little when the column does: so much wider than its longest label it is made. */
const EASE = 1.02
/** Between the longest label and the values, besides what the look leaves there: in ems of the value. */
const SPACE = 0.35
const TURNS = 4

interface Attempt {
  readonly root: BoxNode
  readonly blocks: readonly Block[]
  readonly solved: Solution | Overflow
}

const isLabel = ({ node }: Block): boolean => LABEL.test(node.field)

/** How wide the labels of a page are, each on one line; undefined where it has none beside what they are of. */
function wanted(blocks: readonly Block[], settings: readonly Setting[]): Mm | undefined {
  const widths = blocks.flatMap((block, i) => {
    const value = blocks[i + 1]
    if (!isLabel(block) || !value) return []
    const { pieces } = block.paragraph
    const long = maximum(
      greedy(pieces, Number.POSITIVE_INFINITY).map(({ width }) => width),
      0,
    )
    const room = EASE * long * settings[i]!.size + SPACE * settings[i + 1]!.size
    return [Math.min(room, MOST * (block.measure + value.measure))]
  })
  return widths.length ? maximum(widths) : undefined
}

/** A page whose labels stand in columns of a width. */
function columned<T extends PageNode>(node: T, width: Mm): T {
  if (node.kind !== 'box') return node
  const [only, ...others] = node.children
  if (node.style.width !== undefined && only?.kind === 'text' && !others.length && LABEL.test(only.field))
    return { ...node, style: { ...node.style, width } }
  return { ...node, children: node.children.map(child => columned(child, width)) }
}

/** Does a label stand on several lines, for want of width? */
const isBroken = ({ blocks, solved }: Attempt): boolean =>
  !('cut' in solved) && blocks.some((block, i) => isLabel(block) && solved.settings[i]!.lines.length > 1)

/**
 * Solve a page with the column of labels as wide as the longest of them, whatever share of the row the look gives them; in
 * that share where a label is too long for one line.
 */
export async function withLabels<T extends Attempt>(
  root: BoxNode,
  attempt: (root: BoxNode) => Promise<T>,
): Promise<T> {
  const first = await attempt(root)
  let last = first
  let column = 0
  for (let turn = 0; turn < TURNS; turn++) {
    const { solved, blocks } = last
    const width = 'cut' in solved ? undefined : wanted(blocks, solved.settings)
    if (width === undefined) return first
    if (width <= column) return isBroken(last) ? first : last
    // Wider at every turn, so that it ends: a narrow column lets all words grow, and labels ask for more.
    column = width
    last = await attempt(columned(root, column))
  }
  return 'cut' in last.solved || isBroken(last) ? first : last
}

/** Where a label stands beside its value: on one baseline with the first line of it, whatever the faces of both. */
export function onBaseline(
  i: number,
  blocks: readonly Block[],
  settings: readonly Setting[],
  places: readonly Box[],
): Box {
  const [label, value] = [places[i]!, places[i + 1]]
  const beside =
    value && isLabel(blocks[i]!) && (value.x >= label.x + label.width || value.x + value.width <= label.x)
  if (!beside) return label
  const first = (at: number) => places[at]!.y + (baselines(blocks[at]!, settings[at]!)[0] ?? 0)
  const down = first(i + 1) - first(i)
  return Math.abs(down) > settings[i + 1]!.size ? label : { ...label, y: label.y + down }
}
