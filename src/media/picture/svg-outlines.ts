import { host } from '#host'
import type { Outline, Outlines } from '../../model/artwork.ts'
import type { PathCommand, Stroke } from '../../model/drawing.ts'
import { clipped } from './svg-clip.ts'
import { ITSELF, type Matrix, matrixOf, moved, pathOf, within } from './svg-path.ts'

type Attributes = Readonly<Record<string, string>>

const TAG = /<(\/?)(\w+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g

/** What flat outlines cannot be, by the attribute that says so. */
const EFFECTS: Readonly<Record<string, string>> = {
  opacity: 'is partly transparent: use flat colours',
  'fill-opacity': 'is partly transparent: use flat colours',
  'stroke-opacity': 'is partly transparent: use flat colours',
  filter: 'has effects (filter): flatten them',
  style: 'has effects (blend modes): flatten them',
  'stroke-dasharray': 'has dashed lines: convert strokes to outlines',
}

/** Tools write opacities that nobody can tell from none. */
const OPAQUE = 0.995
/** And shapes that nobody sees, to catch a click or to keep a frame. */
const CLEAR = 0.005
const isClear = (opacity: string | undefined): boolean => opacity !== undefined && Number(opacity) <= CLEAR

/** Does an attribute ask for an effect that can be seen? */
function isEffect(key: string, value: string | undefined): boolean {
  if (value === undefined) return false
  if (key.endsWith('opacity')) return !(Number(value) >= OPAQUE || isClear(value))
  return key !== 'style' || /mix-blend-mode\s*:\s*(?!normal)/.test(value)
}

/** What is cut out of a drawing: a clip, or a mask that is one. */
interface Cutter {
  readonly kind: 'clipPath' | 'mask'
  readonly path: PathCommand[]
  /** Why it cannot be cut by; undefined where it can. */
  wrong: string | undefined
}

const CUT = 'is cut by a path (clip): flatten it'
const MASKED = 'has effects (mask): flatten them'

/**
 * A source as outlines in absolute places. resvg reads it first: styles, symbols, units and shapes of every kind come out as
 * paths; what it then writes is read here, and that is plain.
 */
export async function tracedFrom(source: string): Promise<Outlines | string> {
  const { simplified } = await host.rasteriser()
  let simple: string
  try {
    simple = simplified(source)
  } catch (error) {
    return `is an SVG that is damaged (${(error as Error).message})`
  }
  const alpha = /mask-type\s*[:=]\s*(?:["']\s*)?alpha/.test(source)
  const cutters = new Map<string, Cutter>()
  const root: Group = { matrix: ITSELF, cutters: [], outlines: [], drops: false }
  const groups = [root]
  let size: readonly number[] = []
  let cutter: Cutter | undefined
  for (const [, close, name, typed, alone] of simple.matchAll(TAG)) {
    const attributes: Attributes = Object.fromEntries(
      [...typed!.matchAll(/(?<![\w:-])([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    )
    if (name === 'svg' && !close) size = attributes.viewBox?.split(' ').map(Number) ?? []
    if (name === 'clipPath' || name === 'mask') {
      cutter = close ? undefined : { kind: name, path: [], wrong: unknownCutter(name, attributes) }
      if (cutter && attributes.id) cutters.set(`${name} ${attributes.id}`, cutter)
    }
    if (name === 'g' && close && groups.length > 1) {
      const group = groups.pop()!
      const cut = cutGroup(group, size)
      if (typeof cut === 'string') return cut
      for (const each of cut) groups.at(-1)!.outlines.push(each)
    }
    if (close || (name !== 'g' && name !== 'path')) continue
    if (cutter !== undefined) {
      cutter.wrong ??= wrongCutter(name, attributes, cutter, alpha)
      if (name === 'path')
        for (const each of pathOf(attributes.d!, matrixOf(attributes))) cutter.path.push(each)
      continue
    }
    const drops = isClear(attributes.opacity) || groups.at(-1)!.drops
    if (drops && name === 'path') continue
    const effect = drops ? undefined : Object.keys(EFFECTS).find(key => isEffect(key, attributes[key]))
    if (effect) return EFFECTS[effect]!
    const matrix = within(groups.at(-1)!.matrix, matrixOf(attributes))
    const own = drops ? [] : cuttersOf(attributes, cutters, matrix)
    if (typeof own === 'string') return own
    if (name === 'g' && !alone) groups.push({ matrix, cutters: own, outlines: [], drops })
    if (name !== 'path') continue
    const drawn = outlinesFrom(attributes, matrix)
    if (typeof drawn === 'string') return drawn
    const cut = cutGroup({ cutters: own, outlines: drawn }, size)
    if (typeof cut === 'string') return cut
    for (const each of cut) groups.at(-1)!.outlines.push(each)
  }
  const { outlines } = root
  const [left = 0, top = 0, width = 0, height = 0] = size
  if (!outlines.length) return 'is an SVG that shows nothing'
  const far = FURTHEST * Math.max(width, height)
  if (
    outlines.some(
      ({ path, stroke }) =>
        (stroke?.width ?? 0) > far ||
        path.some(({ values }) => values.some(value => !(Math.abs(value) <= far))),
    )
  )
    return 'is drawn far beyond its page: crop it'
  const shift: Matrix = [1, 0, 0, 1, -left, -top]
  return {
    kind: 'outlines',
    width,
    height,
    outlines: outlines.map(each => ({ ...each, path: moved(each.path, shift) })),
  }
}

/** What stands in a group until it ends, and what it is cut by. */
interface Group {
  readonly matrix: Matrix
  readonly cutters: readonly Cut[]
  readonly outlines: Outline[]
  /** Is it clear as glass, and nothing in it seen? */
  readonly drops: boolean
}

interface Cut {
  readonly path: readonly PathCommand[]
  readonly wrong: string
}

const urlOf = (reference: string): string => /^url\(#(.*)\)$/.exec(reference)?.[1] ?? ''

/** What keeps a clip or a mask from being cut by, as its own attributes say. */
function unknownCutter(name: string, attributes: Attributes): string | undefined {
  const wrong = name === 'mask' ? MASKED : CUT
  const box = /objectBoundingBox/.test(`${attributes.clipPathUnits}${attributes.maskContentUnits}`)
  return box || attributes['clip-path'] || attributes.mask ? wrong : undefined
}

/** A mask cuts like a clip if it is one opaque shape: a white one, or any whose alpha counts. */
function wrongCutter(
  name: string,
  attributes: Attributes,
  { kind, path }: Cutter,
  alpha: boolean,
): string | undefined {
  const { fill = '#000000', stroke = 'none', transform } = attributes
  if (attributes['clip-path'] || attributes.mask) return CUT
  if (name === 'g') return transform || isEffect('opacity', attributes.opacity) ? CUT : undefined
  if (kind === 'clipPath') return undefined
  const white = alpha || /^#(?:f[c-f]){3}$/i.test(fill)
  const opaque = stroke === 'none' && !isEffect('fill-opacity', attributes['fill-opacity'])
  return white && opaque && !path.length ? undefined : MASKED
}

/** The clips and masks of an element, in the places of the drawing; or why it cannot be cut by one. */
function cuttersOf(
  attributes: Attributes,
  known: ReadonlyMap<string, Cutter>,
  matrix: Matrix,
): Cut[] | string {
  const cuts: Cut[] = []
  for (const [key, name, wrong] of [
    ['clip-path', 'clipPath', CUT],
    ['mask', 'mask', MASKED],
  ] as const) {
    const reference = attributes[key]
    if (reference === undefined) continue
    const cutter = known.get(`${name} ${urlOf(reference)}`)
    if (!cutter || cutter.wrong) return cutter?.wrong ?? wrong
    cuts.push({ path: moved(cutter.path, matrix), wrong })
  }
  return cuts
}

/** So many times its size a drawing reaches beyond its page, at the most: numbers beyond that cannot be told in a PDF. */
const FURTHEST = 100_000

/** As far off as nobody sees, of the larger side. */
const NEAR = 0.01

/** What a group's clips and masks leave of it, or why they cannot be cut by. */
function cutGroup(
  { cutters, outlines }: Pick<Group, 'cutters' | 'outlines'>,
  [, , width = 0, height = 0]: readonly number[],
): readonly Outline[] | string {
  let left: readonly Outline[] = outlines
  for (const { path, wrong } of cutters) {
    const kept = clipped(left, path, NEAR * Math.max(width, height))
    if (!kept) return wrong
    left = kept
  }
  return left
}

function outlinesFrom(attributes: Attributes, matrix: Matrix): Outline[] | string {
  const fill = isClear(attributes['fill-opacity']) ? 'none' : (attributes.fill ?? '#000000')
  const stroke = isClear(attributes['stroke-opacity']) ? 'none' : (attributes.stroke ?? 'none')
  if (`${fill}${stroke}`.includes('url(')) return 'has a gradient or a pattern: use flat colours'
  const path = pathOf(attributes.d!, matrix)
  const rule = attributes['fill-rule'] === 'evenodd' ? 'evenodd' : 'nonzero'
  const filled: Outline[] =
    fill === 'none' ? [] : [{ path, rule, colour: fill.toUpperCase(), stroke: undefined }]
  if (stroke === 'none') return filled
  const [a, b, c, d] = matrix
  const [across, along] = [Math.hypot(a, b), Math.hypot(c, d)]
  if (Math.abs(across - along) > 0.001 * across || Math.abs(a * c + b * d) > 0.001 * across * along)
    return 'has lines that are stretched: convert strokes to outlines'
  const line = {
    width: Number(attributes['stroke-width'] ?? 1) * across,
    cap: (attributes['stroke-linecap'] ?? 'butt') as Stroke['cap'],
    join: (attributes['stroke-linejoin'] ?? 'miter') as Stroke['join'],
    miter: Number(attributes['stroke-miterlimit'] ?? 4),
  }
  const stroked: Outline = { path, rule, colour: stroke.toUpperCase(), stroke: line }
  return attributes['paint-order']?.startsWith('stroke') ? [stroked, ...filled] : [...filled, stroked]
}
