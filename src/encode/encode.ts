import type { Drawing } from '../drawing.ts'
import type { Format } from '../sign.ts'
import { encodePng, warm } from './png.ts'
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

/** Load what a format will need while a page is still being laid out. */
export const warmFor = (formats: readonly Format[]): void => {
  if (formats.includes('png')) warm()
}
