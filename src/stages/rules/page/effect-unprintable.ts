import { isGrey } from '../../../media/picture/grey.ts'
import type { PageRule, Remark } from '../rule.ts'
import { figuresOf, isInked, pixelsOf, WAYS_OUT } from './figures.ts'

export const effectUnprintable: PageRule = {
  code: 'effect-unprintable',
  severity: 'error',
  why: 'The print file cannot hold this effect or picture.',
  cure: 'Take it out, or make an RGB file.',

  // A file of inks holds no pixels that are seen through, and those in colour by the printer's profile alone.
  inspect: async page => {
    const pictures = isInked(page)
      ? figuresOf(page.drawing).flatMap(figure =>
          pixelsOf(figure).map(({ raster }) => ({ field: figure.field, raster })),
        )
      : []
    const coloured = pictures.filter(({ raster }) => raster.opaque && !isGrey(raster))
    const refused = coloured.length && !(await page.converts()) ? coloured : []
    return [
      ...pictures.filter(({ raster }) => !raster.opaque).map(({ field }) => transparent(field)),
      ...refused.map(({ field }) => inColour(field)),
    ]
  },
}

const transparent = (field: string): Remark => ({
  message: `The ${field} is partly transparent, and a file for a print shop cannot hold it`,
  hint: 'set it on its own ground, or make a file in RGB: print: {colour: rgb, bleed: 3 mm, marks: true}',
  field,
})

const inColour = (field: string): Remark => ({
  message: `The ${field} has colours on a screen and none in ink, and a file for a print shop cannot hold it`,
  hint: WAYS_OUT,
  field,
})
