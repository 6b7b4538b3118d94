import { host } from '#host'
import type { BoxStyle } from '../../looks/kit/template.ts'
import { loadOnce } from '../../model/load-once.ts'
import type { Box, Mm } from '../../model/sheet.ts'

/** A tree of boxes without words: all that satori is asked to lay out. */
export interface BoxTree {
  readonly style: BoxStyle
  readonly children: readonly BoxTree[]
}

/** Satori rounds to whole units; a hundredth of a millimetre is finer than any printer. */
const UNITS = 100

const LENGTHS = /^(?:width|height|minHeight|gap|top|right|bottom|left|padding.*|margin.*|flexBasis)$/

/** satori, with the layout engine that it is given. */
const satori = loadOnce(async () => {
  const { default: lay, init } = await import('satori/standalone')
  await init(await host.asset('layout.wasm'))
  return lay
})

/** Lay a tree of boxes out: their places, in millimetres, in the order of the tree. The only door to satori. */
export async function place(tree: BoxTree, width: Mm, height: Mm): Promise<readonly Box[]> {
  const lay = await satori()
  const placed: Box[] = []
  let count = 0
  const lower = ({ style, children }: BoxTree): unknown => ({
    type: 'div',
    key: null,
    props: {
      'data-box': count++,
      style: {
        display: 'flex',
        boxSizing: 'border-box',
        flexDirection: 'column',
        flexShrink: 0,
        ...inUnits(style),
      },
      children: children.map(lower),
    },
  })
  const root = lower(tree)
  // Millimetre fractions of the sheet must not be rounded away at its far edge: the canvas is the next whole unit.
  const canvas = { width: Math.ceil(width * UNITS), height: Math.ceil(height * UNITS) }
  await lay(root as never, {
    ...canvas,
    fonts: [],
    pointScaleFactor: UNITS,
    onNodeDetected: node => {
      const index = (node.props as Record<string, unknown>)['data-box']
      if (typeof index !== 'number') return
      const { left, top } = node
      placed[index] = {
        x: left / UNITS,
        y: top / UNITS,
        width: node.width / UNITS,
        height: node.height / UNITS,
      }
    },
  })
  if (placed.length !== count || placed.includes(undefined as never)) throw new Error('satori lost a box')
  return placed
}

let warmed = false

/** Let satori's WebAssembly compile in the background while words are still being measured. */
export function warm(): void {
  if (warmed) return
  warmed = true
  // What fails here fails again, and is told, when a page is laid out.
  place({ style: {}, children: [] }, 1, 1).catch(() => {})
}

const inUnits = (style: BoxStyle): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(style).map(([key, value]) => [
      key,
      typeof value === 'number' && LENGTHS.test(key) ? value * UNITS : value,
    ]),
  )
