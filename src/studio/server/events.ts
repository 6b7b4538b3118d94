import type { ServerResponse } from 'node:http'
import type { Change, Store } from '../shared/store.ts'

/** So often a silent line is written, in milliseconds, for the page to know that it is connected. */
const HEARTBEAT = 15_000

/** Tells all pages that listen what changes in a store (server-sent events of the HTML standard). */
export function events(store: Pick<Store, 'watch'>) {
  const listeners = new Set<ServerResponse>()
  const send = (text: string) => {
    for (const each of listeners) each.write(text)
  }
  const unwatch = store.watch((changes: readonly Change[]) => send(`data: ${JSON.stringify(changes)}\n\n`))
  const beat = setInterval(send, HEARTBEAT, ':\n\n')
  beat.unref()
  return {
    listen(response: ServerResponse): void {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(':\n\n')
      listeners.add(response)
      response.once('close', () => listeners.delete(response))
    },
    end(): void {
      unwatch()
      clearInterval(beat)
      for (const each of listeners) each.end()
    },
  }
}
