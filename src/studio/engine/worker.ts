/** The engine of the studio, in a worker: it draws while people type, and nobody waits for it. */

import { BUILT_IN } from '../../render/built-in.ts'
import { start, worldOf } from '../../web.ts'
import type { Message, Reply, Work, Works } from '../shared/protocol.ts'
import { drawing } from '../works/works.ts'
import { tableOf } from './table.ts'

/** The files that signs may name, by path. */
const files = new Map<string, Uint8Array>()

const WORKS: { readonly [W in Work]: (ask: Works[W]['ask']) => Promise<Works[W]['answer']> } = {
  ...drawing(
    () => BUILT_IN,
    async source => {
      await start()
      return worldOf(source, files)
    },
  ),
  table: async ({ path }) => tableOf(path, files),
}

/** As much of a worker as is used. */
declare const self: {
  onmessage: (event: { readonly data: Message }) => void
  postMessage(reply: Reply): void
}

self.onmessage = async ({ data }) => {
  if ('files' in data) {
    for (const [path, bytes] of data.files)
      if (bytes) files.set(path, bytes)
      else files.delete(path)
    return
  }
  const { id, work, ask } = data
  try {
    self.postMessage({ id, answer: await (WORKS[work] as (ask: unknown) => Promise<never>)(ask) })
  } catch (error) {
    const { name = 'Error', message = String(error) } = error as Error
    self.postMessage({ id, error: { name, message } })
  }
}
