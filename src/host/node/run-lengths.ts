import { once } from 'node:events'
import { constants, createDeflate, deflateSync } from 'node:zlib'
import { concat } from '../../model/bytes.ts'
import type { RunLengths } from '../host.ts'

/** So many bytes of rows are kept until they are all there: starting another thread for them takes longer than packing them. */
const FEW = 3_000_000

const OPTIONS = { level: 6, strategy: constants.Z_RLE, chunkSize: 1 << 18 }

/** Node's own zlib: for many rows on another thread, while the next are drawn. */
export function runLengths(): RunLengths {
  const rows: Uint8Array[] = []
  let kept = 0
  let background: ReturnType<typeof inBackground> | undefined
  return {
    async write(bytes) {
      if (background) return background.write(bytes)
      rows.push(bytes)
      kept += bytes.length
      if (kept <= FEW) return
      background = inBackground()
      for (const each of rows.splice(0)) await background.write(each)
    },
    async end() {
      // Of nothing a stream makes something else than zlib at once does.
      if (!kept) background ??= inBackground()
      return background ? background.end() : deflateSync(concat(rows), OPTIONS)
    },
  }
}

function inBackground(): RunLengths {
  const deflate = createDeflate(OPTIONS)
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
