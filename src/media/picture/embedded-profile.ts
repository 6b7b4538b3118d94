import { unzlibSync } from 'fflate'
import { concat, fromLatin1 } from '../../model/bytes.ts'
import { isProfileOf, profileName } from '../../trade/colour/icc-profile.ts'
import type { Header } from './format.ts'
import { chunksOf } from './webp-header.ts'

/**
 * The profile that a picture of pixels brings with it, where its colours are not those of sRGB; nothing where it brings
 * none, or one that is damaged or of another kind: its colours are taken for sRGB.
 */
export function embeddedProfile(bytes: Uint8Array, kind: Header['kind']): Uint8Array | undefined {
  if (kind === 'svg') return undefined
  try {
    const profile = FINDERS[kind](bytes)
    return profile && isProfileOf(profile, 'RGB ') && !/sRGB/.test(profileName(profile)) ? profile : undefined
  } catch {
    return undefined
  }
}

const FINDERS = { png: inPng, jpeg: inJpeg, webp: inWebp } as const

/** Behind a name and a method, packed (PNG, 11.3.2.3). */
function inPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = fromLatin1(bytes.subarray(at + 4, at + 8))
    if (type === 'IDAT') return undefined
    if (type !== 'iCCP') continue
    const content = bytes.subarray(at + 8, at + 8 + view.getUint32(at))
    return unzlibSync(content.subarray(content.indexOf(0) + 2))
  }
  return undefined
}

const APP2 = 0xe2
const SCAN = 0xda
const SIGNATURE = 'ICC_PROFILE\0'

/** In parts of 64 kB, each with its number (ICC.1:2010, B.4). */
function inJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = new Map<number, Uint8Array>()
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1]!
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === SCAN) break
    const length = view.getUint16(at + 2)
    const content = bytes.subarray(at + 4, at + 2 + length)
    if (marker === APP2 && fromLatin1(content.subarray(0, 12)) === SIGNATURE)
      parts.set(content[12]!, content.subarray(14))
    at += 2 + length
  }
  return parts.size ? concat([...parts].sort(([a], [b]) => a - b).map(([, part]) => part)) : undefined
}

function inWebp(bytes: Uint8Array): Uint8Array | undefined {
  return chunksOf(bytes.subarray(12))?.find(({ type }) => type === 'ICCP')?.content
}
