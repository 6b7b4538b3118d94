import { modulesOf } from '../../../media/picture/qr-code.ts'
import type { PaintedFigure } from '../../../model/drawing.ts'
import type { Box, Mm } from '../../../model/sheet.ts'
import type { View } from '../rule.ts'

/** A code as it stands on a page. */
export interface PlacedCode {
  readonly box: Box
  readonly payload: string
  /** How wide all of it is, without the quiet zone, and each of its modules. */
  readonly width: Mm
  readonly module: Mm
}

export const SHORTER = 'use a larger sheet, or a shorter address for the code'

/** The code to scan on a page, if it has one. */
export function codeOn({ sign: { qr }, drawing: { items } }: Pick<View, 'sign' | 'drawing'>) {
  const figure = items.find((item): item is PaintedFigure => item.kind === 'figure' && item.field === 'qr')
  if (!qr || !figure) return undefined
  const module = moduleOf(figure)
  const width = modulesOf(qr.payload)!.length * module
  return { box: figure.box, payload: qr.payload, width, module } satisfies PlacedCode
}

/** A code begins with the upper edge of a finder pattern: seven dark modules and then a light one (ISO/IEC 18004, 6.3.3). */
function moduleOf({ parts }: PaintedFigure): Mm {
  const xs = parts
    .flatMap(part => (part.kind === 'shape' ? part.path.slice(0, 2) : []))
    .map(step => step.values[0]!)
  return (xs[1]! - xs[0]!) / 7
}
