import type { Image } from 'qr/decode.js'
import { loadOnce } from '../../../model/load-once.ts'
import type { Box } from '../../../model/sheet.ts'
import type { View } from '../rule.ts'
import type { PlacedCode } from './qr-code.ts'

/** A feed shows a picture at half its size, or so; and modules of fewer pixels no reader is sure of. */
const FEED = 1 / 2
const LEAST = 3

/** So much more of the page, to its width, on either side. */
const FURTHER = 0.1

/** What a phone reads instead of what a code on a page holds: '' if nothing; undefined where it reads that. */
export async function misread(
  { box, payload, module }: PlacedCode,
  pixelsOf: View['pixelsOf'],
): Promise<string | undefined> {
  const wrongIn = async (part: Box): Promise<string | undefined> => {
    const seen = await pixelsOf(part)
    const smaller = Math.max(FEED, LEAST / (module * seen.perMm))
    const pictures = smaller < 1 ? [seen, shrunk(seen, smaller)] : [seen]
    const decode = await decoder()
    return pictures.map(picture => read(picture, decode)).find(text => text !== payload)
  }
  // A phone that finds nothing is held a little further off.
  return (await wrongIn(box)) === undefined ? undefined : wrongIn(around(box))
}

const around = ({ x, y, width, height }: Box): Box => ({
  x: x - FURTHER * width,
  y: y - FURTHER * height,
  width: width * (1 + 2 * FURTHER),
  height: height * (1 + 2 * FURTHER),
})

/** Most signs have no code. */
const decoder = loadOnce(async () => (await import('qr/decode.js')).decodeQR)
type Decode = Awaited<ReturnType<typeof decoder>>

/** How often the reader tries again. */
const EFFORT = 8

/** What a reader makes of it. It is given no time limit, which would make the answer depend on the machine. */
function read(image: Image, decode: Decode): string {
  try {
    return decode(image, { timeLimit: Number.POSITIVE_INFINITY, effort: EFFORT })
  } catch {
    return ''
  }
}

/** The picture as a feed shows it: smaller, every pixel the mean of those it stands for, each by how much of it is there. */
function shrunk({ width, height, data }: Image, by: number): Image {
  const [less, lower] = [Math.floor(width * by), Math.floor(height * by)]
  const small = new Uint8Array(less * lower * 4)
  const across = Array.from({ length: less }, (_, x) => sharesOf(x / by, (x + 1) / by, width))
  for (let row = 0; row < lower; row++) {
    const down = sharesOf(row / by, (row + 1) / by, height)
    for (let column = 0; column < less; column++) {
      const sum = [0, 0, 0, 0]
      for (const [y, high] of down)
        for (const [x, wide] of across[column]!)
          for (let channel = 0; channel < 4; channel++)
            sum[channel]! += high * wide * data[(y * width + x) * 4 + channel]!
      for (let channel = 0; channel < 4; channel++) small[(row * less + column) * 4 + channel] = sum[channel]!
    }
  }
  return { width: less, height: lower, data: small }
}

/** The pixels between two places, and which share of the whole each of them is. */
function sharesOf(from: number, to: number, end: number): readonly (readonly [at: number, share: number])[] {
  const [first, last] = [Math.floor(from), Math.min(Math.ceil(to), end)]
  const whole = Math.min(to, end) - from
  return Array.from({ length: last - first }, (_, i) => {
    const at = first + i
    return [at, (Math.min(at + 1, to) - Math.max(at, from)) / whole] as const
  })
}
