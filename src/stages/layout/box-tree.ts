import type { BoxStyle } from '../../looks/kit/template.ts'
import { maximum, minimum } from '../../model/extremes.ts'
import type { Box, Mm, Sheet } from '../../model/sheet.ts'
import type { BoxNode, PageNode, TextNode } from './expand.ts'
import type { BoxTree } from './flexbox.ts'
import type { Stack } from './page.ts'

/** What the words take up, once they have sizes. */
export interface Sized {
  /** By text. */
  readonly heights: readonly Mm[]
  /** Of the boxes that hug their words. */
  readonly widths: ReadonlyMap<BoxNode, Mm>
}

/**
 * The tree for Taffy. The first time round, without sizes, words take no height, nothing stretches, nothing hugs and
 * the page is as high as what is left: so every height that is found is one that no text can have.
 */
export function boxTree(root: BoxNode, sheet: Sheet, sized?: Sized): BoxTree {
  let text = 0
  const lower = (node: PageNode, parent: BoxNode | undefined): BoxTree => {
    if (node.kind === 'text') {
      const height = sized?.heights[text] ?? 0
      text++
      return { style: textStyle(node, parent, height), children: [] }
    }
    const page = parent ? {} : { width: sheet.width, ...(sized && { height: sheet.height }) }
    const width = node.kind === 'box' ? sized?.widths.get(node) : undefined
    const style = {
      ...(sized ? node.style : measuring(node, parent)),
      ...page,
      ...(width !== undefined && { width }),
    }
    return { style, children: node.kind === 'box' ? node.children.map(child => lower(child, node)) : [] }
  }
  return lower(root, undefined)
}

export const isRow = (node: { readonly style: BoxStyle } | undefined): boolean =>
  node?.style.flexDirection?.startsWith('row') ?? false

function textStyle({ turn }: TextNode, parent: BoxNode | undefined, height: Mm): BoxStyle {
  if (turn) return { flexGrow: 1, flexBasis: 0, alignSelf: 'stretch' }
  return isRow(parent) ? { height, flexGrow: 1, flexBasis: 0 } : { height }
}

/** The style of a box while only the fixed heights are looked for, and how wide words may be. */
function measuring(node: Exclude<PageNode, TextNode>, parent: BoxNode | undefined): BoxStyle {
  const { flexGrow = 0, ...rest } = node.style
  const style: BoxStyle = {
    ...rest,
    flexGrow: isRow(parent) ? flexGrow : 0,
    ...(isRow(node) && { alignItems: 'flex-start' }),
  }
  if (node.kind === 'figure') return style
  const { height, ...free } = roomOf(node) === undefined ? style : { ...style, height: undefined }
  return {
    ...free,
    ...(height !== undefined && { height }),
    ...(node.hug && style.width === undefined && { alignSelf: 'stretch' }),
  }
}

const holdsWords = (node: PageNode): boolean =>
  node.kind === 'text' ? !node.turn : node.kind === 'box' && node.children.some(holdsWords)

/** A box with a height of its own, into which its words must go. */
const roomOf = (node: BoxNode): Mm | undefined =>
  typeof node.style.height === 'number' && holdsWords(node) ? node.style.height : undefined

/** What the page without words tells. */
export interface Bare {
  /** How its heights add up. */
  readonly stack: Stack
  /** How wide every text may be. */
  readonly measures: readonly Mm[]
  /** How thick a turned text may be. */
  readonly across: readonly Mm[]
}

export function stackOf(root: BoxNode, boxes: readonly Box[]): Bare {
  const measures: Mm[] = []
  const across: Mm[] = []
  let next = 0
  const read = (node: PageNode): Stack => {
    const box = boxes[next++]!
    if (node.kind === 'text') {
      measures.push(node.turn ? box.height : box.width)
      across.push(node.turn ? box.width : box.height)
      return node.turn
        ? { kind: 'column', fixed: box.height, parts: [] }
        : { kind: 'text', index: measures.length - 1 }
    }
    if (node.kind === 'figure') return { kind: 'column', fixed: box.height, parts: [] }
    const kind = isRow(node) ? 'row' : 'column'
    const places: Box[] = []
    const parts = node.children.map(child => {
      places.push(boxes[next]!)
      return read(child)
    })
    const inFlow = node.children.map(child => child.kind === 'text' || child.style.position !== 'absolute')
    const heights = places.filter((_, i) => inFlow[i]).map(({ height }) => height)
    const taken = kind === 'row' ? maximum(heights, 0) : heights.reduce((sum, each) => sum + each, 0)
    const stack = { kind, fixed: box.height - taken, parts: parts.filter((_, i) => inFlow[i]) } as const
    const room = roomOf(node)
    return room === undefined ? stack : { ...stack, room }
  }
  return { stack: read(root), measures, across }
}

/** How wide the boxes are that hug their words: as much less as the text leaves free that leaves least. */
export function huggedOf(
  root: BoxNode,
  boxes: readonly Box[],
  freeIn: (text: number) => Mm,
): ReadonlyMap<BoxNode, Mm> {
  const widths = new Map<BoxNode, Mm>()
  let [next, text] = [0, 0]
  /** What the texts within leave free. */
  const read = (node: PageNode): Mm => {
    const box = boxes[next++]!
    if (node.kind === 'text') return freeIn(text++)
    if (node.kind === 'figure') return 0
    const free = minimum(node.children.map(read))
    if (node.hug && Number.isFinite(free)) widths.set(node, box.width - Math.max(0, free))
    return free
  }
  read(root)
  return widths
}
