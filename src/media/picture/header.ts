import { fromLatin1 } from '../../model/bytes.ts'
import { onItsSide } from './exif.ts'
import type { Header, Lying, Wrong } from './format.ts'

export type { Header, Wrong } from './format.ts'

import { jpegHeader } from './jpeg-header.ts'
import { pngHeader } from './png-header.ts'
import { isSvg, svgHeader } from './svg.ts'
import { webpHeader } from './webp-header.ts'

/** Decoding more asks for more memory than a machine has to spare (four bytes each, several times over). */
const MOST_PIXELS = 100_000_000
const LONGEST = 30_000

/** A kind of file by its first bytes; those without a reader are named, so that one knows what to do. */
const KINDS: readonly {
  readonly name: string
  readonly starts: (bytes: Uint8Array, text: string) => boolean
  readonly kind?: Header['kind']
  readonly read?: (bytes: Uint8Array) => Lying | Promise<Lying>
}[] = [
  { name: 'PNG', starts: (_, text) => text.startsWith('\x89PNG\r\n\x1a\n'), kind: 'png', read: pngHeader },
  { name: 'JPEG', starts: (_, text) => text.startsWith('\xff\xd8\xff'), kind: 'jpeg', read: jpegHeader },
  { name: 'WebP', starts: (_, text) => /^RIFF[\s\S]{4}WEBP/.test(text), kind: 'webp', read: webpHeader },
  { name: 'a GIF', starts: (_, text) => /^GIF8[79]a/.test(text) },
  { name: 'an AVIF picture', starts: (_, text) => /^[\s\S]{4}ftypavi[fs]/.test(text) },
  { name: 'a HEIC picture', starts: (_, text) => /^[\s\S]{4}ftyp(?:hei|hev|mif1|msf1)/.test(text) },
  { name: 'a TIFF', starts: (_, text) => /^(?:II\*\0|MM\0\*)/.test(text) },
  { name: 'a BMP', starts: (_, text) => text.startsWith('BM') },
  { name: 'a PDF', starts: (_, text) => text.startsWith('%PDF') },
  { name: 'a Photoshop file', starts: (_, text) => text.startsWith('8BPS') },
  { name: 'compressed', starts: (_, text) => /^(?:\x1f\x8b|PK\x03\x04)/.test(text) },
  { name: 'SVG', starts: isSvg, kind: 'svg', read: svgHeader },
]

export const UNREADABLE = 'save it anew as PNG, JPEG, WebP or SVG'

/** What a file is by its content, whatever its name; or why it is no picture that can be used. */
export async function headerOf(name: string, bytes: Uint8Array): Promise<Header | Wrong> {
  const invalid = (why: string): Wrong => ({
    code: 'image-invalid',
    message: `\`${name}\` ${why}`,
    hint: UNREADABLE,
  })
  if (!bytes.length) return invalid('is empty')
  const text = fromLatin1(bytes.subarray(0, 64))
  const found = KINDS.find(({ starts }) => starts(bytes, text))
  if (!found) return invalid('is no picture')
  if (!found.read || !found.kind) return invalid(`is ${found.name}, which signgen does not read`)
  const lying = await found.read(bytes)
  if (typeof lying === 'string') return invalid(lying)
  const { width, height, turn, lossy } = lying
  if (!(width > 0 && height > 0)) return invalid('has no width or no height')
  if (found.kind !== 'svg' && (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST))
    return {
      code: 'image-too-large',
      message: `\`${name}\` has ${width} × ${height} pixels, and 100 million are the most, ${LONGEST} on a side`,
      hint: 'save it smaller: 300 pixels an inch at the printed size are enough',
    }
  const [wide, high] = onItsSide(turn) ? [height, width] : [width, height]
  return { kind: found.kind, width: wide, height: high, turn, lossy }
}
