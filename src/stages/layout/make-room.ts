import type { BoxStyle } from '../../looks/kit/template.ts'
import type { Mm } from '../../model/sheet.ts'
import type { Sign } from '../../model/sign.ts'
import type { Block } from './block.ts'
import type { BoxNode, PageNode } from './expand.ts'
import type { Legible } from './legible-sizes.ts'
import type { Overflow, Solution } from './page.ts'
import { readAt } from './small-type.ts'

/** What a page gives up for its words: so much of its spaces is left, and of its pictures. */
interface Left {
  readonly spaces: number
  readonly pictures: number
}

/** Spaces give way first, then pictures. */
const STEPS: readonly Left[] = [
  ...[1, 0.8, 0.62].map(spaces => ({ spaces, pictures: 1 })),
  ...[0.62, 0.5].map(spaces => ({ spaces, pictures: 0.8 })),
  ...[0.5, 0.4].map(spaces => ({ spaces, pictures: 0.64 })),
  ...[0.5, 0.38, 0.28].map(pictures => ({ spaces: 0.4, pictures })),
]
/** For words that would be refused, the lines of which are set closer, spaces give way as far as pictures. */
const CLOSE_STEPS: readonly Left[] = [
  ...[0.64, 0.5].map(pictures => ({ spaces: 0.4, pictures })),
  ...[0.3, 0.2].map(spaces => ({ spaces, pictures: 0.5 })),
  ...[0.38, 0.28].map(pictures => ({ spaces: 0.2, pictures })),
]
/** A code gives way where spaces are so small, and keeps so much of its size even there: it must be scanned. */
const CODE = { spaces: 0.5, keeps: 0.8 } as const
/** Spaces give way no further for sizes: less is for words that would not fit. On paper they are margins to a printer, too. */
const SPACES = { paper: 0.8, pixels: 0.7 } as const
/** To make words comfortable, and not only legible, pictures give way so far. */
const COMFORT = 0.5

const LENGTHS = ['width', 'height', 'minHeight'] as const satisfies readonly (keyof BoxStyle)[]

/** A page whose pictures and logos are smaller. A code is not: it must be scanned. */
function eased<T extends PageNode>(node: T, share: number): T {
  if (share === 1 || node.kind === 'text') return node
  if (node.kind === 'box') return { ...node, children: node.children.map(child => eased(child, share)) }
  if (node.field === 'qr') return node
  return { ...node, style: scaled(node.style, LENGTHS, share) }
}

const PADDINGS = [
  ...(['padding', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'] as const),
] satisfies readonly (keyof BoxStyle)[]
const GAPS = [
  ...(['gap', 'margin', 'marginTop', 'marginRight', 'marginBottom', 'marginLeft'] as const),
] satisfies readonly (keyof BoxStyle)[]
/** The margin of a sheet is the padding of its outermost boxes, so deep, and keeps so much. */
const MARGIN = { depth: 1, keeps: 0.7 } as const

const scaled = (style: BoxStyle, keys: readonly (keyof BoxStyle)[], share: number): BoxStyle => {
  const lengths = keys.flatMap(key => {
    const length = style[key]
    return typeof length === 'number' ? [[key, share * length] as const] : []
  })
  return { ...style, ...Object.fromEntries(lengths) }
}

/** A page whose gaps and paddings are smaller, and the space round its texts. */
function tightened<T extends PageNode>(node: T, share: number, depth = 0): T {
  if (share === 1) return node
  if (node.kind === 'text') return { ...node, before: share * node.before, after: share * node.after }
  if (node.kind === 'figure') {
    const code = node.field === 'qr' && share <= CODE.spaces
    return code ? { ...node, style: scaled(node.style, LENGTHS, CODE.keeps) } : node
  }
  const children = node.children.map(child => tightened(child, share, depth + 1))
  const padding = depth <= MARGIN.depth ? Math.max(MARGIN.keeps, share) : share
  return { ...node, style: scaled(scaled(node.style, GAPS, share), PADDINGS, padding), children }
}

interface Attempt {
  readonly blocks: readonly Block[]
  readonly solved: Solution | Overflow
  /** The picture is too small to be seen (picture-small.ts). */
  readonly pictureSmall: boolean
}

/** How far an attempt is from what is wanted, the worst first, each with the least difference that is worth a smaller picture. */
const FAULTS: readonly { readonly of: (page: Attempt, comfortable: Mm) => number; readonly gain: number }[] =
  [
    { of: ({ solved }) => ('cut' in solved ? 1 : 0), gain: 0 },
    { of: ({ pictureSmall }) => (pictureSmall ? 1 : 0), gain: 0 },
    { of: ({ solved }) => ('cut' in solved ? 0 : solved.denied), gain: 0.02 },
    {
      of: ({ solved, blocks }, comfortable) =>
        'cut' in solved ? 0 : Math.max(0, 1 - (readAt(solved, blocks) ?? comfortable) / comfortable),
      gain: 0.05,
    },
  ]

const faultsOf = (page: Attempt, comfortable: Mm): readonly number[] =>
  FAULTS.map(({ of }) => of(page, comfortable))

const isWorse = (one: readonly number[], other: readonly number[]): boolean => {
  const at = FAULTS.findIndex(({ gain }, i) => Math.abs(one[i]! - other[i]!) > gain)
  return at >= 0 && one[at]! > other[at]!
}

/**
 * Solve a page, with its spaces and pictures as large as its words leave room for: they give way until the words have
 * the sizes that are asked, but a picture no further than it can be seen, unless the words would not fit. Undefined where
 * an attempt says that the page is not worth it.
 */
export async function withRoom<T extends Attempt>(
  root: BoxNode,
  { image, logo }: Sign,
  { comfortable, telephone }: Legible,
  close: boolean,
  attempt: (root: BoxNode) => Promise<T | undefined>,
): Promise<T | undefined> {
  const enough = SPACES[telephone.text ? 'pixels' : 'paper']
  const drawn = image !== undefined || logo !== undefined
  const all = close ? CLOSE_STEPS : STEPS
  const steps = drawn ? all : all.filter((step, i) => step.spaces !== all[i - 1]?.spaces)
  let best: { readonly page: T; readonly faults: readonly number[] } | undefined
  let last: Left | undefined
  for (const { spaces, pictures } of steps) {
    // Once the words fit, pictures give way further and spaces do not.
    const fit = best !== undefined && !best.faults[0]
    const kept = fit ? Math.max(enough, spaces) : spaces
    if (fit && !drawn && spaces < enough) break
    if (last?.spaces === kept && last.pictures === pictures) continue
    const page = await attempt(tightened(drawn ? eased(root, pictures) : root, kept))
    if (!page) return undefined
    last = { spaces: kept, pictures }
    const faults = faultsOf(page, comfortable)
    if (!best || best.faults[0] || isWorse(best.faults, faults)) best = { page, faults }
    const [cut, , denied, hard] = best.faults
    if (cut) continue
    if (close) break
    if (page.pictureSmall && pictures < 1) break
    if (!denied && (!hard || pictures <= COMFORT)) break
  }
  return best!.page
}
