import type { Drawing } from '../drawing.ts'
import type { Format } from '../sign.ts'
import { encodePng } from './png.ts'
import { encodeSvg } from './svg.ts'

/** A drawing as the bytes of a file. `dpi` matters to pictures of paper alone. */
export async function encode(drawing: Drawing, format: Format, dpi: number): Promise<Uint8Array> {
  switch (format) {
    case 'png':
      return encodePng(drawing, dpi)
    case 'svg':
      return encodeSvg(drawing)
  }
}
