import { undone } from '../pdf/filters.ts'
import { numberOf, numbersOf, type Stream } from '../pdf/objects.ts'
import { inksOf, type Space, totalOf } from './colour.ts'
import { samplesOfJpeg } from './jpeg-samples.ts'
import type { Painted, Picture } from './painted.ts'
import { sampleReader } from './samples.ts'

/** A place of a picture where most ink lies: in parts of its width and height. */
export interface Inkiest {
  readonly total: number
  readonly plates: Readonly<Record<string, number>>
  readonly x: number
  readonly y: number
}

/** What the ink of a picture is; or why that cannot be told, and how much it may be. */
export type PictureInk = Inkiest | { readonly unmeasured: string; readonly most: number }

/** Of each picture that is made of inks. */
export type PictureInks = ReadonlyMap<Stream, PictureInk>

/** Pixels that are looked at of a picture: enough that no area of ink is missed. */
const MOST = 2_000_000

/** Measure all pictures that are made of inks, each once. */
export async function inkOfPictures(
  pages: readonly { readonly painted: readonly Painted[] }[],
): Promise<PictureInks> {
  const inks = new Map<Stream, PictureInk>()
  const budget = { pixels: 200_000_000 }
  for (const { painted } of pages)
    for (const { picture } of painted) {
      if (!picture?.space || inks.has(picture.stream)) continue
      if (['grey', 'cmyk', 'spot'].includes(picture.space.kind))
        inks.set(picture.stream, await inkOf(picture, picture.space, budget))
    }
  return inks
}

const NAMES: Readonly<Record<string, string>> = {
  JPXDecode: 'JPEG 2000',
  CCITTFaxDecode: 'a fax',
  JBIG2Decode: 'JBIG2',
}

async function inkOf(picture: Picture, space: Space, budget: { pixels: number }): Promise<PictureInk> {
  const { stream, widthPx, heightPx } = picture
  const unmeasured = (why: string): PictureInk => ({ unmeasured: why, most: 100 * inksIn(space) })
  budget.pixels -= widthPx * heightPx
  if (budget.pixels < 0) return unmeasured('it is too large')
  const read = undone(stream)
  if ('wrong' in read) return unmeasured(read.wrong)
  const either = (long: string, short: string) => stream.dict.get(long) ?? stream.dict.get(short)
  const decode = numbersOf(either('Decode', 'D'))
  if (read.left === 'DCTDecode') {
    const jpeg = await samplesOfJpeg(read.bytes, stream.dict)
    if (typeof jpeg === 'string') return unmeasured(jpeg)
    if (jpeg.components !== space.components) return unmeasured('its colours are not those that it names')
    return inkiestIn(jpeg.bytes, 8, space, jpeg.width, jpeg.height, decode) ?? unmeasured('it is damaged')
  }
  if (read.left !== undefined) return unmeasured(`it is coded as ${NAMES[read.left] ?? read.left}`)
  const bits = numberOf(either('BitsPerComponent', 'BPC')) ?? 8
  return inkiestIn(read.bytes, bits, space, widthPx, heightPx, decode) ?? unmeasured('it is damaged')
}

const inksIn = ({ kind, plates }: Space): number =>
  kind === 'grey' ? 1 : kind === 'cmyk' ? 4 : plates.filter(each => each !== 'None').length

function inkiestIn(
  bytes: Uint8Array,
  bits: number,
  space: Space,
  width: number,
  height: number,
  decode: readonly number[] | undefined,
): Inkiest | undefined {
  const colours = space.table && tableOf(space)
  const samples = sampleReader(bytes, bits, width, space.components, decode, colours !== undefined)
  if (!samples) return undefined
  const step = Math.max(1, Math.ceil(Math.sqrt((width * height) / MOST)))
  let [total, at] = [-1, [0, 0] as readonly [number, number]]
  for (let y = 0; y < height; y += step)
    for (let x = 0; x < width; x += step) {
      const read = samples(x, y)
      if (!read) break
      const sum = sumOf(space, colours ? (colours[read[0]!] ?? []) : read)
      if (sum > total) [total, at] = [sum, [x, y]]
    }
  if (total < 0) return undefined
  const [x, y] = at
  const read = samples(x, y)!
  const plates = inksOf(space, colours ? (colours[read[0]!] ?? []) : [...read])
  return { total, plates, x: (x + 0.5) / width, y: (y + 0.5) / height }
}

const sumOf = (space: Space, values: readonly number[]): number => {
  if (space.kind === 'grey') return 100 * (1 - (values[0] ?? 1))
  if (space.kind === 'spot') return totalOf(inksOf(space, values))
  let sum = 0
  for (const value of values) sum += value
  return 100 * sum
}

/** The colours of an indexed space. */
function tableOf({ kind, table = new Uint8Array(), plates }: Space): readonly (readonly number[])[] {
  const count = kind === 'cmyk' ? 4 : kind === 'spot' ? plates.length : 1
  return Array.from({ length: Math.floor(table.length / count) }, (_, i) =>
    Array.from({ length: count }, (_, j) => table[i * count + j]! / 255),
  )
}
