import { type Budget, TooMuch } from './content/budget.ts'
import type { Font } from './content/font.ts'
import { paintedBy } from './content/interpret.ts'
import { after, type Matrix } from './content/matrix.ts'
import type { Painted } from './content/painted.ts'
import type { Box } from './content/shape.ts'
import { type Dict, dictOf, isArray, isStream, nameOf, numberOf, numbersOf } from './pdf/objects.ts'

/** A page, in millimetres from the top left of its trim as people see it. */
export interface InspectedPage {
  /** From 1. */
  readonly number: number
  readonly media: Box
  /** What is left when it is cut; that of the media box, where the page says nothing. */
  readonly trim: Box
  /** How far colour may run; undefined where the page does not say. */
  readonly bleed: Box | undefined
  readonly hasTrim: boolean
  readonly painted: readonly Painted[]
  readonly fonts: ReadonlyMap<Font, Box>
  /** Notes, links and fields that lie on what is printed. */
  readonly annotations: readonly { readonly kind: string; readonly box: Box }[]
  /** It says itself that things are seen through on it. */
  readonly isGroup: boolean
  /** It went on and on, and was not looked at to its end. */
  readonly cut: boolean
}

const MM = 25.4 / 72

type Corners = readonly [number, number, number, number]

/** The corners of a box in the order of numbers; undefined for what is none. */
function cornersOf(dict: Dict, key: string): Corners | undefined {
  const [a, b, c, d] = numbersOf(dict.get(key)) ?? []
  if (d === undefined) return undefined
  const corners: Corners = [Math.min(a!, c!), Math.min(b!, d), Math.max(a!, c!), Math.max(b!, d)]
  return corners[2] > corners[0] && corners[3] > corners[1] ? corners : undefined
}

/** From the units of a page to millimetres, turned as it is shown. */
function mapOf([x0, y0, x1, y1]: Corners, rotate: number, unit: number): Matrix {
  const scale = MM * unit
  const upright: Matrix = [scale, 0, 0, -scale, -x0 * scale, y1 * scale]
  const [width, height] = [(x1 - x0) * scale, (y1 - y0) * scale]
  const turns: Readonly<Record<number, Matrix>> = {
    90: [0, 1, -1, 0, height, 0],
    180: [-1, 0, 0, -1, width, height],
    270: [0, -1, 1, 0, 0, width],
  }
  const turn = turns[((rotate % 360) + 360) % 360]
  return turn ? after(upright, turn) : upright
}

function boxUnder(map: Matrix, [x0, y0, x1, y1]: Corners): Box {
  const [ax, bx] = [map[0] * x0 + map[2] * y0 + map[4], map[0] * x1 + map[2] * y1 + map[4]]
  const [ay, by] = [map[1] * x0 + map[3] * y0 + map[5], map[1] * x1 + map[3] * y1 + map[5]]
  return { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(bx - ax), height: Math.abs(by - ay) }
}

const A4: Corners = [0, 0, 595.28, 841.89]

/** Look at a page: its boxes, and all that is painted on it. */
export function inspectPage(dict: Dict, number: number, budget: Budget): InspectedPage {
  const media = cornersOf(dict, 'MediaBox') ?? A4
  const cut = cornersOf(dict, 'TrimBox') ?? cornersOf(dict, 'ArtBox')
  const trim = cut ?? cornersOf(dict, 'CropBox') ?? media
  const map = mapOf(trim, numberOf(dict.get('Rotate')) ?? 0, numberOf(dict.get('UserUnit')) ?? 1)
  const bleed = cornersOf(dict, 'BleedBox')
  const page = boxUnder(map, media)
  const [canvas, tooMuch] = paintedOn(dict, map, page, budget)
  return {
    number,
    media: page,
    trim: boxUnder(map, trim),
    bleed: bleed && boxUnder(map, bleed),
    hasTrim: cut !== undefined,
    painted: canvas.painted,
    fonts: canvas.fonts,
    annotations: annotationsOn(dict, map),
    isGroup: nameOf(dictOf(dict.get('Group'))?.get('S')) === 'Transparency',
    cut: tooMuch,
  }
}

function paintedOn(dict: Dict, map: Matrix, page: Box, budget: Budget) {
  const contents = dict.get('Contents')
  const streams = (isArray(contents) ? contents : [contents]).filter(isStream)
  try {
    const parts = streams.map(each => budget.contentOf(each))
    const content = new Uint8Array(parts.reduce((sum, { length }) => sum + length + 1, 0)).fill(10)
    let at = 0
    for (const part of parts) {
      content.set(part, at)
      at += part.length + 1
    }
    return paintedBy(content, dictOf(dict.get('Resources')), map, page, budget)
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    return [{ painted: [], fonts: new Map<Font, Box>() }, true] as const
  }
}

/** What PDF/X lets stand on the page: marks of the printer, and what never shows. */
const HARMLESS = new Set(['PrinterMark', 'TrapNet', 'Popup'])

function annotationsOn(dict: Dict, map: Matrix) {
  const annotations = dict.get('Annots')
  return (isArray(annotations) ? annotations : []).flatMap(each => {
    const of = dictOf(each)
    const corners = of && cornersOf(of, 'Rect')
    const kind = nameOf(of?.get('Subtype')) ?? ''
    return corners && !HARMLESS.has(kind) ? [{ kind, box: boxUnder(map, corners) }] : []
  })
}
