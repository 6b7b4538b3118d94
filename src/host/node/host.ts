import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { deflateSync } from 'node:zlib'
import type { Host } from '../host.ts'
import { inDist } from './assets.ts'
import { installed } from './installed.ts'
import { rasteriser } from './rasteriser.ts'
import { runLengths } from './run-lengths.ts'

/** Few signs bring a packed font: what opens it is a file of its own, read when one does. */
const unpacker = () =>
  createRequire(import.meta.url)(fileURLToPath(inDist('woff2.cjs'))) as {
    default: (file: Uint8Array) => Promise<Uint8Array>
  }

export const host: Host = {
  asset: async name => readFileSync(inDist(name)),
  installed,
  rasteriser,
  runLengths,
  quickly: bytes => deflateSync(bytes, { level: 1 }),
  hash(algorithm, parts) {
    const hash = createHash(algorithm)
    for (const part of parts) hash.update(part)
    return hash.digest()
  },
  base64: bytes => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64'),
  woff2: async () => unpacker().default,
}
