import type { Draft, DraftPlace } from '../shared/draft.ts'
import { askServer, refusal, type Server } from './ask-server.ts'

/** A request that outlives the page may bring no more, in bytes (Fetch, 2.9). */
const OUTLIVES = 60_000

/** Drafts that the server keeps: they are there again whatever its next address is. */
export function serverDrafts(server: Server): DraftPlace {
  const ask = askServer(server)
  const settle = async (path: string, init: RequestInit) => {
    const response = await ask(`draft?path=${encodeURIComponent(path)}`, init)
    if (!response.ok) throw await refusal(response)
  }
  return {
    async all() {
      const response = await ask('drafts')
      // The server has no place for them.
      if (response.status === 404) return []
      if (!response.ok) throw await refusal(response)
      return (await response.json()) as Draft[]
    },
    put(draft) {
      const body = new TextEncoder().encode(JSON.stringify(draft))
      return settle(draft.path, { method: 'PUT', body, keepalive: body.length < OUTLIVES })
    },
    drop: path => settle(path, { method: 'DELETE' }),
  }
}
