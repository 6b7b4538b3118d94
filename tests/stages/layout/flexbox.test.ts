import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import satori, { init } from 'satori/standalone'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BoxStyle } from '../../../src/looks/kit/template.ts'
import type { Box } from '../../../src/model/sheet.ts'
import { type BoxTree, place } from '../../../src/stages/layout/flexbox.ts'

beforeAll(() => init(readFileSync(fileURLToPath(import.meta.resolve('satori/layout.wasm')))))

const LENGTHS = /^(?:width|height|minHeight|gap|top|right|bottom|left|padding.*|margin.*|flexBasis)$/

/** The places that satori itself finds, which draws what it lays out. */
async function bySatori(tree: BoxTree, width: number, height: number): Promise<Box[]> {
  const places: Box[] = []
  let count = 0
  const element = ({ style, children }: BoxTree): unknown => {
    const styles = Object.entries(style).map(([key, value]) => [
      key,
      typeof value === 'number' && LENGTHS.test(key) ? `${value * 100}px` : value,
    ])
    const usual = { display: 'flex', boxSizing: 'border-box', flexDirection: 'column', flexShrink: 0 }
    const props = { 'data-box': count++, style: { ...usual, ...Object.fromEntries(styles) } }
    return { type: 'div', key: null, props: { ...props, children: children.map(element) } }
  }
  await satori(element(tree) as never, {
    width: Math.ceil(width * 100),
    height: Math.ceil(height * 100),
    fonts: [],
    pointScaleFactor: 100,
    onNodeDetected: ({ left, top, width, height, props }) => {
      const index = (props as Record<string, unknown>)['data-box'] as number
      places[index] = { x: left / 100, y: top / 100, width: width / 100, height: height / 100 }
    },
  })
  return places
}

const mm = fc.integer({ min: 0, max: 4000 }).map(tenths => tenths / 70)
const inset = fc.integer({ min: -300, max: 900 }).map(tenths => tenths / 30)
const share = fc.integer({ min: 0, max: 100 }).map((percent): `${number}%` => `${percent}%`)
const factor = fc.constantFrom(0, 0.5, 1, 2)

/** Every style that a look may set (src/looks/kit/template.ts). */
const style: fc.Arbitrary<BoxStyle> = fc.record(
  {
    flexDirection: fc.constantFrom('row', 'column', 'row-reverse', 'column-reverse'),
    justifyContent: fc.constantFrom(
      ...(['flex-start', 'center', 'flex-end', 'space-between', 'space-around', 'space-evenly'] as const),
    ),
    alignItems: fc.constantFrom('stretch', 'flex-start', 'center', 'flex-end'),
    alignSelf: fc.constantFrom('stretch', 'flex-start', 'center', 'flex-end'),
    flexGrow: factor,
    flexShrink: factor,
    flexBasis: fc.oneof(mm, share),
    width: fc.oneof(mm, share),
    height: fc.oneof(mm, share),
    minHeight: mm,
    gap: mm,
    padding: mm,
    paddingTop: mm,
    paddingRight: mm,
    paddingBottom: mm,
    paddingLeft: mm,
    margin: inset,
    marginTop: inset,
    marginRight: inset,
    marginBottom: inset,
    marginLeft: inset,
    position: fc.constantFrom('relative', 'absolute'),
    top: inset,
    right: inset,
    bottom: inset,
    left: inset,
  } satisfies Record<keyof BoxStyle, unknown>,
  { requiredKeys: [] },
)

const { tree } = fc.letrec<{ tree: BoxTree }>(tie => ({
  tree: fc.record({
    style,
    children: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 4 })),
  }),
}))

const row = (children: readonly BoxTree[], style: BoxStyle = {}): BoxTree => ({
  style: { flexDirection: 'row', ...style },
  children,
})
const box = (style: BoxStyle, children: readonly BoxTree[] = []): BoxTree => ({ style, children })

describe('boxes', () => {
  test('stand where satori puts them, whatever the tree', () =>
    fc.assert(
      fc.asyncProperty(tree, mm, mm, async (tree, width, height) => {
        const [wide, high] = [width + 1, height + 1]
        expect(await place(tree, wide, high)).toEqual(await bySatori(tree, wide, high))
      }),
      { numRuns: 150 },
    ))

  test('share a row', async () => {
    const half = box({ flexGrow: 1, flexBasis: 0 })
    const places = await place(row([half, half], { width: 100, height: 40, gap: 10 }), 100, 40)
    expect(places).toEqual([
      { x: 0, y: 0, width: 100, height: 40 },
      { x: 0, y: 0, width: 45, height: 40 },
      { x: 55, y: 0, width: 45, height: 40 },
    ])
  })

  test('out of the flow stand in the nearest box with a position, and fall where they say nothing', async () => {
    const away = box({ position: 'absolute', right: 5, width: 10, height: 4 })
    const inner = box({ paddingTop: 7, height: 20 }, [away])
    const tree = box({ width: 100, height: 60 }, [box({ position: 'relative', width: 50 }, [inner])])
    expect((await place(tree, 100, 60)).at(-1)).toEqual({ x: 35, y: 7, width: 10, height: 4 })
  })
})
