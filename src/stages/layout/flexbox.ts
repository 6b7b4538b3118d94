import type { BoxStyle } from '../../looks/kit/template.ts'
import { Recent } from '../../model/recent.ts'
import type { Box, Mm } from '../../model/sheet.ts'
import { GRID, type Laid, type TaffyStyle, taffy } from './taffy.ts'
import { styleInUnits, UNITS } from './taffy-style.ts'

/** A tree of boxes without words. */
export interface BoxTree {
  readonly style: BoxStyle
  readonly children: readonly BoxTree[]
}

/** A box of the tree, and where it stands on the page. */
interface Placed {
  readonly laid: Laid
  readonly parent: Placed | undefined
  /** The box that it is laid out in, where that is not its parent: the nearest with a position of its own. */
  readonly holder?: Placed | undefined
  /** What stands in the flow for one that is laid out elsewhere, and says nothing of an axis. */
  readonly standIn?: Laid | undefined
  left: number
  top: number
}

const laidOut = (style: TaffyStyle): Laid => ({ style, children: [], left: 0, top: 0, width: 0, height: 0 })

const places = new Recent<readonly Box[]>(64)

/**
 * Lay a tree of boxes out: their places, in millimetres, in the order of the tree. Signs of one look have their empty
 * boxes in common, and many have all of them: a tree that was laid out of late is not laid out again.
 */
export async function place(tree: BoxTree, width: Mm, height: Mm): Promise<readonly Box[]> {
  const layOut = await taffy()
  return places.get(JSON.stringify([width, height, tree]), () => placesOf(layOut, tree, width, height))
}

function placesOf(layOut: (root: Laid) => void, tree: BoxTree, width: Mm, height: Mm): readonly Box[] {
  // Millimetre fractions of the sheet must not be rounded away at its far edge: the page is the next whole unit.
  const [wide, high] = [width, height].map(length => Math.ceil(length * UNITS))
  const page: Placed = { laid: laidOut({ page: true, width: wide, height: high }), ...ORIGIN }
  const placed: Placed[] = []
  const visit = ({ style, children }: BoxTree, parent: Placed, holder: Placed): void => {
    const own = putInto(parent, holder, style)
    placed.push(own)
    for (const child of children) visit(child, own, style.position ? own : holder)
  }
  visit(tree, page, page)
  layOut(page.laid)
  round(page.laid)
  if (sizeStandIns(placed)) {
    layOut(page.laid)
    round(page.laid)
  }
  return placed.map(each => {
    find(each)
    const { left, top, laid } = each
    return { x: left / UNITS, y: top / UNITS, width: laid.width / UNITS, height: laid.height / UNITS }
  })
}

const ORIGIN = { parent: undefined, left: 0, top: 0 }

/** A box where it is laid out, which for one that leaves the flow is not always its parent. */
function putInto(parent: Placed, holder: Placed, style: BoxStyle): Placed {
  const laid = laidOut(styleInUnits(style))
  if (style.position !== 'absolute' || holder === parent) {
    parent.laid.children.push(laid)
    return { laid, parent, left: 0, top: 0 }
  }
  holder.laid.children.push(laid)
  const [left, right, top, bottom] = laid.style.inset!
  const isFree = (left === undefined && right === undefined) || (top === undefined && bottom === undefined)
  const standIn = isFree ? laidOut({ absolute: true, alignSelf: laid.style.alignSelf }) : undefined
  if (standIn) parent.laid.children.push(standIn)
  return { laid, parent, holder, standIn, left: 0, top: 0 }
}

/** What stands in for another box is as large as that. Are there any? */
function sizeStandIns(placed: readonly Placed[]): boolean {
  const all = placed.filter(({ standIn }) => standIn)
  for (const { laid, standIn } of all) {
    const { width, height } = laid
    standIn!.style = { ...standIn!.style, width, height, margin: laid.style.margin }
  }
  return all.length > 0
}

/** Edges to the grid, from the corner of the page, so that boxes that touch still do. */
function round(page: Laid): void {
  const toGrid = (value: number) => Math.round(value * GRID) / GRID
  const visit = (box: Laid, left: number, top: number): void => {
    const [x, y] = [left + box.left, top + box.top]
    box.left = toGrid(x) - toGrid(left)
    box.top = toGrid(y) - toGrid(top)
    box.width = toGrid(x + box.width) - toGrid(x)
    box.height = toGrid(y + box.height) - toGrid(y)
    for (const child of box.children) visit(child, x, y)
  }
  visit(page, 0, 0)
}

/** Where a box stands on the page, once those before it are found. */
function find(box: Placed): void {
  const { laid, parent, holder, standIn } = box
  const [left, right, top, bottom] = laid.style.inset ?? []
  const within = holder ?? parent!
  const falls = (first: number | undefined, last: number | undefined) =>
    standIn !== undefined && first === undefined && last === undefined
  box.left = falls(left, right) ? parent!.left + standIn!.left : within.left + laid.left
  box.top = falls(top, bottom) ? parent!.top + standIn!.top : within.top + laid.top
}

let warmed = false

/** Let the WebAssembly compile in the background while words are still being measured. */
export function warm(): void {
  if (warmed) return
  warmed = true
  // What fails here fails again, and is told, when a page is laid out.
  taffy().catch(() => {})
}
