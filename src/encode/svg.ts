import type { Drawing, Item, PaintedBox } from '../drawing.ts'
import { outlineOf } from './outline.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const number = (value: number): string => String(Math.round(value * 1000) / 1000)

/** What is painted, in millimetres, without the `<svg>` round it: rectangles and paths, nothing nested. */
export function svgBody({ items, faces }: Drawing): string {
  const element = (item: Item): string => {
    switch (item.kind) {
      case 'box': {
        const { x, y, width, height } = item.box
        const [first, ...rest] = item.radii
        if (rest.some(radius => radius !== first))
          return `<path fill="${item.fill.rgb}" d="${roundedPath(item)}"/>`
        const corner = first ? ` rx="${number(first)}"` : ''
        return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"${corner} fill="${item.fill.rgb}"/>`
      }
      case 'text':
        return `<path fill="${item.fill.rgb}" d="${outlineOf(item, faces)}"/>`
    }
  }
  return items.map(element).join('\n')
}

/** A box whose corners differ. */
function roundedPath({ box: { x, y, width, height }, radii: [tl, tr, br, bl] }: PaintedBox): string {
  const [right, bottom] = [x + width, y + height]
  const arc = (radius: number, toX: number, toY: number) =>
    radius ? `A${number(radius)} ${number(radius)} 0 0 1 ${number(toX)} ${number(toY)}` : ''
  return [
    `M${number(x + tl)} ${number(y)}H${number(right - tr)}${arc(tr, right, y + tr)}`,
    `V${number(bottom - br)}${arc(br, right - br, bottom)}H${number(x + bl)}${arc(bl, x, bottom - bl)}`,
    `V${number(y + tl)}${arc(tl, x + tl, y)}Z`,
  ].join('')
}

/** The drawing as an SVG file: outlines, with the words in `<title>` and `<desc>` for those who do not see them. */
export function encodeSvg(drawing: Drawing): Uint8Array {
  const { sheet, title, words, language } = drawing
  const [width, height] = [number(sheet.width), number(sheet.height)]
  const size = sheet.pixels
    ? `width="${sheet.pixels.width}" height="${sheet.pixels.height}"`
    : `width="${width}mm" height="${height}mm"`
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}" xml:lang="${language}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(words)}</desc>`,
    svgBody(drawing),
    '</svg>\n',
  ].join('\n')
  return new TextEncoder().encode(svg)
}
