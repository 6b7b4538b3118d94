import type { Drawing, PaintedFigure, PaintedPixels } from '../../../model/drawing.ts'
import type { View } from '../rule.ts'

/** The pictures of a page; its code to scan is none. */
export const figuresOf = ({ items }: Drawing): PaintedFigure[] =>
  items.filter(item => item.kind === 'figure').filter(({ field }) => field !== 'qr')

export const pixelsOf = ({ parts }: PaintedFigure): PaintedPixels[] =>
  parts.filter(part => part.kind === 'pixels')

/** What makes a file with inks of colours that have none. */
export const WAYS_OUT =
  'name the printer’s profile: print: {colour: cmyk, profile: theirs.icc}; or make a file in RGB with bleed and marks: print: {colour: rgb, bleed: 3 mm, marks: true}'

/** Is a page printed with inks? */
export const isInked = ({ drawing, outputs }: Pick<View, 'drawing' | 'outputs'>): boolean =>
  drawing.print.colour !== 'rgb' && outputs.some(({ format }) => format === 'pdf')
