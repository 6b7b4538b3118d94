import { decodeQR, type Image } from 'qr/decode.js'
import { modulesOf } from '../../../media/picture/qr-code.ts'
import type { Finding } from '../../../model/diagnostic.ts'
import type { Drawing, PaintedFigure } from '../../../model/drawing.ts'
import type { Box, Mm } from '../../../model/sheet.ts'
import type { Sign } from '../../../model/sign.ts'

/** A part of a page in the pixels of its picture, and how many of them a millimetre is. */
export type Look = (box: Box) => Promise<Image & { readonly perMm: number }>

/** Phones find a code from ten times its width. */
const REACH = 10
/** A module that is held in the hand, on paper (facts of print shops and readers alike). */
const FINEST: Mm = 0.4

/** A feed shows a picture at half its size, or so; and modules of fewer pixels no reader is sure of. */
const FEED = 1 / 2
const LEAST = 3

/** So much more of the page, to its width, on either side. */
const FURTHER = 0.1

/** Whether the code on a finished page can be scanned where it stands: its size, and a reader's word for it. */
export async function codeFindings(
  { qr, readFrom }: Sign,
  { items, sheet }: Drawing,
  look: Look,
): Promise<Finding[]> {
  const code = items.find((item): item is PaintedFigure => item.kind === 'figure' && item.field === 'qr')
  if (!qr || !code) return []
  const module = moduleOf(code)
  const width = modulesOf(qr.payload)!.length * module
  const mm = (length: Mm) => (Math.floor(length * 10) / 10).toString()
  const hint = 'use a larger sheet, or a shorter address for the code'
  if (!sheet.pixels && readFrom !== undefined && width < readFrom / REACH) {
    const message = `On ${sheet.name} the QR code is ${mm(width)} mm wide and scans from ${mm((width * REACH) / 1000)} m, not from ${mm(readFrom / 1000)} m`
    return [{ code: 'qr-too-small', message, hint: `${hint}, or correct \`readFrom\``, field: 'qr' }]
  }
  if (!sheet.pixels && module < FINEST) {
    const message = `On ${sheet.name} a module of the QR code is ${module.toFixed(2)} mm, and phones need ${FINEST} mm`
    return [{ code: 'qr-too-small', message, hint, field: 'qr' }]
  }
  const misread = async (box: Box): Promise<string | undefined> => {
    const seen = await look(box)
    const smaller = Math.max(FEED, LEAST / (module * seen.perMm))
    const pictures = smaller < 1 ? [seen, shrunk(seen, smaller)] : [seen]
    return pictures.map(read).find(text => text !== qr.payload)
  }
  // A phone that finds nothing is held a little further off.
  const wrong = (await misread(code.box)) === undefined ? undefined : await misread(around(code.box))
  if (wrong === undefined) return []
  const what = wrong === '' ? 'cannot be read' : `reads ${wrong}`
  const message = `On ${sheet.name} the QR code ${what} in the pixels of the picture`
  return [{ code: 'qr-unreadable', message, hint: `ask for more \`--dpi\`, or ${hint}`, field: 'qr' }]
}

/** A code begins with the upper edge of a finder pattern: seven dark modules and then a light one (ISO/IEC 18004, 6.3.3). */
function moduleOf({ parts }: PaintedFigure): Mm {
  const xs = parts
    .flatMap(part => (part.kind === 'shape' ? part.path.slice(0, 2) : []))
    .map(step => step.values[0]!)
  return (xs[1]! - xs[0]!) / 7
}

const around = ({ x, y, width, height }: Box): Box => ({
  x: x - FURTHER * width,
  y: y - FURTHER * height,
  width: width * (1 + 2 * FURTHER),
  height: height * (1 + 2 * FURTHER),
})

/** How often the reader tries again. */
const EFFORT = 8

/** What a reader makes of it. It is given no time limit, which would make the answer depend on the machine. */
function read(image: Image): string {
  try {
    return decodeQR(image, { timeLimit: Number.POSITIVE_INFINITY, effort: EFFORT })
  } catch {
    return ''
  }
}

/** The picture as a feed shows it: smaller, every pixel the mean of those it stands for. */
function shrunk({ width, height, data }: Image, by: number): Image {
  const [less, lower] = [Math.floor(width * by), Math.floor(height * by)]
  const small = new Uint8Array(less * lower * 4)
  for (let i = 0; i < less * lower; i++) {
    const [left, top] = [i % less, Math.floor(i / less)].map(place => Math.floor(place / by)) as [
      number,
      number,
    ]
    const [right, bottom] = [i % less, Math.floor(i / less)].map(place => Math.ceil((place + 1) / by)) as [
      number,
      number,
    ]
    const sum = [0, 0, 0, 0]
    let count = 0
    for (let y = top; y < Math.min(bottom, height); y++)
      for (let x = left; x < Math.min(right, width); x++, count++)
        for (let channel = 0; channel < 4; channel++) sum[channel]! += data[(y * width + x) * 4 + channel]!
    for (let channel = 0; channel < 4; channel++) small[i * 4 + channel] = sum[channel]! / count
  }
  return { width: less, height: lower, data: small }
}
