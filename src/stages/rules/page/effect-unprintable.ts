import type { Raster } from '../../../model/drawing.ts'
import type { PageRule, Remark } from '../rule.ts'
import { figuresOf, isInked, pixelsOf } from './figures.ts'

export const effectUnprintable: PageRule = {
  code: 'effect-unprintable',
  severity: 'error',
  why: 'The print file cannot hold this effect or picture.',
  cure: 'Take it out, or make an RGB file.',

  // A file of inks holds no pixels in colour, and none that are seen through.
  inspect: page =>
    (isInked(page) ? figuresOf(page.drawing) : []).flatMap(figure =>
      pixelsOf(figure).flatMap(({ raster }) => refusal(figure.field, raster)),
    ),
}

function refusal(field: string, raster: Raster): Remark[] {
  const what = !raster.opaque
    ? 'is partly transparent'
    : isGrey(raster)
      ? undefined
      : 'has colours on a screen and none in ink'
  if (what === undefined) return []
  const message = `The ${field} ${what}, and a file for a print shop cannot hold it`
  const hint = 'use a picture in greys on its own ground, or make an RGB file: print: office'
  return [{ message, hint, field }]
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
