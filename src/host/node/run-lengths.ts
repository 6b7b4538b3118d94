import { once } from 'node:events'
import { constants, createDeflate } from 'node:zlib'
import { concat } from '../../model/bytes.ts'
import type { RunLengths } from '../host.ts'

/** Node's own zlib, which compresses on another thread while the next rows are drawn. */
export function runLengths(): RunLengths {
  const deflate = createDeflate({ level: 6, strategy: constants.Z_RLE, chunkSize: 1 << 18 })
  const compressed: Uint8Array[] = []
  deflate.on('data', (chunk: Uint8Array) => compressed.push(chunk))
  return {
    async write(bytes) {
      if (!deflate.write(bytes)) await once(deflate, 'drain')
    },
    async end() {
      const ended = once(deflate, 'end')
      deflate.end()
      await ended
      return concat(compressed)
    },
  }
}
