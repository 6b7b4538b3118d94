import type { IncomingMessage, ServerResponse } from 'node:http'
import { type DraftPlace, isDraft } from '../shared/draft.ts'
import type { Kept, Store } from '../shared/store.ts'
import { pack, unpack } from '../shared/wire.ts'
import type { Apart } from './apart.ts'
import { MOST_DRAFT } from './draft-folder.ts'
import { mostOf, Refused } from './folder-store.ts'
import { stepsOf } from './places.ts'

type Answer = (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => Promise<void>

/** What is answered below `/api/`, by path and method. */
export type Api = Readonly<Record<string, Readonly<Record<string, Answer>>>>

const quoted = (revision: string): string => `"${revision}"`

/** A store over HTTP: its revisions are entity tags (RFC 9110, 8.8.3), its conflicts preconditions that failed. */
export function storeApi(store: Store): Api {
  const give = (response: ServerResponse, status: number, { bytes, revision }: Kept) => {
    response.writeHead(status, {
      'content-type': 'application/octet-stream',
      'content-length': bytes.length,
      etag: quoted(revision),
    })
    response.end(bytes)
  }
  return {
    '/api/files': {
      async GET(_, response) {
        json(response, await store.list())
      },
    },
    '/api/file': {
      async GET(_, response, query) {
        const found = await store.read(pathIn(query))
        if (!found) throw new Refused(404, 'there is no such file')
        give(response, 200, found)
      },
      async PUT(request, response, query) {
        const path = pathIn(query)
        const ifRevision = revisionIn(request)
        const outcome = await store.write(path, await bodyOf(request, mostOf(path)), ifRevision)
        if ('revision' in outcome) json(response, outcome)
        else if (outcome.conflict) give(response, 412, outcome.conflict)
        else response.writeHead(412).end()
      },
      async DELETE(_, response, query) {
        await store.remove(pathIn(query))
        response.writeHead(204).end()
      },
    },
  }
}

/** What is typed and not saved, kept by the server too. */
export const draftApi = (drafts: DraftPlace): Api => ({
  '/api/drafts': {
    async GET(_, response) {
      json(response, await drafts.all())
    },
  },
  '/api/draft': {
    async PUT(request, response, query) {
      const path = signIn(query)
      const value = jsonIn(await bodyOf(request, MOST_DRAFT))
      if (!isDraft(value) || value.path !== path) throw new Refused(400, 'this is no draft of a sign')
      const { text, revision, at } = value
      await drafts.put({ path, text, revision, at })
      response.writeHead(204).end()
    },
    async DELETE(_, response, query) {
      await drafts.drop(signIn(query))
      response.writeHead(204).end()
    },
  },
})

/** What is drawn apart from the page, with looks of the user's own. Long work has a process of its own, ended with its page. */
export const drawApi = (common: Apart, start: () => Apart): Api => {
  return {
    '/api/draw': {
      async POST(request, response) {
        const asked = jsonIn(await bodyOf(request, MOST_DRAFT), unpack) as
          | { work?: unknown; ask?: unknown }
          | undefined
        const { work, ask } = asked ?? {}
        if (typeof work !== 'string' || !DRAWN.includes(work) || typeof ask !== 'object' || ask === null)
          throw new Refused(400, 'there is no such work')
        // Files are read from where a sign says that it stands.
        if (work !== 'catalogue') isSign((ask as { source?: { path?: unknown } }).source?.path)
        const one = work === 'make' ? start() : common
        if (one !== common) response.once('close', () => one.end())
        try {
          const answer = await one.ask(work, ask)
          response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(pack(answer))
        } catch (error) {
          throw new Refused(500, (error as Error).message)
        }
      },
    },
  }
}

const DRAWN = ['catalogue', 'preview', 'check', 'make']

/** The path of a sign that is there or could be. */
function signIn(query: URLSearchParams): string {
  const path = pathIn(query)
  isSign(path)
  return path
}

/** Throws for what can be no sign of the folder. */
function isSign(path: unknown): void {
  if (typeof path !== 'string' || !stepsOf(path) || !/\.ya?ml$/i.test(path))
    throw new Refused(404, 'there can be no such sign')
}

function jsonIn(bytes: Uint8Array, read: (text: string) => unknown = JSON.parse): unknown {
  try {
    return read(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** Answer with JSON. */
function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(value))
}

function pathIn(query: URLSearchParams): string {
  const [path, ...more] = query.getAll('path')
  if (path === undefined || more.length) throw new Refused(400, 'name one path')
  return path
}

/** The revision that is written over: one that is named, or none yet. */
function revisionIn({ headers }: IncomingMessage): string | null {
  if (headers['if-none-match'] === '*' && headers['if-match'] === undefined) return null
  const [, revision] = /^"([^"]+)"$/.exec(headers['if-match'] ?? '') ?? []
  if (revision === undefined) throw new Refused(428, 'say which revision is written over')
  return revision
}

/** What a request brings, of at most so many bytes. */
async function bodyOf(request: IncomingMessage, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let total = 0
  const tooMuch = new Refused(413, `the studio takes nothing above ${most / 1_000_000} MB`)
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooMuch
  for await (const part of request as AsyncIterable<Uint8Array>) {
    total += part.length
    if (total > most) throw tooMuch
    parts.push(part)
  }
  return Buffer.concat(parts)
}
