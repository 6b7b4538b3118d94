import type { BoxStyle } from '../../looks/kit/template.ts'
import type { Mm } from '../../model/sheet.ts'
import type { Sign } from '../../model/sign.ts'
import type { Block } from './block.ts'
import type { BoxNode, PageNode } from './expand.ts'
import type { Overflow, Solution } from './page.ts'
import { readAt } from './small-type.ts'

/** How large pictures and logos are drawn, to what the look asks for: they give way before words are cut. */
const SHARES: readonly number[] = [1, 0.8, 0.64, 0.5, 0.38, 0.28]
/** How much of its space a look keeps where its words would not fit at all. */
const SPACES: readonly number[] = [0.75, 0.55, 0.4]
/** A code keeps so much of its size even there: it must be scanned. */
const CODE = 0.8
/** To make words comfortable, and not only legible, pictures give way so far. */
const COMFORT = 0.5
/** Words that are less than so many times as large by it do not ask a picture to give way. */
const GAIN = 1.06

const LENGTHS = ['width', 'height', 'minHeight'] as const satisfies readonly (keyof BoxStyle)[]

/** A page whose pictures and logos are smaller. A code is not: it must be scanned. */
function eased<T extends PageNode>(node: T, share: number): T {
  if (share === 1 || node.kind === 'text') return node
  if (node.kind === 'box') return { ...node, children: node.children.map(child => eased(child, share)) }
  if (node.field === 'qr') return node
  return { ...node, style: scaled(node.style, LENGTHS, share) }
}

const GAPS = [
  ...(['gap', 'padding', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'] as const),
  ...(['margin', 'marginTop', 'marginRight', 'marginBottom', 'marginLeft'] as const),
] satisfies readonly (keyof BoxStyle)[]

const scaled = (style: BoxStyle, keys: readonly (keyof BoxStyle)[], share: number): BoxStyle => {
  const lengths = keys.flatMap(key => {
    const length = style[key]
    return typeof length === 'number' ? [[key, share * length] as const] : []
  })
  return { ...style, ...Object.fromEntries(lengths) }
}

/** A page whose gaps and paddings are smaller, and the space round its texts. */
function tightened<T extends PageNode>(node: T, share: number): T {
  if (node.kind === 'text') return { ...node, before: share * node.before, after: share * node.after }
  if (node.kind === 'figure')
    return node.field === 'qr' ? { ...node, style: scaled(node.style, LENGTHS, Math.max(CODE, share)) } : node
  const children = node.children.map(child => tightened(child, share))
  return { ...node, style: scaled(node.style, GAPS, share), children }
}

interface Attempt {
  readonly blocks: readonly Block[]
  readonly solved: Solution | Overflow
}

/**
 * Solve a page, with its pictures as large as the words leave room for. Where the words would not fit all the same, the
 * spaces between them give way.
 */
export async function withPictures<T extends Attempt>(
  root: BoxNode,
  { image, logo }: Sign,
  comfortable: Mm,
  attempt: (root: BoxNode) => Promise<T>,
): Promise<T> {
  const sizeOf = ({ solved, blocks }: T): Mm =>
    'cut' in solved ? 0 : (readAt(solved, blocks) ?? Number.POSITIVE_INFINITY)
  let last = await attempt(root)
  let least = root
  /** The largest pictures at which the words fit, and those at which they were last found to gain. */
  let kept: T | undefined = 'cut' in last.solved ? undefined : last
  for (const share of image || logo ? SHARES.slice(1) : []) {
    const reached = sizeOf(last)
    if (reached >= comfortable || (reached > 0 && share < COMFORT)) break
    least = eased(root, share)
    last = await attempt(least)
    if (!('cut' in last.solved) && sizeOf(last) >= GAIN * (kept ? sizeOf(kept) : 0)) kept = last
  }
  if (kept) return kept
  for (const share of SPACES) {
    if (!('cut' in last.solved)) return last
    last = await attempt(tightened(least, share))
  }
  return last
}
