import { randomBytes } from 'node:crypto'
import { once as heard } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { reasonOf } from '../../host/node/os-errors.ts'
import { Unwritable } from '../../host/node/write.ts'
import type { DraftPlace } from '../shared/draft.ts'
import type { Store } from '../shared/store.ts'
import type { Apart } from './apart.ts'
import { type Api, draftApi, drawApi, storeApi } from './api.ts'
import { events } from './events.ts'
import { Refused } from './folder-store.ts'
import { FOR_TOKEN, type Gate, hold } from './guard.ts'
import { HEADERS } from './headers.ts'
import { pageFiles } from './page-files.ts'

/** So long the last answers may take, in milliseconds. */
const SOON = 100
const A_MINUTE = 60_000

const unguessable = (): string => randomBytes(24).toString('base64url')

export interface Serving {
  readonly store: Store
  /** Where what is typed and not saved outlives the browser and its address. */
  readonly drafts?: DraftPlace | undefined
  /** Starts what draws apart from the page, for looks of the user's own; without it the page draws all. */
  readonly draw?: (() => Apart) | undefined
  /** The folder of the page's own files. */
  readonly page: string
  /** The folder of the program, whose fonts and WebAssembly the page has too. */
  readonly program?: string
  readonly host: string
  /** 0 for any that is free. */
  readonly port: number
}

export interface Served {
  readonly port: number
  /** What lets a page read and write: whoever has it may. It is new each time. */
  readonly token: string
  /** What a page may give for the token, once and within a minute; see Gate. */
  readonly once: string
  /** Finish what is being written, and end. */
  end(): Promise<void>
}

/** Serve a store and the page that shows it. Rejects with the system's error where the port cannot be had. */
export async function serve({ store, drafts, draw, page, program, host, port }: Serving): Promise<Served> {
  const fileOf = pageFiles(page, program, draw ? 'folder-with-looks' : 'folder')
  const [token, once] = [unguessable(), unguessable()]
  const changes = events(store)
  const common = draw?.()
  const api: Api = {
    ...storeApi(store),
    ...(drafts && draftApi(drafts)),
    ...(draw && common && drawApi(common, draw)),
    '/api/events': { GET: async (_, response) => changes.listen(response) },
    [FOR_TOKEN]: {
      async POST(_, response) {
        gate.once = undefined
        response.writeHead(200, { 'content-type': 'text/plain' }).end(token)
      },
    },
  }
  const working = new Set<Promise<void>>()
  const server = createServer((request, response) => {
    const work = answer(request, response).catch(error => refuse(request, response, error))
    working.add(work)
    void work.finally(() => working.delete(work))
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    hold(request, gate)
    const { pathname, searchParams } = new URL(request.url!, 'http://127.0.0.1')
    const { method = '' } = request
    const methods = Object.hasOwn(api, pathname) ? api[pathname] : undefined
    if (methods) {
      if (!Object.hasOwn(methods, method)) throw new NotAllowed(Object.keys(methods))
      return methods[method]!(request, response, searchParams)
    }
    const file = fileOf(pathname)
    if (!file) throw new Refused(404, 'there is nothing here')
    if (!['GET', 'HEAD'].includes(method)) throw new NotAllowed(['GET', 'HEAD'])
    response.writeHead(200, { 'content-type': file.type, 'content-length': file.bytes.length })
    response.end(method === 'HEAD' ? undefined : file.bytes)
  }

  server.listen(port, host)
  try {
    await heard(server, 'listening')
  } catch (error) {
    changes.end()
    throw error
  }
  const gate: Gate = { token, once, host, port: (server.address() as AddressInfo).port }
  const expiry = setTimeout(() => {
    gate.once = undefined
  }, A_MINUTE).unref()
  return {
    port: gate.port,
    token,
    once,
    async end() {
      clearTimeout(expiry)
      server.close()
      changes.end()
      common?.end()
      // A file is written in one go: what is not answered by now waits for more from a page, which has it.
      await Promise.race([Promise.all(working), new Promise(done => setTimeout(done, SOON).unref())])
      server.closeAllConnections()
    },
  }
}

class NotAllowed extends Refused {
  constructor(readonly methods: readonly string[]) {
    super(405, `only ${methods.join(', ')}`)
  }
}

/** Say why something was not done, in words that the page can show. */
function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  const refused = error instanceof Refused ? error : undefined
  // What the disk says is the user's to know; it is their disk.
  const reason = error instanceof Unwritable ? error.message : reasonOf(error)
  if (error instanceof NotAllowed) response.setHeader('allow', error.methods.join(', '))
  // The rest of what was sent is not read: the line is of no more use.
  if (!request.complete) response.setHeader('connection', 'close')
  response.writeHead(refused?.status ?? 500, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(refused?.message ?? reason)
}
