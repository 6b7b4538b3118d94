import { printsOf } from '../../../media/material/material.ts'
import type {
  Drawing,
  FigurePart,
  Item,
  PaintedBox,
  PaintedFigure,
  PaintedPixels,
  PaintedShape,
  PaintedText,
  PathCommand,
} from '../../../model/drawing.ts'
import { pixelsIn } from '../../../model/drawing.ts'
import type { PaintedTexture } from '../../../model/material.ts'
import type { Box, Sheet } from '../../../model/sheet.ts'
import { densestOf, hrefOf, photograph } from '../pixels/embedded.ts'
import { outlinesOf } from './glyph-paths.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Micrometres in a millimetre: finer than any printer, and whole numbers are short and write fast. */
const MICRO = 1000

/** A length in millimetres as the whole micrometres that all of the drawing is written in. */
export const micro = (length: number): number => Math.round(length * MICRO)

/** A picture of pixels as an address that holds all of it, and where it lies. */
export interface Embedded {
  readonly href: string
  readonly box: Box
}
export type Embed = (part: PaintedPixels) => Embedded

/** An item in micrometres, without the `<svg>` round it: a rectangle, or paths in groups by colour. */
export function svgElement(
  item: Item,
  { faces, sheet }: Pick<Drawing, 'faces' | 'sheet'>,
  embed: Embed,
): string {
  switch (item.kind) {
    case 'box':
      return boxElement(item)
    case 'figure':
      return figure(item, embed)
    case 'text':
      return textElement(item, faces)()
    case 'texture':
      return texture(item, sheet)
  }
}

function boxElement(item: PaintedBox): string {
  const { x, y, width, height } = item.box
  const [first, ...rest] = item.radii
  if (rest.some(radius => radius !== first)) return `<path fill="${item.fill.rgb}" d="${roundedPath(item)}"/>`
  const corner = first ? ` rx="${micro(first)}"` : ''
  return `<rect x="${micro(x)}" y="${micro(y)}" width="${micro(width)}" height="${micro(height)}"${corner} fill="${item.fill.rgb}"/>`
}

function shapeElement({ fill, path, rule, stroke }: PaintedShape): string {
  const d = pathData(path)
  if (stroke) {
    const { width, cap, join, miter } = stroke
    const line = `stroke-width="${micro(width)}" stroke-linecap="${cap}" stroke-linejoin="${join}" stroke-miterlimit="${miter}"`
    return `<path fill="none" stroke="${fill.rgb}" ${line} d="${d}"/>`
  }
  const inside = rule === 'evenodd' ? ' fill-rule="evenodd"' : ''
  return `<path fill="${fill.rgb}"${inside} d="${d}"/>`
}

function pixelsElement({ href, box }: Embedded): string {
  const { x, y, width, height } = box
  return `<image x="${micro(x)}" y="${micro(y)}" width="${micro(width)}" height="${micro(height)}" preserveAspectRatio="none" href="${href}"/>`
}

/** A figure with what it shows in words. */
function figure({ alt, parts, box, clipped }: PaintedFigure, embed: Embed): string {
  const element = (part: FigurePart): string => {
    switch (part.kind) {
      case 'box':
        return boxElement(part)
      case 'shape':
        return shapeElement(part)
      case 'pixels':
        return pixelsElement(embed(part))
    }
  }
  const drawn = parts.map(element).join('')
  return `<g role="img" aria-label="${escaped(alt)}">${clipped ? windowOn(box, drawn) : drawn}</g>`
}

/** A material: its outline once, and then by name wherever it comes again. */
function texture(item: PaintedTexture, sheet: Sheet): string {
  const { path, places, clip } = printsOf(item, sheet)
  const [first, ...more] = places
  if (!first) return ''
  const { x, y, width, height } = item.box
  const name = `${item.material}-${[x, y, width, height].map(micro).join('-')}`
  const at = ([px, py]: readonly [number, number]) => `${micro(px)} ${micro(py)}`
  const d = pathData(path)
  const once = more.length ? `<path id="${name}" d="${d}"/>` : `<path d="${d}"/>`
  const begun = first[0] || first[1] ? `<g transform="translate(${at(first)})">${once}</g>` : once
  const again = more.map(place => {
    const [dx, dy] = [micro(place[0]), micro(place[1])]
    return `<use href="#${name}" x="${dx}" y="${dy}"/>`
  })
  const drawn = `<g fill="${item.fill.rgb}">${begun}${again.join('')}</g>`
  return clip ? windowOn(clip, drawn) : drawn
}

const pathData = (path: readonly PathCommand[]): string =>
  path.map(({ type, values }) => type + values.map(micro).join(' ')).join('')

/** An `<svg>` within another shows nothing outside its box. */
function windowOn({ x, y, width, height }: Box, drawn: string): string {
  const [left, top, wide, high] = [micro(x), micro(y), micro(width), micro(height)]
  const place = `x="${left}" y="${top}" width="${wide}" height="${high}"`
  return `<svg ${place} viewBox="${left} ${top} ${wide} ${high}" overflow="hidden">${drawn}</svg>`
}

/**
 * A path for each run, scaled from font units to its size and turned the right way up. The outlines are found once; `down`
 * says where a baseline is.
 */
export function textElement({ lines, fill, turn }: PaintedText, faces: Drawing['faces']) {
  const paths = lines.flatMap(({ runs, baseline, size }) =>
    runs.flatMap(run => {
      const face = faces.get(run.face)!
      const scale = ((size * MICRO) / face.unitsPerEm).toFixed(4)
      const place = `transform="matrix(${scale} 0 0 -${scale} ${micro(run.x)} `
      return outlinesOf(run, size, face).map(({ rgb, path }) => ({
        start: `<path${rgb ? ` fill="${rgb}"` : ''} ${place}`,
        baseline: micro(baseline),
        end: `)" d="${path}"/>`,
      }))
    }),
  )
  const about = turn && `${turn.to === 'left' ? -90 : 90} ${micro(turn.x)} ${micro(turn.y)}`
  const group = `<g fill="${fill.rgb}"${about ? ` transform="rotate(${about})"` : ''}>`
  return (down = (baseline: number) => baseline): string =>
    `${group}${paths.map(({ start, baseline, end }) => start + down(baseline) + end).join('')}</g>`
}

/** A box whose corners differ. */
function roundedPath({ box: { x, y, width, height }, radii: [tl, tr, br, bl] }: PaintedBox): string {
  const [right, bottom] = [x + width, y + height]
  const arc = (radius: number, toX: number, toY: number) =>
    radius ? `A${micro(radius)} ${micro(radius)} 0 0 1 ${micro(toX)} ${micro(toY)}` : ''
  return [
    `M${micro(x + tl)} ${micro(y)}H${micro(right - tr)}${arc(tr, right, y + tr)}`,
    `V${micro(bottom - br)}${arc(br, right - br, bottom)}H${micro(x + bl)}${arc(bl, x, bottom - bl)}`,
    `V${micro(y + tl)}${arc(tl, x + tl, y)}Z`,
  ].join('')
}

/** The drawing as an SVG file: outlines, with the words in `<title>` and `<desc>` for those who do not see them. */
export async function encodeSvg(drawing: Drawing): Promise<Uint8Array> {
  const { sheet, title, words, language } = drawing
  const pictures = new Map<PaintedPixels, Embedded>()
  for (const part of pixelsIn(drawing)) {
    const { type, bytes } = await photograph(part, densestOf(sheet))
    pictures.set(part, { box: part.box, href: hrefOf(type, bytes) })
  }
  const [width, height] = [micro(sheet.width), micro(sheet.height)]
  const size = sheet.pixels
    ? `width="${sheet.pixels.width}" height="${sheet.pixels.height}"`
    : `width="${width / MICRO}mm" height="${height / MICRO}mm"`
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}" xml:lang="${language}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(words)}</desc>`,
    drawing.items.map(item => svgElement(item, drawing, part => pictures.get(part)!)).join('\n'),
    '</svg>\n',
  ].join('\n')
  return new TextEncoder().encode(svg)
}
