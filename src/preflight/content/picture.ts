import { type Dict, dictOf, numberOf, type Stream } from '../pdf/objects.ts'
import { spaceOf } from './colour.ts'
import { type Matrix, stretch } from './matrix.ts'
import type { Picture } from './painted.ts'

const MM_PER_INCH = 25.4

/** A picture as it is placed: its unit square under a map. Short names are those of one that stands in the line. */
export function pictureOf(stream: Stream, map: Matrix, resources: Dict | undefined): Picture | undefined {
  const { dict } = stream
  const either = (long: string, short: string) => dict.get(long) ?? dict.get(short)
  const [widthPx, heightPx] = [numberOf(either('Width', 'W')) ?? 0, numberOf(either('Height', 'H')) ?? 0]
  const [width, height] = stretch(map)
  if (!(widthPx > 0 && heightPx > 0 && width > 0 && height > 0)) return undefined
  const isStencil = either('ImageMask', 'IM') === true
  const bits = numberOf(either('BitsPerComponent', 'BPC'))
  const space = isStencil ? undefined : spaceOf(either('ColorSpace', 'CS'), resources)
  return {
    stream,
    widthPx,
    heightPx,
    dpi: Math.min((widthPx / width) * MM_PER_INCH, (heightPx / height) * MM_PER_INCH),
    space,
    isBitonal: isStencil || bits === 1,
  }
}

/** Why a picture shows what is behind it: a mask of more than one bit. */
export const maskOf = ({ dict }: Stream): string | undefined =>
  dictOf(dict.get('SMask')) || (numberOf(dict.get('SMaskInData')) ?? 0) > 0 ? 'a soft mask' : undefined
