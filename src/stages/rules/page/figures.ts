import type { Drawing, PaintedFigure, PaintedPixels } from '../../../model/drawing.ts'
import type { View } from '../rule.ts'

/** The pictures of a page; its code to scan is none. */
export const figuresOf = ({ items }: Drawing): PaintedFigure[] =>
  items.filter(item => item.kind === 'figure').filter(({ field }) => field !== 'qr')

export const pixelsOf = ({ parts }: PaintedFigure): PaintedPixels[] =>
  parts.filter(part => part.kind === 'pixels')

/** Is a page printed with inks? */
export const isInked = ({ drawing, outputs }: Pick<View, 'drawing' | 'outputs'>): boolean =>
  drawing.print.colour !== 'rgb' && outputs.some(({ format }) => format === 'pdf')
