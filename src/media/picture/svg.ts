import type { Outlines } from '../../model/artwork.ts'
import { fromLatin1 } from '../../model/bytes.ts'
import { textOf } from '../../trade/language/decode-text.ts'
import type { Lying } from './format.ts'
import { SVG, withoutDoctype, wrongSource } from './svg-allowed.ts'
import { tracedFrom } from './svg-outlines.ts'

/** A file of lines is small; a large one is a photograph in disguise, or means harm. */
const MOST_BYTES = 2_000_000

export const isSvg = (bytes: Uint8Array): boolean => {
  const start = fromLatin1(bytes.subarray(0, 4096)).replaceAll('\0', '')
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*</.test(start) && /<(?:\w+:)?svg[\s>]/.test(start)
}

/** So many times its width no picture is long: it would be a hair on a sign. */
const LONGEST = 100

const read = new WeakMap<Uint8Array, Promise<Outlines | string>>()

/** The drawing of a file, as filled and stroked outlines; or in a few words what keeps it from being used. */
export function outlinesOf(bytes: Uint8Array): Promise<Outlines | string> {
  let known = read.get(bytes)
  if (known === undefined) {
    known = traced(bytes)
    read.set(bytes, known)
  }
  return known
}

async function traced(bytes: Uint8Array): Promise<Outlines | string> {
  if (bytes.length > MOST_BYTES) return 'is an SVG of more than 2 MB'
  const text = textOf(bytes)
  if (text === undefined) return 'is an SVG that is not UTF-8'
  const plain = withoutDoctype(text)
  if ('wrong' in plain) return plain.wrong
  if (!plain.text.includes(SVG))
    return `says nowhere that it is SVG: it needs xmlns="${SVG}" in its first tag`
  const wrong = wrongSource(plain.text)
  if (wrong !== undefined) return wrong
  const coloured = (await import('./svg-colours.ts')).plainColours(plain.text)
  if ('unread' in coloured) return `has a colour that cannot be read: ${coloured.unread}`
  const found = await tracedFrom(coloured.text)
  if (typeof found === 'string') return found
  const ratio = found.width / found.height
  return ratio > LONGEST || ratio < 1 / LONGEST ? 'is a hundred times as long as it is wide' : found
}

export async function svgHeader(bytes: Uint8Array): Promise<Lying> {
  const found = await outlinesOf(bytes)
  return typeof found === 'string'
    ? found
    : { width: found.width, height: found.height, turn: 1, lossy: false }
}
