import type { Artwork, Outlines } from '../../model/artwork.ts'
import type { Ink, Item, PaintedBox, PaintedFigure, Raster } from '../../model/drawing.ts'
import type { Box, Mm } from '../../model/sheet.ts'
import { contrast } from '../../trade/colour/contrast.ts'
import { rgbOf } from '../../trade/colour/hex.ts'

const WHITE: Ink = { role: 'logo', rgb: '#FFFFFF', cmyk: [0, 0, 0, 0], spot: undefined }
const BLACK: Ink = { role: 'logo', rgb: '#000000', cmyk: [0, 0, 0, 100], spot: undefined }

/** A logo that is less apart from its ground is not made out on it. */
const LEAST = 2
/** Round it on its tile, and its corners, in hundredths of the sheet. */
const [ROOM, CORNER] = [0.8, 0.6]
/** So many pixels tell what colour a logo is. */
const SAMPLES = 4096

/**
 * The tile of a logo that could not be made out on what is painted below it, as a dark one on the night: white, or black
 * under a light one. Undefined where it can, or fills its place itself.
 */
export function tileOf(
  figure: PaintedFigure,
  artwork: Artwork,
  below: readonly Item[],
  unit: Mm,
): PaintedBox | undefined {
  const ground = below.findLast(
    (item): item is PaintedBox => item.kind === 'box' && contains(item.box, figure.box),
  )
  const rgb = colourOf(artwork)
  if (!ground || !rgb || contrast(rgb, ground.fill.rgb) >= LEAST) return undefined
  const fill = contrast(rgb, WHITE.rgb) > contrast(rgb, BLACK.rgb) ? WHITE : BLACK
  const radius = CORNER * unit
  return { kind: 'box', box: grown(figure.box, ROOM * unit), fill, radii: [radius, radius, radius, radius] }
}

const grown = ({ x, y, width, height }: Box, by: Mm): Box => ({
  ...{ x: x - by, y: y - by },
  ...{ width: width + 2 * by, height: height + 2 * by },
})

const colours = new WeakMap<Artwork, { readonly rgb: string | undefined }>()

/** What colour a drawing is on the whole; undefined for a picture that nothing is seen through. */
function colourOf(artwork: Artwork): string | undefined {
  const known = colours.get(artwork) ?? {
    rgb: artwork.kind === 'outlines' ? ofShapes(artwork) : ofPixels(artwork),
  }
  colours.set(artwork, known)
  return known.rgb
}

/** The mean of its shapes. */
const ofShapes = ({ outlines }: Outlines): string | undefined =>
  mean(outlines.map(({ colour }) => rgbOf(colour)))

/** The mean of the pixels that are seen; undefined where all are. */
function ofPixels({ rgba, opaque }: Raster): string | undefined {
  if (opaque) return undefined
  const pixels = rgba.length / 4
  const step = Math.max(1, Math.floor(pixels / SAMPLES))
  const seen: (readonly number[])[] = []
  for (let i = 0; i < pixels; i += step)
    if (rgba[4 * i + 3]! > 127) seen.push([...rgba.subarray(4 * i, 4 * i + 3)])
  return mean(seen)
}

function mean(colours: readonly (readonly number[])[]): string | undefined {
  if (!colours.length) return undefined
  const values = [0, 1, 2].map(at =>
    Math.round(colours.reduce((sum, each) => sum + each[at]!, 0) / colours.length),
  )
  return `#${values.map(value => value.toString(16).padStart(2, '0')).join('')}`
}

const contains = (outer: Box, { x, y, width, height }: Box): boolean =>
  x >= outer.x - SLACK &&
  y >= outer.y - SLACK &&
  x + width <= outer.x + outer.width + SLACK &&
  y + height <= outer.y + outer.height + SLACK

/** Boxes that meet differ by no more. */
const SLACK: Mm = 1e-3
