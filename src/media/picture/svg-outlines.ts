import { host } from '#host'
import type { Outline, Outlines } from '../../model/artwork.ts'
import type { PathCommand, Stroke } from '../../model/drawing.ts'
import { maximum, minimum } from '../../model/extremes.ts'

/** From its own units to the drawing's: x' = a x + c y + e, y' = b x + d y + f. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]
const ITSELF: Matrix = [1, 0, 0, 1, 0, 0]

type Attributes = Readonly<Record<string, string>>

const TAG = /<(\/?)(\w+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g

/** What flat outlines cannot be, by the attribute that says so. */
const EFFECTS: Readonly<Record<string, string>> = {
  opacity: 'is partly transparent: use flat colours',
  'fill-opacity': 'is partly transparent: use flat colours',
  'stroke-opacity': 'is partly transparent: use flat colours',
  mask: 'has effects (mask): flatten them',
  filter: 'has effects (filter): flatten them',
  style: 'has effects (blend modes): flatten them',
  'stroke-dasharray': 'has dashed lines: convert strokes to outlines',
}

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
  const outlines: Outline[] = []
  const clips = new Map<string, readonly PathCommand[]>()
  const matrices: Matrix[] = [ITSELF]
  let size: readonly number[] = []
  let aside: string | undefined
  for (const [, close, name, typed, alone] of simple.matchAll(TAG)) {
    const attributes: Attributes = Object.fromEntries(
      [...typed!.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    )
    if (name === 'svg' && !close) size = attributes.viewBox?.split(' ').map(Number) ?? []
    if (name === 'clipPath') aside = close ? undefined : attributes.id
    if (name === 'g' && close) matrices.pop()
    if (close || (name !== 'g' && name !== 'path')) continue
    if (aside !== undefined) {
      if (name === 'path')
        clips.set(aside, [...(clips.get(aside) ?? []), ...pathOf(attributes.d!, matrixOf(attributes))])
      continue
    }
    const effect = Object.keys(EFFECTS).find(key => attributes[key] !== undefined)
    if (effect) return EFFECTS[effect]!
    const matrix = within(matrices.at(-1)!, matrixOf(attributes))
    if (name === 'g' && !alone) matrices.push(matrix)
    if (attributes['clip-path'] && !isFrame(clips.get(urlOf(attributes['clip-path'])), size))
      return 'is cut by a path (clip): flatten it'
    if (name !== 'path') continue
    const drawn = outlinesFrom(attributes, matrix)
    if (typeof drawn === 'string') return drawn
    for (const each of drawn) outlines.push(each)
  }
  const [left = 0, top = 0, width = 0, height = 0] = size
  if (!outlines.length) return 'is an SVG that shows nothing'
  const shift: Matrix = [1, 0, 0, 1, -left, -top]
  return {
    kind: 'outlines',
    width,
    height,
    outlines: outlines.map(each => ({ ...each, path: moved(each.path, shift) })),
  }
}

const urlOf = (reference: string): string => /^url\(#(.*)\)$/.exec(reference)?.[1] ?? ''

/** Drawing programs cut everything by the page itself, which cuts nothing. */
function isFrame(
  clip: readonly PathCommand[] | undefined,
  [left = 0, top = 0, width = 0, height = 0]: readonly number[],
): boolean {
  if (!clip || clip.length > 5 || clip.some(({ type }) => !'MLZ'.includes(type))) return false
  const xs = clip.flatMap(({ values }) => values.slice(0, 1))
  const ys = clip.flatMap(({ values }) => values.slice(1))
  const near = 0.01 * Math.max(width, height)
  return (
    minimum(xs) <= left + near &&
    minimum(ys) <= top + near &&
    maximum(xs) >= left + width - near &&
    maximum(ys) >= top + height - near
  )
}

function outlinesFrom(attributes: Attributes, matrix: Matrix): Outline[] | string {
  const { fill = '#000000', stroke = 'none' } = attributes
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

const matrixOf = ({ transform = '' }: Attributes): Matrix => {
  const values = /^matrix\((.*)\)$/.exec(transform)?.[1]?.split(' ').map(Number)
  return values?.length === 6 ? (values as unknown as Matrix) : ITSELF
}

const within = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

const pathOf = (d: string, matrix: Matrix): readonly PathCommand[] =>
  moved(
    [...d.matchAll(/([MLQCZ])([^MLQCZ]*)/g)].map(([, type, values]) => ({
      type: type!,
      values: values!.trim() ? values!.trim().split(/\s+/).map(Number) : [],
    })),
    matrix,
  )

const moved = (path: readonly PathCommand[], [a, b, c, d, e, f]: Matrix): readonly PathCommand[] =>
  path.map(({ type, values }) => ({
    type,
    values: values.map((value, i) =>
      i % 2 ? b * values[i - 1]! + d * value + f : a * value + c * values[i + 1]! + e,
    ),
  }))
