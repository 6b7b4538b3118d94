import { greedy } from '../../media/text/lines.ts'
import { maximum } from '../../model/extremes.ts'
import type { Box, Mm } from '../../model/sheet.ts'
import { MOST, widthsOf } from './beside.ts'
import { type Block, baselines, type Setting } from './block.ts'
import type { BoxNode, PageNode } from './expand.ts'
import type { Overflow, Solution } from './page.ts'

/** A page whose boxes have their places, and whose texts the width that these leave them. */
interface Page {
  readonly root: BoxNode
  readonly blocks: readonly Block[]
}

/** A box of its own that has a width and holds a label alone: it stands in a column, beside what it is of. */
const holdsLabel = ({ style, hug, children: [only, ...others] }: BoxNode): boolean =>
  !hug && style.width !== undefined && only?.kind === 'text' && !others.length && only.role === 'label'

/** The labels that stand in columns, by their numbers among the texts of a page. */
export function labelsOf(root: PageNode): ReadonlySet<number> {
  const labels = new Set<number>()
  let text = 0
  const visit = (node: PageNode): void => {
    if (node.kind === 'text') text++
    if (node.kind !== 'box') return
    if (holdsLabel(node)) labels.add(text)
    node.children.forEach(visit)
  }
  visit(root)
  return labels
}

/** The texts of a page, those beside a label with a column of the width that is asked for as they are set. */
function besideColumns(blocks: readonly Block[], labels: ReadonlySet<number>): readonly Block[] {
  const wholeOf = (label: number): Mm => blocks[label]!.measure + blocks[label + 1]!.measure
  return blocks.map((block, i): Block => {
    if (labels.has(i) && blocks[i + 1]) return { ...block, measure: MOST * wholeOf(i) }
    if (!labels.has(i - 1)) return block
    const lines = greedy(blocks[i - 1]!.paragraph.pieces, Number.POSITIVE_INFINITY)
    const widths = lines.map(({ width }) => width)
    return { ...block, beside: { whole: wholeOf(i - 1), long: maximum(widths, 0) } }
  })
}

/** A page whose labels stand in columns as wide as was found. */
function columned(root: BoxNode, widths: ReadonlyMap<number, Mm>): BoxNode {
  let text = 0
  const visit = <T extends PageNode>(node: T): T => {
    if (node.kind === 'text') text++
    if (node.kind !== 'box') return node
    const width = holdsLabel(node) ? widths.get(text + 1) : undefined
    const children = node.children.map(visit)
    return width === undefined
      ? { ...node, children }
      : { ...node, style: { ...node.style, width }, children }
  }
  return visit(root)
}

/**
 * Solve a page with each column of labels as wide as the longest of them, whatever share of the row the look gives them; in
 * that share where a label is too long for one line.
 */
export async function withLabels<Of extends Page>(
  root: BoxNode,
  lay: (root: BoxNode) => Promise<Of>,
  solve: (page: Of) => Solution | Overflow,
): Promise<Of & { readonly solved: Solution | Overflow }> {
  const first = await lay(root)
  const labels = labelsOf(root)
  if (labels.size) {
    const blocks = besideColumns(first.blocks, labels)
    const solved = solve({ ...first, blocks })
    if (!('cut' in solved) && [...labels].every(i => solved.settings[i]!.lines.length < 2))
      return { ...(await lay(columned(root, widthsOf(blocks, solved.settings)))), solved }
  }
  return { ...first, solved: solve(first) }
}

/** Where a label stands beside its value: on one baseline with the first line of it, whatever the faces of both. */
export function onBaseline(
  i: number,
  labels: ReadonlySet<number>,
  blocks: readonly Block[],
  settings: readonly Setting[],
  places: readonly Box[],
): Box {
  const [label, value] = [places[i]!, places[i + 1]]
  const beside =
    value && labels.has(i) && (value.x >= label.x + label.width || value.x + value.width <= label.x)
  if (!beside) return label
  const first = (at: number) => places[at]!.y + (baselines(blocks[at]!, settings[at]!)[0] ?? 0)
  return { ...label, y: label.y + first(i + 1) - first(i) }
}
