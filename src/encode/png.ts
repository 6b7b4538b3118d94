import { createRequire } from 'node:module'
import { familySync, MUSL } from 'detect-libc'
import type { Drawing } from '../drawing.ts'
import { type Box, pixelSize } from '../sheet.ts'
import { type Pixels, pngFile, Rows } from './pixels.ts'
import { micro, svgBody } from './svg.ts'

/** Pixels drawn at once. A band of the picture is in memory, never the whole of an A0. */
const BAND = 6_000_000

const INCH = 25.4

/** Pixels as they are, four bytes each. */
export interface Raw {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
  /** So many of them are a millimetre. */
  readonly perMm: number
}

/**
 * Load resvg. To learn which C library it runs on, it has Node write a whole diagnostic report, which takes longer
 * than drawing a small sign: it is told instead.
 */
function rasteriser(): typeof import('@resvg/resvg-js') {
  const require = createRequire(import.meta.url)
  const { report } = process
  const { getReport } = report
  const glibc = familySync() !== MUSL
  report.getReport = () => ({ header: { glibcVersionRuntime: glibc ? 'known' : undefined } })
  try {
    return require('@resvg/resvg-js')
  } finally {
    report.getReport = getReport
  }
}

/** Load resvg as soon as the program waits for something else. */
export const warm = (): void => void setImmediate(rasteriser)

/** The drawing as a PNG: with its physical size and its colour space, never with alpha. */
export async function encodePng(drawing: Drawing, dpi: number): Promise<Uint8Array> {
  const perMetre = Math.round((drawing.sheet.pixels ? 96 : dpi) * (1000 / INCH))
  return pngFile(await rasterise(drawing, dpi), perMetre)
}

/** Of what is looked at, so much round it is looked at too. */
const ROUND = 0.15

/** A part of the drawing, and what stands round it, in the very pixels that its PNG has. RGBA. */
export function pixelsOf(drawing: Drawing, box: Box, dpi: number): Raw {
  const { sheet } = drawing
  const page = pixelSize(sheet, dpi)
  const perMm = page.width / sheet.width
  const edge = ROUND * box.width
  const [left, top] = [box.x - edge, box.y - edge].map(place => Math.max(0, Math.floor(place * perMm)))
  const [right, bottom] = [box.x + box.width + edge, box.y + box.height + edge].map(place =>
    Math.ceil(place * perMm),
  )
  const width = Math.min(page.width, right!) - left!
  const height = Math.min(page.height, bottom!) - top!
  const view = [left!, top!, width, height].map(pixels => micro(pixels / perMm)).join(' ')
  const size = `width="${width}" height="${height}" viewBox="${view}"`
  const { Resvg } = rasteriser()
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} preserveAspectRatio="none">${svgBody(drawing)}</svg>`
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  return { width: image.width, height: image.height, data: image.pixels, perMm }
}

/**
 * The drawing as pixels: as a palette where its colours are no more than 256, which is exact, else as 24-bit RGB. The
 * only door to resvg.
 */
export async function rasterise(drawing: Drawing, dpi: number): Promise<Pixels> {
  const { Resvg } = rasteriser()
  const { sheet, items } = drawing
  const { width, height } = pixelSize(sheet, dpi)
  const body = svgBody(drawing)
  const [ground] = items
  const options = {
    font: { loadSystemFonts: false },
    ...(ground?.kind === 'box' && { background: ground.fill.rgb }),
  }
  const rows = Math.max(16, Math.min(height, Math.floor(BAND / width)))
  const draw = (top: number): Uint8Array => {
    const count = Math.min(rows, height - top)
    const [y, high] = [(top / height) * micro(sheet.height), (count / height) * micro(sheet.height)]
    const size = `width="${width}" height="${count}" viewBox="0 ${y} ${micro(sheet.width)} ${high}"`
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} preserveAspectRatio="none">${body}</svg>`
    const image = new Resvg(svg, options).render()
    if (image.width !== width || image.height !== count) throw new Error('resvg drew a band of another size')
    return image.pixels
  }
  const first = draw(0)
  const write = async (indexed: boolean): Promise<Pixels | undefined> => {
    const writer = new Rows(width, height, indexed)
    for (let top = 0; top < height; top += rows) {
      if (!(await writer.write(top === 0 ? first : draw(top)))) return undefined
    }
    return writer.end()
  }
  return (await write(true)) ?? (await write(false))!
}
