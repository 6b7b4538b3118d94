import { md5 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { zlibSync } from 'fflate'
import { fromLatin1 } from '../../model/bytes.ts'
import type { Host } from '../host.ts'
import { asset } from './assets.ts'
import { rasteriser } from './rasteriser.ts'
import { runLengths } from './run-lengths.ts'

const HASHES = { md5, sha256 }

export const host: Host = {
  asset,
  /** Nothing is installed in a browser: words in Chinese are told as `glyph-missing`. */
  installed: () => undefined,
  rasteriser,
  runLengths,
  quickly: bytes => zlibSync(bytes, { level: 1 }),
  hash(algorithm, parts) {
    const hash = HASHES[algorithm].create()
    for (const part of parts) hash.update(part)
    return hash.digest()
  },
  base64(bytes) {
    let text = ''
    // By threes, so that no part ends in a filler.
    for (let at = 0; at < bytes.length; at += 30_000)
      text += btoa(fromLatin1(bytes.subarray(at, at + 30_000)))
    return text
  },
  woff2: async () => (await import('woff2-encoder/decompress')).default,
}
