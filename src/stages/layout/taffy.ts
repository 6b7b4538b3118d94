import { host } from '#host'
import type { BoxStyle } from '../../looks/kit/template.ts'
import { loadOnce } from '../../model/load-once.ts'

/*
 * Taffy, which lays out flexbox, in the WebAssembly that satori carries; the only door to it. Satori itself is left out: it
 * reads all of CSS and draws, which takes ten times as long as the layout. How boxes go in and places come out is satori's
 * own affair (its crates/layout), so its version is pinned, and the tests hold trees of every kind against satori.
 */

/** What of layout.wasm is called. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer }
  alloc(numbers: number): number
  dealloc(pointer: number, numbers: number): void
  compute(pointer: number, numbers: number, width: number, height: number, rounding: number): number
}

/** As much of WebAssembly as is used: the types of Node leave it out. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: unknown } }>
}

const refused = () => {
  throw new Error('Taffy was given something to measure')
}

/** Taffy, started by the first who asks: what it gives finds the place of every box of a tree. */
export const taffy = loadOnce(async () => {
  const imports = { env: { resolve_calc: refused, measure: refused } }
  const { instance } = await WebAssembly.instantiate(await host.asset('layout.wasm'), imports)
  const exports = instance.exports as Exports
  return (root: Laid) => layOut(exports, root)
})

/** Lengths in units of the caller's; a share of what holds the box is text: `50%`. */
export type Length = number | `${number}%`

export type Sides = readonly [left: number, right: number, top: number, bottom: number]

/** How a box is laid out; what is left out is as in CSS. */
export interface TaffyStyle {
  /** The page, which no margin leaves and nothing in it makes larger. */
  readonly page?: boolean | undefined
  readonly absolute?: boolean | undefined
  readonly width?: Length | undefined
  readonly height?: Length | undefined
  readonly minHeight?: Length | undefined
  readonly margin?: Sides | undefined
  readonly padding?: Sides | undefined
  /** Left, right, top, bottom; where it says nothing a box stands where it falls. */
  readonly inset?: readonly (number | undefined)[] | undefined
  readonly gap?: number | undefined
  readonly flexDirection?: BoxStyle['flexDirection'] | undefined
  readonly justifyContent?: BoxStyle['justifyContent'] | undefined
  readonly alignItems?: BoxStyle['alignItems'] | undefined
  readonly alignSelf?: BoxStyle['alignSelf'] | undefined
  readonly flexBasis?: Length | undefined
  readonly flexGrow?: number | undefined
  readonly flexShrink?: number | undefined
}

/** A box, and once it is laid out its place within the box that holds it. */
export interface Laid {
  style: TaffyStyle
  readonly children: Laid[]
  left: number
  top: number
  width: number
  height: number
}

/** Taffy counts in parts of a unit, the finest that places are rounded to. */
export const GRID = 100

const [FLEX, FLOW_ROOT] = [1, 4]
const [VISIBLE, HIDDEN] = [0, 1]
const [AUTO, LENGTH, SHARE] = [0, 1, 2]
const DIRECTIONS = ['row', 'column', 'row-reverse', 'column-reverse']
const ALIGNMENTS = [
  ...['start', 'end', 'flex-start', 'flex-end', 'center', 'baseline', 'stretch'],
  ...['space-between', 'space-evenly', 'space-around'],
]
/** No alignment is asked for. */
const NONE = -1
const NO_SIDES: Sides = [0, 0, 0, 0]
const ANYWHERE = [undefined, undefined, undefined, undefined]
/** Numbers that come back for each box; the first four are its place. */
const STRIDE = 16

function layOut({ memory, alloc, dealloc, compute }: Exports, root: Laid): void {
  const boxes: Laid[] = []
  /** Of the children of each box, their numbers. */
  const indices: number[][] = []
  const count = (box: Laid): number => {
    const index = boxes.push(box) - 1
    const own: number[] = []
    indices.push(own)
    for (const child of box.children) own.push(count(child))
    return index
  }
  count(root)
  const numbers = [boxes.length]
  boxes.forEach(({ style }, i) => {
    write(numbers, style)
    numbers.push(0, indices[i]!.length)
    for (const child of indices[i]!) numbers.push(child)
  })
  const pointer = alloc(numbers.length)
  new Float32Array(memory.buffer, pointer, numbers.length).set(numbers)
  const { width, height } = root.style
  const output = compute(pointer, numbers.length, most(width), most(height), 0)
  dealloc(pointer, numbers.length)
  const places = new Float32Array(memory.buffer, output, boxes.length * STRIDE)
  boxes.forEach((box, i) => {
    const [left, top, width, height] = places.subarray(i * STRIDE, i * STRIDE + 4)
    box.left = left! / GRID
    box.top = top! / GRID
    box.width = width! / GRID
    box.height = height! / GRID
  })
}

const most = (length: Length | undefined): number =>
  typeof length === 'number' ? length * GRID : Number.POSITIVE_INFINITY

const indexOf = (words: readonly string[], word: string | undefined): number =>
  word === undefined ? NONE : words.indexOf(word)

/** A style as Taffy reads it: its numbers in their order, in which a length is two. */
function write(numbers: number[], style: TaffyStyle): void {
  const length = (given: Length | undefined) => {
    if (given === undefined) numbers.push(AUTO, 0)
    else if (typeof given === 'number') numbers.push(LENGTH, given * GRID)
    else numbers.push(SHARE, Number.parseFloat(given) / 100)
  }
  const { page = false, absolute = false, margin = NO_SIDES, padding = NO_SIDES, inset = ANYWHERE } = style
  const overflow = page ? HIDDEN : VISIBLE
  // Sizes are those of the border, which nothing has.
  numbers.push(page ? FLOW_ROOT : FLEX, absolute ? 1 : 0, 0, overflow, overflow)
  length(style.width)
  length(style.height)
  length(undefined)
  length(style.minHeight)
  length(undefined)
  length(undefined)
  numbers.push(Number.NaN)
  for (const sides of [margin, padding, NO_SIDES, inset]) for (const side of sides) length(side)
  length(style.gap ?? 0)
  length(style.gap ?? 0)
  numbers.push(indexOf(ALIGNMENTS, style.alignItems), indexOf(ALIGNMENTS, style.alignSelf), NONE, NONE, NONE)
  numbers.push(
    indexOf(ALIGNMENTS, style.justifyContent),
    indexOf(DIRECTIONS, style.flexDirection ?? 'row'),
    0,
  )
  length(style.flexBasis)
  numbers.push(style.flexGrow ?? 0, style.flexShrink ?? 1)
  // No words to align, no picture, nothing that floats, left to right, no grid and no place in one.
  numbers.push(0, 0, 0, 0, 0, 0, 0)
}
