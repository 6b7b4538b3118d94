import { encodeJpeg } from '../../../media/picture/codecs.ts'
import type { ToInks } from '../../../media/picture/colours.ts'
import { isGrey } from '../../../media/picture/grey.ts'
import type { PaintedPixels } from '../../../model/drawing.ts'
import { filtered, planes, printed, RGB } from '../pixels/embedded.ts'
import { compressed, type Dictionary, name, type PdfFile, type Ref } from './objects.ts'

const ALPHA = [3] as const
const GREY = [0] as const

/**
 * A picture as an object of the file: photographs as JPEG, all else without loss, what is seen through as a mask of its own. In a
 * file of inks greys are black ink alone, and colours those of the printer's profile: without one they are refused before.
 */
export async function embedPixels(
  file: PdfFile,
  part: PaintedPixels,
  densest: number,
  rgb: boolean,
  ref: Ref,
  inks: ToInks | undefined,
): Promise<void> {
  const { width, height, rgba, opaque } = printed(part, densest)
  const image = (space: string, more: Dictionary = {}): Dictionary => ({
    Type: name('XObject'),
    Subtype: name('Image'),
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: name(space),
    ...more,
  })
  const packed = (bytes: Uint8Array, channels: number, space: string, more: Dictionary, at?: Ref): Ref => {
    const packed = compressed(filtered(width, height, bytes, channels))
    const rows = { Predictor: 15, Colors: channels, BitsPerComponent: 8, Columns: width }
    const filter = { Filter: name('FlateDecode'), DecodeParms: rows }
    return file.stream(image(space, { ...more, ...filter }), packed, { plain: true, ...(at && { ref: at }) })
  }
  const exact = (channels: readonly number[], space: string, more: Dictionary = {}, at?: Ref): Ref =>
    packed(planes(rgba, channels), channels.length, space, more, at)
  if (!rgb) {
    if (inks && !isGrey(part.raster)) packed(inks(rgba), 4, 'DeviceCMYK', {}, ref)
    else exact(GREY, 'DeviceGray', {}, ref)
  } else if (opaque && part.raster.lossy)
    file.stream(image('DeviceRGB', { Filter: name('DCTDecode') }), await encodeJpeg(width, height, rgba), {
      plain: true,
      ref,
    })
  else exact(RGB, 'DeviceRGB', opaque ? {} : { SMask: exact(ALPHA, 'DeviceGray') }, ref)
}
