import type { BoxStyle } from '../../looks/kit/template.ts'
import type { Mm } from '../../model/sheet.ts'
import type { Sign } from '../../model/sign.ts'
import type { Block } from './block.ts'
import type { BoxNode, PageNode } from './expand.ts'
import type { Overflow, Solution } from './page.ts'
import { isComfortable } from './small-type.ts'

/** How large pictures and logos are drawn, to what the look asks for: they give way before words are cut. */
const SHARES: readonly number[] = [1, 0.8, 0.64, 0.5, 0.38, 0.28]
/** To make words comfortable, and not only legible, pictures give way so far. */
const COMFORT = 0.5

const LENGTHS = ['width', 'height', 'minHeight'] as const satisfies readonly (keyof BoxStyle)[]

/** A page whose pictures and logos are smaller. A code is not: it must be scanned. */
function eased<T extends PageNode>(node: T, share: number): T {
  if (share === 1 || node.kind === 'text') return node
  if (node.kind === 'box') return { ...node, children: node.children.map(child => eased(child, share)) }
  if (node.field === 'qr') return node
  const lengths = LENGTHS.flatMap(key => {
    const length = node.style[key]
    return typeof length === 'number' ? [[key, share * length] as const] : []
  })
  return { ...node, style: { ...node.style, ...Object.fromEntries(lengths) } }
}

interface Attempt {
  readonly blocks: readonly Block[]
  readonly solved: Solution | Overflow
}

/** Solve a page, with its pictures as large as the words leave room for. */
export async function withPictures<T extends Attempt>(
  root: BoxNode,
  { image, logo }: Sign,
  comfortable: Mm,
  attempt: (root: BoxNode) => Promise<T>,
): Promise<T> {
  let last = await attempt(root)
  if (!image && !logo) return last
  for (const share of SHARES.slice(1)) {
    const { solved, blocks } = last
    const enough = !('cut' in solved) && (share < COMFORT || isComfortable(solved, blocks, comfortable))
    if (enough) return last
    last = await attempt(eased(root, share))
  }
  return last
}
