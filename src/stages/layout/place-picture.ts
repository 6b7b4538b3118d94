import type { Artwork, Outlines } from '../../model/artwork.ts'
import type { Ink, PaintedFigure, PaintedPixels, PaintedShape } from '../../model/drawing.ts'
import type { Box, Sheet } from '../../model/sheet.ts'
import type { Picture, Sign } from '../../model/sign.ts'
import { rgbOf } from '../../trade/colour/hex.ts'
import { readAloud } from '../../trade/markup/redaction.ts'
import type { FigureNode } from './expand.ts'
import { unitOf } from './plan.ts'

/** Where nothing else is said a picture is cut evenly at both sides, and of what is too tall the foot: heads are above the middle. */
const MIDDLE = [0.5, 0.5] as const
const HEADS = [0.5, 0.1] as const

/** How much of its height a picture shows at the least: with more cut off, it shows something else. */
const LEAST_HIGH = 0.75

/** And of its width, by how wide it is for its height: one face is in the middle, and many are from end to end. */
const LEAST_WIDE = [
  { ratio: 1, least: 0.5 },
  { ratio: 2, least: 0.7 },
  { ratio: Number.POSITIVE_INFINITY, least: 0.8 },
] as const

/** A picture that has at least this part of the sheet is its ground, and fills it whatever is cut. */
const GROUND = 0.98

/** How far the dots of a picture are apart, in hundredths of the sheet: seen from near, a picture from afar. */
const PITCH = 0.62

/** A picture in its box: covering it as far as it may be cut, or whole within it. */
export function pictureIn(
  { field, fit, focus: asked, screen }: FigureNode,
  within: Box,
  picture: Picture,
  artwork: Artwork,
  sign: Sign,
  sheet: Sheet,
): PaintedFigure {
  const box = fit === 'contain' ? largestWithin(within, artwork) : coveredOf(within, artwork, sheet)
  const tall = artwork.width / artwork.height < box.width / box.height
  const focus = picture.focus ?? asked ?? (tall ? HEADS : MIDDLE)
  const told = [picture.alt, field === 'qr' ? undefined : sign.bilingual?.own[field]?.alt]
  const alt =
    told.filter(Boolean).join('\n') || (field === 'logo' ? (sign.publisher?.name ?? 'Logo') : 'Picture')
  const figure = { kind: 'figure', field, alt: readAloud(alt.replaceAll('\n', ' ')), box } as const
  if (artwork.kind === 'outlines')
    return { ...figure, parts: shapesOf(artwork, box, focus, field, sign), clipped: fit === 'cover' }
  const dots = screen === undefined ? undefined : { ink: sign.colours[screen]!, pitch: PITCH * unitOf(sheet) }
  const pixels: PaintedPixels = { kind: 'pixels', raster: artwork, box, focus, screen: dots }
  return { ...figure, parts: [pixels] }
}

/** As much of a box as the picture covers without more being cut off than it can lose. */
function coveredOf(within: Box, art: { width: number; height: number }, sheet: Sheet): Box {
  if (within.width * within.height >= GROUND * sheet.width * sheet.height) return within
  const ratio = art.width / art.height
  const { least } = LEAST_WIDE.find(each => ratio <= each.ratio)!
  const place = within.width / within.height
  const kept = Math.min(ratio / LEAST_HIGH, Math.max(ratio * least, place))
  return kept === place ? within : largestWithin(within, { width: kept, height: 1 })
}

function largestWithin({ x, y, width, height }: Box, art: { width: number; height: number }): Box {
  const scale = Math.min(width / art.width, height / art.height)
  const [wide, high] = [art.width * scale, art.height * scale]
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high }
}

function shapesOf(
  { width, height, outlines }: Outlines,
  box: Box,
  focus: readonly [number, number],
  role: string,
  { colours }: Sign,
): PaintedShape[] {
  const scale = Math.max(box.width / width, box.height / height)
  const left = box.x + (box.width - width * scale) * focus[0]
  const top = box.y + (box.height - height * scale) * focus[1]
  return outlines.map(({ path, rule, colour, stroke }) => ({
    kind: 'shape',
    fill: inkOf(colour, role, colours),
    path: path.map(({ type, values }) => ({
      type,
      values: values.map((value, i) => (i % 2 ? top : left) + value * scale),
    })),
    rule,
    stroke: stroke && { ...stroke, width: stroke.width * scale },
  }))
}

/** A grey is black ink, less of it; another colour has the inks of the sign's own that is the same on screens. */
function inkOf(rgb: string, role: string, colours: Sign['colours']): Ink {
  const own = Object.values(colours).find(ink => ink.rgb === rgb && ink.cmyk)
  if (own) return { ...own, role }
  const [red, green, blue] = rgbOf(rgb)
  const grey = red === green && green === blue
  const black = Math.round((1 - red / 255) * 1000) / 10
  return { role, rgb, cmyk: grey ? [0, 0, 0, black] : undefined, spot: undefined }
}
