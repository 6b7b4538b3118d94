import { fromLatin1 } from '../../model/bytes.ts'
/** What keeps a file from being the profile of a printing press; undefined if nothing does (ICC.1:2010, 7.2 and 7.3). */
export function wrongProfile(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const signature = (at: number) => fromLatin1(bytes.subarray(at, at + 4))
  if (!isProfile(bytes)) return 'it is no ICC profile'
  if (view.getUint32(0) !== bytes.length) return 'it is not whole'
  if (signature(12) !== 'prtr') return 'it is not the profile of a printer'
  if (signature(16) !== 'CMYK') return `it is for ${signature(16).trim()}, not for CMYK`
  return hasTable(bytes) ? undefined : 'its table of contents is damaged'
}

const isProfile = (bytes: Uint8Array): boolean =>
  bytes.length >= 132 && fromLatin1(bytes.subarray(36, 40)) === 'acsp'

/** Is it a profile of some colours, `RGB ` or `CMYK`, whose parts lie within it? */
export const isProfileOf = (bytes: Uint8Array, space: string): boolean =>
  isProfile(bytes) && fromLatin1(bytes.subarray(16, 20)) === space && hasTable(bytes)

function hasTable(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(128)
  const entries = Array.from({ length: Math.min(count, MOST_TAGS) }, (_, i) => 132 + 12 * i)
  const within = (entry: number) =>
    entry + 12 <= bytes.length && view.getUint32(entry + 4) + view.getUint32(entry + 8) <= bytes.length
  return count <= MOST_TAGS && entries.every(within)
}

/** More than any profile has. */
const MOST_TAGS = 200

/** The name that a profile gives itself: its description, as version 2 or version 4 writes it. */
export function profileName(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let i = 0; i < view.getUint32(128); i++) {
    const entry = 132 + 12 * i
    if (fromLatin1(bytes.subarray(entry, entry + 4)) !== 'desc') continue
    const at = view.getUint32(entry + 4)
    const multilingual = fromLatin1(bytes.subarray(at, at + 4)) === 'mluc'
    if (!multilingual) return text(bytes.subarray(at + 12, at + 12 + view.getUint32(at + 8)))
    const start = at + view.getUint32(at + 24)
    return text(bytes.subarray(start, start + view.getUint32(at + 20)))
  }
  return 'Custom'
}

const text = (bytes: Uint8Array): string =>
  fromLatin1(bytes.filter(byte => byte >= 32 && byte < 127)) || 'Custom'
