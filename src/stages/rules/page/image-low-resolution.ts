import { cropOf } from '../../../media/picture/resample.ts'
import type { PaintedFigure } from '../../../model/drawing.ts'
import { INCH, type Sheet } from '../../../model/sheet.ts'
import type { PageRule, Remark } from '../rule.ts'
import { figuresOf, pixelsOf } from './figures.ts'

/** Pixels in an inch that look sharp on a sheet, by its area: it is read from farther off as it grows. */
const SHARP = [
  { upTo: 297 * 420, dpi: 150 },
  { upTo: 594 * 841, dpi: 100 },
  { upTo: Number.POSITIVE_INFINITY, dpi: 70 },
] as const

export const imageLowResolution: PageRule = {
  code: 'image-low-resolution',
  severity: 'warning',
  why: 'The picture has too few pixels for the size it is printed at, and will look soft or blocky.',
  cure: 'Use a larger original, or a smaller sheet.',

  inspect: ({ drawing }) => figuresOf(drawing).flatMap(figure => soft(figure, drawing.sheet)),
}

function soft(figure: PaintedFigure, { name, width, height, pixels }: Sheet): Remark[] {
  const { field } = figure
  return pixelsOf(figure).flatMap(part => {
    const crop = cropOf(part)
    if (pixels) {
      const shown = Math.round((part.box.width / width) * pixels.width)
      if (crop.width >= shown) return []
      const message = `On ${name} the ${field} is ${shown} pixels wide, and the file has ${crop.width} for it`
      return [{ message, hint: 'use a larger original', field }]
    }
    const dpi = Math.floor(crop.width / (part.box.width / INCH))
    const sharp = SHARP.find(({ upTo }) => width * height <= upTo)!.dpi
    if (dpi >= sharp) return []
    const message = `On ${name} the ${field} has ${dpi} pixels an inch, and ${sharp} look sharp`
    return [{ message, hint: 'use a larger original, or a smaller sheet', field }]
  })
}
