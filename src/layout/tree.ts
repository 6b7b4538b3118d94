import type { Box, Mm, Sheet } from '../sheet.ts'
import type { BoxTree } from './boxes.ts'
import type { BoxNode, PageNode } from './expand.ts'
import type { Stack } from './solve.ts'

/**
 * The tree for satori. The first time round words take no height (`heightOf` is 0), nothing stretches and the page
 * is as high as what is left: so every height that is found is one that no text can have.
 */
export function boxTree(root: BoxNode, sheet: Sheet, heightOf: (text: number) => Mm): BoxTree {
  let text = 0
  const measuring = heightOf(0) === 0
  const lower = (node: PageNode, parent: BoxNode | undefined): BoxTree => {
    if (node.kind === 'text') {
      const height = heightOf(text++)
      return {
        style: parent?.style.flexDirection?.startsWith('row')
          ? { height, flexGrow: 1, flexBasis: 0 }
          : { height },
        children: [],
      }
    }
    const row = parent?.style.flexDirection?.startsWith('row')
    const rows = node.style.flexDirection?.startsWith('row')
    const { flexGrow = 0, ...rest } = node.style
    const free = measuring
      ? { ...rest, flexGrow: row ? flexGrow : 0, ...(rows && { alignItems: 'flex-start' as const }) }
      : node.style
    const page = parent ? {} : { width: sheet.width, ...(measuring ? {} : { height: sheet.height }) }
    const style = { ...free, ...page }
    return { style, children: node.kind === 'box' ? node.children.map(child => lower(child, node)) : [] }
  }
  return lower(root, undefined)
}

/** From the page without words: how its heights add up, and how wide every text may be. */
export function stackOf(root: BoxNode, boxes: readonly Box[]): { stack: Stack; measures: readonly Mm[] } {
  const measures: Mm[] = []
  let next = 0
  const read = (node: PageNode): Stack => {
    const box = boxes[next++]!
    if (node.kind === 'text') {
      measures.push(box.width)
      return { kind: 'text', index: measures.length - 1 }
    }
    if (node.kind === 'figure') return { kind: 'column', fixed: box.height, parts: [] }
    const kind = node.style.flexDirection?.startsWith('row') ? 'row' : 'column'
    const places: Box[] = []
    const parts = node.children.map(child => {
      places.push(boxes[next]!)
      return read(child)
    })
    const inFlow = node.children.map(child => child.kind === 'text' || child.style.position !== 'absolute')
    const heights = places.filter((_, i) => inFlow[i]).map(({ height }) => height)
    const taken = kind === 'row' ? Math.max(0, ...heights) : heights.reduce((sum, each) => sum + each, 0)
    return { kind, fixed: box.height - taken, parts: parts.filter((_, i) => inFlow[i]) }
  }
  return { stack: read(root), measures }
}
