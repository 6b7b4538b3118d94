import { undone } from '../pdf/filters.ts'
import { numberOf, numbersOf } from '../pdf/objects.ts'
import { inksOf, type Space, totalOf } from './colour.ts'
import type { Picture } from './painted.ts'

/** A place of a picture where most ink lies: in parts of its width and height. */
export interface Inkiest {
  readonly total: number
  readonly plates: Readonly<Record<string, number>>
  readonly x: number
  readonly y: number
}

/** Pixels that are looked at of a picture: enough that no area of ink is missed. */
const MOST = 2_000_000

/** Where most ink lies in a picture; undefined where it has none, or its coding cannot be undone. */
export function inkiestOf({ stream, space, widthPx, heightPx }: Picture): Inkiest | undefined {
  if (!space || !['grey', 'cmyk', 'spot'].includes(space.kind)) return undefined
  const read = undone(stream)
  if ('wrong' in read || read.left !== undefined) return undefined
  const bits = numberOf(stream.dict.get('BitsPerComponent') ?? stream.dict.get('BPC')) ?? 8
  if (bits !== 8) return undefined
  return inkiestIn(
    read.bytes,
    space,
    widthPx,
    heightPx,
    numbersOf(stream.dict.get('Decode') ?? stream.dict.get('D')),
  )
}

/** The same of samples of a byte each. */
function inkiestIn(
  samples: Uint8Array,
  space: Space,
  width: number,
  height: number,
  decode: readonly number[] | undefined,
): Inkiest | undefined {
  const count = space.components
  const colours = space.table ? tableOf(space) : undefined
  const inverted = decode !== undefined && (decode[0] ?? 0) > (decode[1] ?? 1)
  const step = Math.max(1, Math.ceil(Math.sqrt((width * height) / MOST)))
  let most: Inkiest | undefined
  for (let y = 0; y < height; y += step)
    for (let x = 0; x < width; x += step) {
      const at = (y * width + x) * count
      if (at + count > samples.length) return most
      const values = colours
        ? (colours[samples[at]!] ?? [])
        : Array.from(
            { length: count },
            (_, i) => (inverted ? 255 - samples[at + i]! : samples[at + i]!) / 255,
          )
      const total = sumOf(space, values)
      if (!most || total > most.total)
        most = { total, plates: inksOf(space, values), x: (x + 0.5) / width, y: (y + 0.5) / height }
    }
  return most
}

const sumOf = (space: Space, values: readonly number[]): number => {
  if (space.kind === 'grey') return 100 * (1 - (values[0] ?? 1))
  if (space.kind === 'spot') return totalOf(inksOf(space, values))
  return 100 * values.reduce((sum, value) => sum + value, 0)
}

/** The colours of an indexed space. */
function tableOf({ kind, table = new Uint8Array(), plates }: Space): readonly (readonly number[])[] {
  const count = kind === 'cmyk' ? 4 : kind === 'spot' ? plates.length : 1
  return Array.from({ length: Math.floor(table.length / count) }, (_, i) =>
    Array.from({ length: count }, (_, j) => table[i * count + j]! / 255),
  )
}
