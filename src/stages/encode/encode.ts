import type { Drawing } from '../../model/drawing.ts'
import { type Format, isPixels } from '../../model/sign.ts'
import type { PdfOptions } from './encoding.ts'
import { encodeJpg } from './jpg/jpg.ts'
import { encodePdf } from './pdf/pdf.ts'
import { encodePng, warm } from './png/png.ts'
import { encodeSvg } from './svg/svg.ts'

/** What an encoder is told besides the drawing; of the fields of a file, each takes what it has a place for. */
export type Encoding = PdfOptions

/** A drawing as the bytes of a file; `more` are further pages, where a format has them. */
export async function encode(
  drawing: Drawing,
  format: Format,
  encoding: Encoding,
  more: readonly Drawing[] = [],
): Promise<Uint8Array> {
  switch (format) {
    case 'png':
      return encodePng(drawing, encoding.dpi)
    case 'jpg':
      return encodeJpg(drawing, encoding.dpi)
    case 'svg':
      return encodeSvg(drawing)
    case 'pdf':
      return encodePdf([drawing, ...more], encoding)
  }
}

/** Load what a format will need while a page is still being laid out. */
export const warmFor = (formats: readonly Format[]): void => {
  if (formats.some(isPixels)) warm()
}
