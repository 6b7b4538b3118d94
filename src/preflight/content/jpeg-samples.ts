import { type Dict, dictOf, isArray, numberOf } from '../pdf/objects.ts'

/** Pixels of a JPEG, as they are coded: of four inks, four bytes each. */
export interface JpegSamples {
  readonly width: number
  readonly height: number
  readonly components: number
  readonly bytes: Uint8Array
}

/** More pixels take half a minute to decode. */
const MOST = 60_000_000

/** How large a JPEG says it is (ITU T.81, B.2.2), for the decoder believes it. */
function sizeOf(bytes: Uint8Array): { width: number; height: number; components: number } | undefined {
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) at++
    else if (bytes[at + 1]! >= 0xc0 && bytes[at + 1]! <= 0xc2)
      return {
        height: (bytes[at + 5]! << 8) | bytes[at + 6]!,
        width: (bytes[at + 7]! << 8) | bytes[at + 8]!,
        components: bytes[at + 9]!,
      }
    else if (bytes[at + 1] === 0xff) at++
    else at += 2 + ((bytes[at + 2]! << 8) | bytes[at + 3]!)
  }
  return undefined
}

/** The samples of a JPEG in a PDF: inks that are inverted stay so, for the picture's Decode says it. Else why there are none. */
export async function samplesOfJpeg(bytes: Uint8Array, dict: Dict): Promise<JpegSamples | string> {
  const size = sizeOf(bytes)
  if (!size || !(size.width > 0 && size.height > 0)) return 'it is a JPEG that is damaged or of a rare kind'
  if (size.width * size.height > MOST) return 'it is too large'
  const params = dict.get('DecodeParms')
  const given = (isArray(params) ? params : [params]).map(each =>
    numberOf(dictOf(each)?.get('ColorTransform')),
  )
  const colorTransform = given.find(each => each !== undefined)
  const { JpegImage, setVerbosityLevel } = await import(
    'pdfjs-dist/image_decoders/pdf.image_decoders.min.mjs'
  )
  setVerbosityLevel(0)
  try {
    const image = new JpegImage(colorTransform === undefined ? {} : { colorTransform })
    image.parse(bytes)
    const data = image.getData({ width: image.width, height: image.height, isSourcePDF: true })
    return { width: image.width, height: image.height, components: image.numComponents, bytes: data }
  } catch {
    return 'it is a JPEG that is damaged or of a rare kind'
  }
}
