import { concat } from '../../model/bytes.ts'
import type { RunLengths } from '../host.ts'

/** pako is zlib in JavaScript: it has the strategy, and gives the bytes of Node's. */
export function runLengths(): RunLengths {
  const compressed: Uint8Array[] = []
  const opened = import('pako').then(({ Deflate, Z_RLE }) => {
    const deflate = new Deflate({ level: 6, strategy: Z_RLE, chunkSize: 1 << 18 })
    deflate.onData = chunk => compressed.push(chunk as Uint8Array)
    return deflate
  })
  return {
    async write(bytes) {
      ;(await opened).push(bytes, false)
    },
    async end() {
      ;(await opened).push(new Uint8Array(0), true)
      return concat(compressed)
    },
  }
}
