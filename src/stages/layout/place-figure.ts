import { type Modules, modulesOf, QUIET } from '../../media/picture/qr-code.ts'
import type { Pictures } from '../../model/artwork.ts'
import type { Ink, PaintedFigure, PathCommand } from '../../model/drawing.ts'
import type { Box, Sheet } from '../../model/sheet.ts'
import type { Sign } from '../../model/sign.ts'
import type { FigureNode } from './expand.ts'
import { pictureIn } from './place-picture.ts'

/** A code is black on white on every look: readers need it, and black ink alone has no edge of another plate. */
const DARK: Ink = { role: 'qr', rgb: '#000000', cmyk: [0, 0, 0, 100], spot: undefined }
const LIGHT: Ink = { role: 'qr', rgb: '#FFFFFF', cmyk: [0, 0, 0, 0], spot: undefined }

/** What a look asks to be shown, in its box; nothing where the sign has none. */
export function figureOf(
  node: FigureNode,
  box: Box,
  sign: Sign,
  sheet: Sheet,
  pictures: Pictures | undefined,
): PaintedFigure | undefined {
  if (node.field === 'qr') return codeOf(box, sign, sheet)
  const [picture, artwork] = [sign[node.field], pictures?.[node.field]]
  return picture && artwork && pictureIn(node, box, picture, artwork, sign, sheet)
}

function codeOf(box: Box, { qr }: Sign, { pixels, width }: Sheet): PaintedFigure | undefined {
  const modules = qr && modulesOf(qr.payload)
  if (!qr || !modules) return undefined
  const room = largestSquare(box)
  const fraction = room.width / (modules.length + 2 * QUIET)
  // On a picture modules are whole pixels, as sharp as they can be.
  const whole = pixels ? width / pixels.width : 0
  const module = whole ? Math.max(1, Math.floor(fraction / whole)) * whole : fraction
  // The tile is of whole modules too, so that the code is as large a part of it as it can be.
  const side = (modules.length + 2 * QUIET) * module
  const free = (room.width - side) / 2
  const onPixel = (place: number) => (whole ? Math.round(place / whole) * whole : place)
  const square = { x: onPixel(room.x + free), y: onPixel(room.y + free), width: side, height: side }
  const [x, y] = [square.x + QUIET * module, square.y + QUIET * module]
  const path = pathOf(modules, x, y, module)
  return {
    kind: 'figure',
    field: 'qr',
    alt: `QR code: ${qr.means}`,
    box: square,
    parts: [
      { kind: 'box', box: square, fill: LIGHT, radii: [0, 0, 0, 0] },
      { kind: 'shape', fill: DARK, path, rule: 'nonzero' },
    ],
  }
}

function largestSquare({ x, y, width, height }: Box): Box {
  const side = Math.min(width, height)
  return { x: x + (width - side) / 2, y: y + (height - side) / 2, width: side, height: side }
}

/** All dark modules as one path, those side by side as one rectangle: so no light hair shows where two meet. */
function pathOf(modules: Modules, left: number, top: number, module: number): PathCommand[] {
  return modules.flatMap((row, i) => {
    const [upper, lower] = [top + i * module, top + (i + 1) * module]
    const starts = row.flatMap((dark, j) => (dark && !row[j - 1] ? [j] : []))
    return starts.flatMap(start => {
      const light = row.indexOf(false, start)
      const from = left + start * module
      const to = left + (light < 0 ? row.length : light) * module
      return [
        { type: 'M', values: [from, upper] },
        { type: 'L', values: [to, upper] },
        { type: 'L', values: [to, lower] },
        { type: 'L', values: [from, lower] },
        { type: 'Z', values: [] },
      ]
    })
  })
}
