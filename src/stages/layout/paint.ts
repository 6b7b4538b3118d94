import type { Item } from '../../model/drawing.ts'
import { maximum, minimum } from '../../model/extremes.ts'
import type { Materials } from '../../model/materials.ts'
import type { Box, Mm, Sheet } from '../../model/sheet.ts'
import type { Sign } from '../../model/sign.ts'
import type { Block } from './block.ts'
import { isRow } from './box-tree.ts'
import type { BoxNode, PageNode } from './expand.ts'
import { highlights } from './highlight.ts'
import { labelsOf, onBaseline } from './label-column.ts'
import { leadsTo } from './leads-to.ts'
import { tileOf } from './logo-ground.ts'
import type { Solution } from './page.ts'
import { figureOf } from './place-figure.ts'
import { compose } from './place-text.ts'
import { unitOf } from './plan.ts'

/** A node and all in it, in the order of its boxes. */
export const nodesOf = (node: PageNode): readonly PageNode[] =>
  node.kind === 'box' ? [node, ...node.children.flatMap(nodesOf)] : [node]

/** What is painted of a page whose boxes have their places and whose texts have their sizes. */
export function paint(
  root: BoxNode,
  boxes: readonly Box[],
  blocks: readonly Block[],
  { settings }: Solution,
  sign: Sign,
  sheet: Sheet,
  pictures: Materials['pictures'],
): Item[] {
  const items: Item[] = []
  const places = nodesOf(root).flatMap(({ kind }, i) => (kind === 'text' ? [boxes[i]!] : []))
  const labels = labelsOf(root)
  let [next, text] = [0, 0]
  const visit = (node: PageNode, ground: Ground): void => {
    const box = boxes[next++]!
    if (node.kind === 'text') {
      const i = text++
      const place = onBaseline(i, labels, blocks, settings, places)
      const room = { left: place.x - ground.left, right: ground.right - place.x - place.width }
      const words = compose(blocks[i]!, settings[i]!, place, sign.colours[node.fill]!, room)
      for (const each of highlights(words, items, sign)) items.push(each)
      items.push({ ...words, uri: leadsTo(node, sign) })
      return
    }
    if (node.kind === 'figure') {
      const figure = figureOf(node, box, sign, sheet, pictures)
      if (!figure) return
      const logo = node.field === 'logo' ? pictures?.logo : undefined
      const tile = logo && tileOf(figure, logo, items, unitOf(sheet))
      if (tile) items.push(tile)
      items.push(figure)
      return
    }
    const [tl, tr, br, bl] = node.radii
    const radii = sign.direction === 'rtl' ? ([tr, tl, bl, br] as const) : node.radii
    if (node.fill) items.push({ kind: 'box', box, fill: sign.colours[node.fill]!, radii })
    if (node.texture && sign.texture !== 'none') {
      const { material, fill } = node.texture
      items.push({ kind: 'texture', material, box, fill: sign.colours[fill]!, unit: unitOf(sheet) })
    }
    const seen = node.fill !== undefined && node.fill !== ground.fill
    const inside = seen ? { left: box.x, right: box.x + box.width, fill: node.fill } : ground
    const beside = isRow(node) ? childrenOf(node, boxes, next) : []
    for (const child of node.children) visit(child, between(boxes[next]!, beside, inside))
  }
  visit(root, { left: 0, right: sheet.width, fill: undefined })
  return items
}

/** What a text stands on: from where to where, between what is beside it. */
interface Ground {
  readonly left: Mm
  readonly right: Mm
  readonly fill: string | undefined
}

/** The places of the children of a box, of which the first has this number. */
function childrenOf({ children }: BoxNode, boxes: readonly Box[], first: number): readonly Box[] {
  let at = first
  return children.map(child => {
    const box = boxes[at]!
    at += nodesOf(child).length
    return box
  })
}

/** The ground as far as the things of a row leave it to one of them. */
const between = (own: Box, row: readonly Box[], ground: Ground): Ground => ({
  left: maximum(
    row.map(({ x, width }) => x + width).filter(right => right <= own.x),
    ground.left,
  ),
  right: minimum(
    row.map(({ x }) => x).filter(left => left >= own.x + own.width),
    ground.right,
  ),
  fill: ground.fill,
})
