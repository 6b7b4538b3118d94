import { host } from '#host'
import { sampled } from '../../../media/picture/resample.ts'
import type { Drawing, PaintedPixels } from '../../../model/drawing.ts'
import { type Box, INCH, pixelSize } from '../../../model/sheet.ts'
import { hrefOf, quickPng } from '../pixels/embedded.ts'
import { type Embed, type Embedded, micro, svgBody } from '../svg/svg.ts'
import { type Pixels, pngFile, Rows } from './rows.ts'

/** Pixels drawn at once. A band of the picture is in memory, never the whole of an A0. */
const BAND = 6_000_000

/** Pixels as they are, four bytes each. */
export interface Raw {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
  /** So many of them are a millimetre. */
  readonly perMm: number
}

/** Load resvg as soon as the program waits for something else. */
export const warm = (): void =>
  // What fails here fails again, and is told, when a page is drawn.
  void setTimeout(() => host.rasteriser().catch(() => {}))

/** The drawing as a PNG: with its physical size and its colour space, never with alpha. */
export async function encodePng(drawing: Drawing, dpi: number): Promise<Uint8Array> {
  const perMetre = Math.round((drawing.sheet.pixels ? 96 : dpi) * (1000 / INCH))
  return pngFile(await rasterise(drawing, dpi), perMetre)
}

/** Of what is looked at, so much round it is looked at too. */
const ROUND = 0.15

/** A part of the drawing, and what stands round it, in the very pixels that its PNG has. RGBA. */
export async function pixelsOf(drawing: Drawing, box: Box, dpi: number): Promise<Raw> {
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
  const { draw } = await host.rasteriser()
  const part = { x: left! / perMm, y: top! / perMm, width: width / perMm, height: height / perMm }
  const body = svgBody(drawing, onPixels(perMm), part)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} preserveAspectRatio="none">${body}</svg>`
  return { ...draw(svg), perMm }
}

/** A picture in the very pixels of the page, from the first whole one to the last. */
const onPixels =
  (across: number, down = across) =>
  (part: PaintedPixels): Embedded => {
    const { x, y, width, height } = part.box
    const [left, top] = [Math.round(x * across), Math.round(y * down)]
    const wide = Math.max(1, Math.round((x + width) * across) - left)
    const high = Math.max(1, Math.round((y + height) * down) - top)
    const box = { x: left / across, y: top / down, width: wide / across, height: high / down }
    return { box, href: hrefOf('png', quickPng(sampled(part, wide, high))) }
  }

/** A picture is made once, however many bands show it. */
function once(embed: Embed): Embed {
  const made = new Map<PaintedPixels, Embedded>()
  return part => {
    const known = made.get(part) ?? embed(part)
    made.set(part, known)
    return known
  }
}

/**
 * The drawing as pixels: as a palette where its colours are no more than 256, which is exact, else as 24-bit RGB.
 */
export async function rasterise(drawing: Drawing, dpi: number): Promise<Pixels> {
  const resvg = await host.rasteriser()
  const { sheet, items } = drawing
  const { width, height } = pixelSize(sheet, dpi)
  const embed = once(onPixels(width / sheet.width, height / sheet.height))
  const clipped = items.some(item => (item.kind === 'figure' && item.clipped) || item.kind === 'texture')
  const whole = clipped ? undefined : svgBody(drawing, embed)
  const [ground] = items
  const background = ground?.kind === 'box' ? ground.fill.rgb : undefined
  const rows = Math.max(16, Math.min(height, Math.floor(BAND / width)))
  const draw = (top: number): Uint8Array => {
    const count = Math.min(rows, height - top)
    const [y, high] = [(top / height) * micro(sheet.height), (count / height) * micro(sheet.height)]
    const band = { x: 0, y: (top / height) * sheet.height, width: sheet.width }
    const body = whole ?? svgBody(drawing, embed, { ...band, height: (count / height) * sheet.height })
    const size = `width="${width}" height="${count}" viewBox="0 ${y} ${micro(sheet.width)} ${high}"`
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} preserveAspectRatio="none">${body}</svg>`
    const image = resvg.draw(svg, background)
    if (image.width !== width || image.height !== count) throw new Error('resvg drew a band of another size')
    return image.data
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
