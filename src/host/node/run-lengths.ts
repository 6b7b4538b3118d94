import { once } from 'node:events'
import { constants, createDeflate, deflateSync } from 'node:zlib'
import { concat } from '../../model/bytes.ts'
import type { RunLengths } from '../host.ts'

/** So many bytes of rows are kept until they are all there: starting another thread for them takes longer than packing them. */
const FEW = 3_000_000

const OPTIONS = { level: 6, strategy: constants.Z_RLE, chunkSize: 1 << 18 }

/** Memory for the rows of a page, given back by the page before: fresh memory costs more to touch than rows to pack. */
const spare: Uint8Array[] = []

/** Node's own zlib: for many rows on another thread, while the next are drawn. */
export function runLengths(): RunLengths {
  const rows = spare.pop() ?? new Uint8Array(FEW)
  let kept = 0
  let background: ReturnType<typeof inBackground> | undefined
  return {
    async write(bytes) {
      if (!background && kept + bytes.length <= FEW) {
        rows.set(bytes, kept)
        kept += bytes.length
        return
      }
      if (!background) {
        background = inBackground()
        await background.write(rows.slice(0, kept))
        spare.push(rows)
      }
      await background.write(bytes.slice())
    },
    async end() {
      if (background) return background.end()
      // Of nothing a stream makes something else than zlib at once does.
      const packed = kept ? deflateSync(rows.subarray(0, kept), OPTIONS) : await inBackground().end()
      spare.push(rows)
      return packed
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
