import { undone } from '../pdf/filters.ts'
import {
  type Dict,
  dictOf,
  isArray,
  isStream,
  nameOf,
  numberOf,
  numbersOf,
  type Stream,
  type Value,
} from '../pdf/objects.ts'
import { type Matrix, matrixOf } from './matrix.ts'

/** A font of a PDF, as far as words have a place and it has to be there. */
export interface Font {
  readonly name: string
  /** Is it in the file? Those that are drawn by the page itself (Type 3) are. */
  readonly embedded: boolean
  /** Codes of two bytes each. */
  readonly wide: boolean
  /** Codes that leave no ink. */
  readonly spaces: ReadonlySet<number>
  /** How far a code moves on, in ems. */
  readonly widthOf: (code: number) => number
  /** Of capitals, in ems. */
  readonly capHeight: number
  /** Of Type 3: the contents that draw its letters. */
  readonly glyphs?: Glyphs
}

export interface Glyphs {
  readonly contents: readonly Stream[]
  readonly matrix: Matrix
  readonly resources: Dict | undefined
}

const usual = (width: number | undefined): number => (width !== undefined && width > 0 ? width : 500) / 1000
const DEFAULT_WIDTH = 1000

const isEmbedded = (descriptor: Dict | undefined): boolean =>
  ['FontFile', 'FontFile2', 'FontFile3'].some(key => isStream(descriptor?.get(key)))

const plainName = (value: Value | undefined): string => (nameOf(value) ?? 'a font').replace(/^[A-Z]{6}\+/, '')

/** What is to be known of a font. */
export function fontOf(dict: Dict): Font {
  const composite = nameOf(dict.get('Subtype')) === 'Type0'
  const inner = composite ? dictOf((dict.get('DescendantFonts') as readonly Value[] | null)?.[0]) : dict
  const descriptor = dictOf(inner?.get('FontDescriptor'))
  const glyphs = nameOf(dict.get('Subtype')) === 'Type3' ? glyphsOf(dict) : undefined
  const high = numberOf(descriptor?.get('CapHeight'))
  return {
    name: plainName(dict.get('BaseFont')),
    embedded: isEmbedded(descriptor) || nameOf(dict.get('Subtype')) === 'Type3',
    wide: composite,
    spaces: composite ? spacesIn(dict.get('ToUnicode')) : new Set([32]),
    widthOf: composite ? wideWidths(inner) : simpleWidths(dict, descriptor),
    capHeight: high !== undefined && high > 300 && high < 1200 ? high / 1000 : 0.7,
    ...(glyphs && { glyphs }),
  }
}

function glyphsOf(dict: Dict): Glyphs {
  const drawn = dictOf(dict.get('CharProcs'))
  return {
    contents: drawn?.keys().slice(0, MOST_GLYPHS).map(drawn.get).filter(isStream) ?? [],
    matrix: matrixOf(numbersOf(dict.get('FontMatrix'))),
    resources: dictOf(dict.get('Resources')),
  }
}

/** Does the content of a letter begin by saying that it takes the colour of the words (ISO 32000-1, table 113)? */
export const takesColour = (content: Uint8Array): boolean =>
  /\bd1\b/.test(new TextDecoder('latin1').decode(content.subarray(0, 200)))

/** Codes of a byte each have no more letters. */
const MOST_GLYPHS = 256

/** The codes that its map of readings calls a space; a map is looked at so far. */
function spacesIn(map: Value): ReadonlySet<number> {
  if (!isStream(map)) return new Set()
  const read = undone(map, 1_000_000)
  const text = 'wrong' in read || read.left ? '' : new TextDecoder('latin1').decode(read.bytes)
  return new Set(
    [...text.matchAll(/<([\da-f]{4})>\s*<(?:0020|00a0)>/gi)].map(([, code]) => Number.parseInt(code!, 16)),
  )
}

function simpleWidths(dict: Dict, descriptor: Dict | undefined): (code: number) => number {
  const widths = numbersOf(dict.get('Widths'))
  const first = numberOf(dict.get('FirstChar')) ?? 0
  const missing = numberOf(descriptor?.get('MissingWidth'))
  const unit =
    nameOf(dict.get('Subtype')) === 'Type3'
      ? Math.abs(numbersOf(dict.get('FontMatrix'))?.[0] ?? 0.001)
      : 0.001
  return code => {
    const width = widths?.[code - first]
    return width === undefined ? usual(missing) : width * unit
  }
}

/** The array W: a first code with widths, or a range with one (ISO 32000-1, 9.7.4.3). */
function wideWidths(dict: Dict | undefined): (code: number) => number {
  const widths = new Map<number, number>()
  // Each code has one width; who says more means harm.
  let left = 200_000
  const given = dict?.get('W')
  const list = isArray(given) ? given : []
  for (let i = 0; i < list.length && left > 0; ) {
    const from = numberOf(list[i])
    const next = list[i + 1]
    if (from === undefined) break
    if (isArray(next)) {
      for (const [j, width] of next.entries()) widths.set(from + j, numberOf(width) ?? 0)
      left -= next.length
      i += 2
    } else {
      const to = Math.min(numberOf(next) ?? from, from + 65_535)
      const width = numberOf(list[i + 2]) ?? 0
      for (let code = from; code <= to; code++) widths.set(code, width)
      left -= to - from
      i += 3
    }
  }
  const other = numberOf(dict?.get('DW')) ?? DEFAULT_WIDTH
  return code => (widths.get(code) ?? other) / 1000
}

/** The codes of a string. */
export function codesOf({ wide }: Font, bytes: Uint8Array): readonly number[] {
  if (!wide) return [...bytes]
  return Array.from({ length: bytes.length >> 1 }, (_, i) => (bytes[2 * i]! << 8) | bytes[2 * i + 1]!)
}
