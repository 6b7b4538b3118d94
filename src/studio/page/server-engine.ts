import type { Works } from '../shared/protocol.ts'
import { pack, unpack } from '../shared/wire.ts'
import { askServer, refusal, type Server } from './ask-server.ts'
import type { Engine } from './engine.ts'

/** An engine beside the server, which has looks of the user's own; of files it has the folder. The rest is done by `here`. */
export function serverEngine(server: Server, here: Engine): Engine {
  const ask = askServer(server)
  const ending = new AbortController()
  return {
    async ask(work, asked) {
      if (work === 'table') return here.ask(work, asked)
      const body = pack({ work, ask: asked })
      const response = await ask('draw', { method: 'POST', body, signal: ending.signal })
      if (!response.ok) throw await refusal(response)
      return unpack(await response.text()) as Works[typeof work]['answer']
    },
    put: here.put,
    end() {
      ending.abort()
      here.end()
    },
  }
}
