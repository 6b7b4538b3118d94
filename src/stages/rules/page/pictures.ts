import { cropOf } from '../../../media/picture/resample.ts'
import type { Finding } from '../../../model/diagnostic.ts'
import type { Drawing, PaintedFigure, PaintedPixels, Raster } from '../../../model/drawing.ts'
import { INCH, type Sheet } from '../../../model/sheet.ts'
import type { Output } from '../../../model/sign.ts'

/** Pixels in an inch that look sharp on a sheet, by its area: it is read from farther off as it grows. */
const SHARP = [
  { upTo: 297 * 420, dpi: 150 },
  { upTo: 594 * 841, dpi: 100 },
  { upTo: Number.POSITIVE_INFINITY, dpi: 70 },
] as const

/** Whether the pictures of a page are good enough for it, and can be in its files. */
export function pictureFindings(drawing: Drawing, outputs: readonly Output[]): Finding[] {
  const inked = drawing.print.colour !== 'rgb' && outputs.some(({ format }) => format === 'pdf')
  return drawing.items.flatMap(item => {
    if (item.kind !== 'figure' || item.field === 'qr') return []
    return [...soft(item, drawing.sheet), ...(inked ? unprintable(item) : [])]
  })
}

const pixelsOf = ({ parts }: PaintedFigure): PaintedPixels[] => parts.filter(part => part.kind === 'pixels')

function soft(figure: PaintedFigure, { name, width, height, pixels }: Sheet): Finding[] {
  const { field } = figure
  return pixelsOf(figure).flatMap(part => {
    const crop = cropOf(part)
    if (pixels) {
      const shown = Math.round((part.box.width / width) * pixels.width)
      if (crop.width >= shown) return []
      const message = `On ${name} the ${field} is ${shown} pixels wide, and the file has ${crop.width} for it`
      return [{ code: 'image-low-resolution', message, hint: 'use a larger original', field }]
    }
    const dpi = Math.floor(crop.width / (part.box.width / INCH))
    const sharp = SHARP.find(({ upTo }) => width * height <= upTo)!.dpi
    if (dpi >= sharp) return []
    const message = `On ${name} the ${field} has ${dpi} pixels an inch, and ${sharp} look sharp`
    return [
      { code: 'image-low-resolution', message, hint: 'use a larger original, or a smaller sheet', field },
    ]
  })
}

/** What a file of inks cannot hold: pixels in colour or seen through, and colours of a drawing whose inks nobody knows. */
function unprintable(figure: PaintedFigure): Finding[] {
  const { field, parts } = figure
  const shapes = parts.flatMap(part => (part.kind === 'shape' && !part.fill.cmyk ? [part.fill.rgb] : []))
  const inks = [...new Set(shapes)].map((rgb): Finding => {
    const message = `The ${field} has the colour ${rgb}, which has no inks, and the file is printed with them`
    const hint =
      'draw it in black, grey or a colour of the sign that has its cmyk, or make an RGB file: print: office'
    return { code: 'ink-missing', message, hint, field }
  })
  return [...inks, ...pixelsOf(figure).flatMap(({ raster }) => refusal(field, raster))]
}

function refusal(field: 'image' | 'logo' | 'qr', raster: Raster): Finding[] {
  const what = !raster.opaque
    ? 'is partly transparent'
    : isGrey(raster)
      ? undefined
      : 'has colours on a screen and none in ink'
  if (what === undefined) return []
  const message = `The ${field} ${what}, and a file for a print shop cannot hold it`
  const hint = 'use a picture in greys on its own ground, or make an RGB file: print: office'
  return [{ code: 'effect-unprintable', message, hint, field }]
}

/** JPEG leaves a grey a little off. */
const OFF = 4

/** Are all pixels grey? */
function isGrey({ rgba }: Raster): boolean {
  for (let i = 0; i < rgba.length; i += 4) {
    const [red, green, blue] = [rgba[i]!, rgba[i + 1]!, rgba[i + 2]!]
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > OFF) return false
  }
  return true
}
