import { minimum } from '../../model/extremes.ts'
import type { Box, Mm } from '../../model/sheet.ts'
import type { Neighbours } from './block.ts'
import { isRow } from './box-tree.ts'
import type { BoxNode, PageNode } from './expand.ts'

const ALONE: Neighbours = {
  above: Number.POSITIVE_INFINITY,
  below: Number.POSITIVE_INFINITY,
  texts: [],
}

/** What may come near to the next thing below: a text, or, without an index, an edge. */
interface Open {
  readonly index?: number
  readonly distance: Mm
}

const EDGE: readonly Open[] = [{ distance: 0 }]

const further = (open: readonly Open[], by: Mm): readonly Open[] =>
  open.map(each => ({ ...each, distance: each.distance + by }))

/** The neighbours of every text, read off a page whose words take no height. */
export function neighboursOf(root: BoxNode, boxes: readonly Box[]): readonly Neighbours[] {
  const found: { above: Mm; below: Mm; texts: { index: number; distance: Mm }[] }[] = []
  let next = 0

  /** An edge comes: what is open above it has come to its end. */
  const close = (open: readonly Open[]): void => {
    for (const { index, distance } of open)
      if (index !== undefined) found[index]!.below = Math.min(found[index]!.below, distance)
  }
  const begin = (open: readonly Open[]): readonly Open[] => {
    const index = found.length
    const texts = open.flatMap(each =>
      each.index === undefined ? [] : [{ index: each.index, distance: each.distance }],
    )
    const edges = open.flatMap(each => (each.index === undefined ? [each.distance] : []))
    found.push({ above: minimum(edges), below: Number.POSITIVE_INFINITY, texts })
    return [{ index, distance: 0 }]
  }

  /** Read a node at whose top these are open; gives what is at its foot. */
  const read = (node: PageNode, open: readonly Open[], ground: string | undefined): readonly Open[] => {
    const box = boxes[next++]!
    if (node.kind === 'text') {
      if (!node.turn) return begin(open)
      found.push({ ...ALONE, texts: [] })
      return further(open, box.height)
    }
    if (node.kind === 'figure') {
      close(open)
      return EDGE
    }
    const seen = node.fill !== undefined && node.fill !== ground
    if (seen) close(open)
    // A box of a height of its own stands in the room that its parent leaves: nobody knows how far from the edges.
    const free = !seen && node.style.height !== undefined && node.children.length > 0
    const inside = children(node, box, seen ? EDGE : free ? [] : open, node.fill ?? ground)
    if (seen) close(inside)
    return seen ? EDGE : free ? [] : inside
  }

  const children = (
    node: BoxNode,
    box: Box,
    open: readonly Open[],
    ground: string | undefined,
  ): readonly Open[] => {
    const foot = box.y + box.height
    if (isRow(node)) {
      let lowest = box.y
      const feet = node.children.flatMap(child => {
        const place = boxes[next]!
        const blank = isBlank(child, ground)
        const left = read(child, further(open, place.y - box.y), ground)
        lowest = Math.max(lowest, place.y + place.height)
        return blank ? [] : left
      })
      return feet.length ? further(feet, foot - lowest) : further(open, box.height)
    }
    let [at, left] = [box.y, open]
    for (const child of node.children) {
      const place = boxes[next]!
      const isAside = child.kind !== 'text' && child.style.position === 'absolute'
      if (isAside) {
        read(child, [], ground)
        continue
      }
      left = read(child, further(left, place.y - at), ground)
      at = place.y + place.height
    }
    return further(left, foot - at)
  }

  read(root, [], undefined)
  return found
}

/** Is there nothing to see in a box? */
const isBlank = (node: PageNode, ground: string | undefined): boolean =>
  node.kind === 'box' &&
  (node.fill === undefined || node.fill === ground) &&
  node.children.every(child => isBlank(child, ground))
