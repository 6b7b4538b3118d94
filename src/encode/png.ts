import type { Drawing } from '../drawing.ts'
import { pixelSize } from '../sheet.ts'
import { PngWriter } from './png-writer.ts'
import { svgBody } from './svg.ts'

/** Rows drawn at once: the picture of a band is in memory, never the picture of an A0. */
const BAND_PIXELS = 6_000_000

/**
 * The drawing as a PNG: 24-bit RGB, or a palette where the picture has no more than 256 colours; never alpha; with
 * its physical size and its colour space. The only door to resvg.
 */
export async function encodePng(drawing: Drawing, dpi: number): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js')
  const { sheet } = drawing
  const { width, height } = pixelSize(sheet, dpi)
  const body = svgBody(drawing)
  const rows = Math.max(16, Math.min(height, Math.floor(BAND_PIXELS / width)))
  const writer = new PngWriter(width, height, sheet.pixels ? 96 : dpi)
  for (let top = 0; top < height; top += rows) {
    const count = Math.min(rows, height - top)
    const [y, h] = [(top / height) * sheet.height, (count / height) * sheet.height]
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${count}" viewBox="0 ${y} ${sheet.width} ${h}" preserveAspectRatio="none">${body}</svg>`
    const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
    if (image.width !== width || image.height !== count) throw new Error('resvg drew a band of another size')
    writer.write(image.pixels)
  }
  return writer.end()
}
