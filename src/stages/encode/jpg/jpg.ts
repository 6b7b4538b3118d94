import { encodeJpeg } from '../../../media/picture/codecs.ts'
import { concat, latin1 } from '../../../model/bytes.ts'
import type { Drawing } from '../../../model/drawing.ts'
import { srgbProfile } from '../pdf/srgb-profile.ts'
import { wholePage } from '../png/png.ts'

/** More than for photographs: type on flat colours shows what is lost round it. */
const QUALITY = 92

/**
 * The drawing as a JPEG, for those who take no PNG: the pixels of the PNG, colour at full resolution, with the physical size
 * and the profile of sRGB. Baseline, so that everything reads it.
 */
export async function encodeJpg(drawing: Drawing, dpi: number): Promise<Uint8Array> {
  const { width, height, data } = await wholePage(drawing, dpi)
  const jpeg = await encodeJpeg(width, height, data, { quality: QUALITY, wholeColour: true })
  const perInch = drawing.sheet.pixels ? 96 : Math.round(dpi)
  // Behind the mark of its beginning stands the segment of JFIF, which is written anew.
  const rest = jpeg.subarray(2 + 2 + length(jpeg, 4))
  return concat([jpeg.subarray(0, 2), jfif(perInch), colourSpace(), rest])
}

const length = (bytes: Uint8Array, at: number): number => 256 * bytes[at]! + bytes[at + 1]!

const u16 = (value: number): number[] => [value >> 8, value & 255]

const segment = (mark: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const body = concat(parts)
  return concat([Uint8Array.from([0xff, mark, ...u16(body.length + 2)]), body])
}

/** Version 1.1, dots an inch, no thumbnail (JFIF 1.02). */
const jfif = (perInch: number): Uint8Array =>
  segment(0xe0, latin1('JFIF\0'), Uint8Array.from([1, 1, 1, ...u16(perInch), ...u16(perInch), 0, 0]))

/** The one part of the profile (ICC.1, annex B.4). */
const colourSpace = (): Uint8Array =>
  segment(0xe2, latin1('ICC_PROFILE\0'), Uint8Array.from([1, 1]), srgbProfile())
