import { greedy } from '../../media/text/lines.ts'
import { maximum } from '../../model/extremes.ts'
import type { Box, Mm } from '../../model/sheet.ts'
import { type Block, baselines, type Setting } from './block.ts'
import type { BoxNode, PageNode, TextNode } from './expand.ts'
import type { Overflow, Solution } from './page.ts'

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

/** A label in a box of its own that has a width: it stands in a column, beside what it is of. */
function labelIn({ style, hug, children: [only, ...others] }: BoxNode): TextNode | undefined {
  const alone = !hug && style.width !== undefined && only?.kind === 'text' && !others.length
  return alone && only.role === 'label' ? only : undefined
}

/** The fields of all labels that stand in columns. */
export function labelsOf(node: PageNode): readonly string[] {
  if (node.kind !== 'box') return []
  const label = labelIn(node)
  return label ? [label.field] : node.children.flatMap(labelsOf)
}

/** Rows that differ by less are equally wide: their labels share a column. */
const ALIKE: Mm = 0.1

/** How wide each label's column wants to be, by its field: every label on one line, and one column for all rows of a width. */
function wanted(
  labels: ReadonlySet<string>,
  blocks: readonly Block[],
  settings: readonly Setting[],
): ReadonlyMap<string, Mm> {
  const rows = blocks.flatMap((block, i) => {
    const value = blocks[i + 1]
    if (!labels.has(block.node.field) || !value) return []
    const { pieces } = block.paragraph
    const long = maximum(
      greedy(pieces, Number.POSITIVE_INFINITY).map(({ width }) => width),
      0,
    )
    const whole = block.measure + value.measure
    const room = EASE * long * settings[i]!.size + SPACE * settings[i + 1]!.size
    return [{ field: block.node.field, whole, width: Math.min(room, MOST * whole) }]
  })
  const widest = (whole: Mm) =>
    maximum(rows.filter(row => Math.abs(row.whole - whole) < ALIKE).map(({ width }) => width))
  return new Map(rows.map(({ field, whole }) => [field, widest(whole)]))
}

/** A page whose labels stand in columns of these widths, by their fields. */
function columned<T extends PageNode>(node: T, columns: ReadonlyMap<string, Mm>): T {
  if (node.kind !== 'box') return node
  const width = columns.get(labelIn(node)?.field ?? '')
  if (width !== undefined) return { ...node, style: { ...node.style, width } }
  return { ...node, children: node.children.map(child => columned(child, columns)) }
}

/**
 * Solve a page with each column of labels as wide as the longest of them, whatever share of the row the look gives them; in
 * that share where a label is too long for one line.
 */
export async function withLabels<T extends Attempt>(
  root: BoxNode,
  attempt: (root: BoxNode) => Promise<T>,
): Promise<T> {
  const first = await attempt(root)
  const labels = new Set(labelsOf(root))
  if (!labels.size) return first
  /** Does a label stand on several lines, for want of width? */
  const isBroken = ({ blocks, solved }: Attempt): boolean =>
    !('cut' in solved) &&
    blocks.some(({ node }, i) => labels.has(node.field) && solved.settings[i]!.lines.length > 1)
  let last = first
  let columns: ReadonlyMap<string, Mm> = new Map()
  for (let turn = 0; turn < TURNS; turn++) {
    const { solved, blocks } = last
    if ('cut' in solved) return first
    const wide = wanted(labels, blocks, solved.settings)
    const wider = [...wide].filter(([column, width]) => width > (columns.get(column) ?? 0))
    if (!wider.length) return isBroken(last) ? first : last
    // Wider at every turn, so that it ends: a narrow column lets all words grow, and labels ask for more.
    columns = new Map([...columns, ...wider])
    last = await attempt(columned(root, columns))
  }
  return 'cut' in last.solved || isBroken(last) ? first : last
}

/** Where a label stands beside its value: on one baseline with the first line of it, whatever the faces of both. */
export function onBaseline(
  i: number,
  labels: ReadonlySet<string>,
  blocks: readonly Block[],
  settings: readonly Setting[],
  places: readonly Box[],
): Box {
  const [label, value] = [places[i]!, places[i + 1]]
  const beside =
    value &&
    labels.has(blocks[i]!.node.field) &&
    (value.x >= label.x + label.width || value.x + value.width <= label.x)
  if (!beside) return label
  const first = (at: number) => places[at]!.y + (baselines(blocks[at]!, settings[at]!)[0] ?? 0)
  return { ...label, y: label.y + first(i + 1) - first(i) }
}
