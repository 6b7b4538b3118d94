import { host } from '#host'
import { sampled } from '../../../media/picture/resample.ts'
import type { Drawing, Item, PaintedPixels } from '../../../model/drawing.ts'
import { type Box, INCH, pixelSize, type Sheet } from '../../../model/sheet.ts'
import { hrefOf, quickPng } from '../pixels/embedded.ts'
import { type Embed, type Embedded, micro } from '../svg/svg.ts'
import { bandsOf } from './bands.ts'
import { canvasOf } from './canvas.ts'
import { DrawnBefore } from './changes.ts'
import { unevenIn } from './extent.ts'
import { type Pixels, pngFile, Rows } from './rows.ts'

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
  const canvas = await canvasOf(drawing, page, onPixels(perMm))
  const [width, height] = [Math.min(page.width, right!) - left!, Math.min(page.height, bottom!) - top!]
  return { ...canvas.draw({ left: left!, top: top!, width, height }), perMm }
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

/** Is an item as large as the page, with nothing round about it? */
const isGround = (item: Item, sheet: Sheet): boolean =>
  item.kind === 'box' &&
  item.radii.every(radius => !radius) &&
  item.box.x <= 0 &&
  item.box.y <= 0 &&
  item.box.x + item.box.width >= sheet.width &&
  item.box.y + item.box.height >= sheet.height

/** A drawing at some pixels, and the bands of it that have to be drawn. */
async function inBands(drawing: Drawing, dpi: number) {
  const { sheet, items } = drawing
  const { width, height } = pixelSize(sheet, dpi)
  const embed = once(onPixels(width / sheet.width, height / sheet.height))
  const [ground, ...others] = items
  const background = ground?.kind === 'box' ? ground.fill.rgb : undefined
  // What a band begins with need not be painted over it once more.
  const painted = ground && isGround(ground, sheet) ? { ...drawing, items: others } : drawing
  const canvas = await canvasOf(painted, { width, height }, embed)
  const perMm = (height / micro(sheet.height)) * micro(1)
  return { width, height, canvas, background, bands: bandsOf(unevenIn(drawing), perMm, width, height) }
}

/** The very pixels of the PNG, all at once, four bytes each. */
export async function wholePage(drawing: Drawing, dpi: number): Promise<Omit<Raw, 'perMm'>> {
  const { width, height, canvas, background, bands } = await inBands(drawing, dpi)
  const row = 4 * width
  const page = new Uint8Array(row * height)
  let written = 0
  const repeat = (to: number) => {
    for (; written < to; written++) page.copyWithin(row * written, row * (written - 1), row * written)
  }
  for (const { from, to, drawn } of bands) {
    const { data } = canvas.draw(
      { left: 0, top: drawn.from, width, height: drawn.to - drawn.from },
      background,
    )
    const rows = data.subarray(row * (from - drawn.from), row * (to - drawn.from))
    // Above the first band all is as its first row.
    if (!written && from) page.set(rows.subarray(0, row), row * written++)
    repeat(from)
    page.set(rows, row * from)
    written = to
    await canvas.rest()
  }
  repeat(height)
  return { width, height, data: page }
}

const drawnBefore = new DrawnBefore()

/**
 * The drawing as pixels: as a palette where its colours are no more than 256, which is exact, else as 24-bit RGB. Only
 * rows in which something changes are drawn; the others are as the row above.
 */
export async function rasterise(drawing: Drawing, dpi: number): Promise<Pixels> {
  const { width, height, canvas, background, bands } = await inBands(drawing, dpi)
  const write = async (indexed: boolean): Promise<Pixels | undefined> => {
    const writer = new Rows(width, height, indexed)
    for (const { from, to, drawn } of bands) {
      const part = { left: 0, top: drawn.from, width, height: drawn.to - drawn.from }
      const svg = canvas.svg(part)
      const draw = () => {
        const { data } = canvas.draw(part, background, svg)
        return data.subarray(4 * width * (from - drawn.from), 4 * width * (to - drawn.from))
      }
      const found = drawnBefore.get(`${background} ${from - drawn.from} ${to - from} ${svg}`, width, draw)
      const first = found instanceof Uint8Array ? found : new Uint8Array(found.first.buffer)
      if (from > writer.written && !(await writer.repeat(from - writer.written, first))) return undefined
      if (!(await writer.write(found))) return undefined
      await canvas.rest()
    }
    await writer.repeat(height - writer.written)
    return writer.end()
  }
  return (await write(true)) ?? (await write(false))!
}
