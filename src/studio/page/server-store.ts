import type { Change, Entry, Kept, Store } from '../shared/store.ts'

/** How long it is waited before a server that is gone is asked again, in milliseconds. */
const AGAIN = 1000

/** What a page knows of the server that it came from. */
export interface Server {
  /** The token, as it is now: another tab may have brought a newer one. */
  readonly token: () => string | Promise<string>
  /** Without it, the page's own. */
  readonly origin?: string
  /** Hear whether the server answers. */
  readonly onReach?: (reached: boolean) => void
}

const LOST = 'signgen studio does not answer. Is it still running? What you typed is kept here.'
const STRANGE =
  'signgen studio was started again: open the address that it printed. What you typed is kept here.'

/** The folder behind `signgen studio`, by its HTTP interface (src/studio/server/api.ts). */
export function serverStore({ token, origin = '', onReach = () => {} }: Server): Store {
  /** What this page was told of each file: after a lost connection, what differs from it is news. */
  const known = new Map<string, string>()
  const heard = new Set<(changes: readonly Change[]) => void>()

  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { ...(init.headers as Record<string, string>), 'x-signgen-token': await token() }
    let response: Response
    try {
      response = await fetch(`${origin}/api/${path}`, { ...init, headers })
    } catch (error) {
      if ((error as Error).name === 'AbortError') throw error
      throw new Error(LOST)
    }
    if (response.status === 401) throw new Error(STRANGE)
    return response
  }

  const askFile = (path: string, init?: RequestInit) => ask(`file?path=${encodeURIComponent(path)}`, init)

  const keptIn = async (response: Response): Promise<Kept | undefined> => {
    const [, revision] = /"([^"]+)"/.exec(response.headers.get('etag') ?? '') ?? []
    if (revision === undefined) return undefined
    return { bytes: new Uint8Array(await response.arrayBuffer()), revision }
  }

  const failed = async (response: Response) => new Error((await response.text()) || `HTTP ${response.status}`)

  const list = async (): Promise<readonly Entry[]> => {
    const response = await ask('files')
    if (!response.ok) throw await failed(response)
    return (await response.json()) as Entry[]
  }

  /** Pass on what is news to this page. */
  const tell = (changes: readonly Change[]) => {
    const news = changes.filter(({ path, revision }) => (known.get(path) ?? null) !== revision)
    for (const { path, revision } of news) {
      if (revision === null) known.delete(path)
      else known.set(path, revision)
    }
    if (news.length) for (const each of heard) each(news)
  }

  /** What has changed while nobody listened. */
  const catchUp = async (isFirst: boolean) => {
    const now = new Map((await list()).map(({ path, revision }) => [path, revision]))
    if (isFirst && known.size === 0) for (const [path, revision] of now) known.set(path, revision)
    const gone = [...known.keys()].filter(path => !now.has(path)).map(path => ({ path, revision: null }))
    tell([...gone, ...[...now].map(([path, revision]) => ({ path, revision }))])
  }

  /** Listen until the server ends or `signal` says so. */
  const listen = async (signal: AbortSignal, isFirst: boolean) => {
    const response = await ask('events', { signal })
    if (!response.ok || !response.body) throw await failed(response)
    await catchUp(isFirst)
    onReach(true)
    for await (const data of dataIn(response.body)) tell(JSON.parse(data) as Change[])
  }

  /** Begin to listen, and begin again whenever the connection is lost. */
  const keepListening = async (signal: AbortSignal) => {
    for (let isFirst = true; !signal.aborted; isFirst = false) {
      await listen(signal, isFirst).catch(() => {})
      if (signal.aborted) return
      onReach(false)
      await new Promise(done => setTimeout(done, AGAIN))
    }
  }
  let listening: AbortController | undefined

  return {
    kind: 'folder',
    async list() {
      const entries = await list()
      // What is listed for the first time is no news; what has changed since is, and is told.
      for (const { path, revision } of entries) if (!known.has(path)) known.set(path, revision)
      return entries
    },
    async read(path) {
      const response = await askFile(path)
      if (response.status === 404) return undefined
      const kept = response.ok ? await keptIn(response) : undefined
      if (!kept) throw await failed(response)
      return kept
    },
    async write(path, bytes, ifRevision) {
      const headers: Record<string, string> =
        ifRevision === null ? { 'if-none-match': '*' } : { 'if-match': `"${ifRevision}"` }
      const response = await askFile(path, { method: 'PUT', headers, body: bytes as Uint8Array<ArrayBuffer> })
      if (response.status === 412) return { conflict: (await keptIn(response)) ?? null }
      if (!response.ok) throw await failed(response)
      return (await response.json()) as { revision: string }
    },
    async remove(path) {
      const response = await askFile(path, { method: 'DELETE' })
      if (!response.ok) throw await failed(response)
    },
    watch(onChange) {
      heard.add(onChange)
      if (!listening) {
        listening = new AbortController()
        void keepListening(listening.signal)
      }
      return () => {
        heard.delete(onChange)
        if (heard.size) return
        listening?.abort()
        listening = undefined
      }
    },
  }
}

/** The data of server-sent events: the lines that begin so, each an event of its own here. */
async function* dataIn(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop()!
    for (const line of lines) if (line.startsWith('data: ')) yield line.slice('data: '.length)
  }
}
