import type { Change, Entry, Kept, Store } from '../shared/store.ts'
import { askServer, refusal, type Server } from './ask-server.ts'

/** How long it is waited before a server that is gone is asked again, in milliseconds. */
const AGAIN = 1000

/** What the store of a page has besides the server. */
export interface Listening extends Server {
  /** Hear whether the server answers. */
  readonly onReach?: (reached: boolean) => void
  /** Without them, this page is alone. */
  readonly tabs?: Tabs
}

/** What one tab tells the others: changes, or whether the server answers. */
export type Told = { readonly changes: readonly Change[] } | { readonly reached: boolean }

/**
 * The tabs that show the same folder. A browser opens six connections to a server and no more, and one that listens never
 * ends: so one tab listens and tells the others.
 */
export interface Tabs {
  /** Do the work if no other tab does, or as soon as none does any more; meanwhile hear what the other tells. */
  take(
    signal: AbortSignal,
    work: (tell: (told: Told) => void) => Promise<void>,
    onTold: (told: Told) => void,
  ): Promise<void>
}

/** A page that is alone. */
const ALONE: Tabs = { take: (_, work) => work(() => {}) }

/** The folder behind `signgen studio`, by its HTTP interface (src/studio/server/api.ts). */
export function serverStore({ onReach = () => {}, tabs = ALONE, ...server }: Listening): Store {
  /** What this page was told of each file: after a lost connection, what differs from it is news. */
  const known = new Map<string, string>()
  let isAsked = false
  const heard = new Set<(changes: readonly Change[]) => void>()

  const ask = askServer(server)
  const askFile = (path: string, init?: RequestInit) => ask(`file?path=${encodeURIComponent(path)}`, init)

  const keptIn = async (response: Response): Promise<Kept | undefined> => {
    const [, revision] = /"([^"]+)"/.exec(response.headers.get('etag') ?? '') ?? []
    if (revision === undefined) return undefined
    return { bytes: new Uint8Array(await response.arrayBuffer()), revision }
  }

  const list = async (): Promise<readonly Entry[]> => {
    const response = await ask('files')
    if (!response.ok) throw await refusal(response)
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
  const catchUp = async () => {
    const now = new Map((await list()).map(({ path, revision }) => [path, revision]))
    // A page that has asked for nothing yet has missed nothing.
    if (!isAsked) for (const [path, revision] of now) known.set(path, revision)
    isAsked = true
    const gone = [...known.keys()].filter(path => !now.has(path)).map(path => ({ path, revision: null }))
    tell([...gone, ...[...now].map(([path, revision]) => ({ path, revision }))])
  }

  /** Listen until the server ends or `signal` says so. */
  const listen = async (signal: AbortSignal, pass: (told: Told) => void) => {
    const response = await ask('events', { signal })
    if (!response.ok || !response.body) throw await refusal(response)
    await catchUp()
    pass({ reached: true })
    onReach(true)
    for await (const data of dataIn(response.body)) {
      const changes = JSON.parse(data) as Change[]
      pass({ changes })
      tell(changes)
    }
  }

  /** Listen, and again whenever the connection is lost; `pass` tells the other tabs. */
  const keepListening = async (signal: AbortSignal, pass: (told: Told) => void) => {
    while (!signal.aborted) {
      await listen(signal, pass).catch(() => {})
      if (signal.aborted) return
      pass({ reached: false })
      onReach(false)
      await new Promise(done => setTimeout(done, AGAIN))
    }
  }

  const hear = (told: Told) => {
    if ('changes' in told) tell(told.changes)
    else if (!told.reached) onReach(false)
    else reachAgain()
  }
  /** While the server was away, this page may have missed what the one that listens did not. */
  const reachAgain = () =>
    catchUp().then(
      () => onReach(true),
      () => onReach(false),
    )
  let listening: AbortController | undefined

  return {
    kind: 'folder',
    async list() {
      const entries = await list()
      isAsked = true
      // What is listed for the first time is no news; what has changed since is, and is told.
      for (const { path, revision } of entries) if (!known.has(path)) known.set(path, revision)
      return entries
    },
    async read(path) {
      const response = await askFile(path)
      if (response.status === 404) return undefined
      const kept = response.ok ? await keptIn(response) : undefined
      if (!kept) throw await refusal(response)
      return kept
    },
    async write(path, bytes, ifRevision) {
      const headers: Record<string, string> =
        ifRevision === null ? { 'if-none-match': '*' } : { 'if-match': `"${ifRevision}"` }
      const response = await askFile(path, { method: 'PUT', headers, body: bytes as Uint8Array<ArrayBuffer> })
      if (response.status === 412) return { conflict: (await keptIn(response)) ?? null }
      if (!response.ok) throw await refusal(response)
      return (await response.json()) as { revision: string }
    },
    async remove(path) {
      const response = await askFile(path, { method: 'DELETE' })
      if (!response.ok) throw await refusal(response)
    },
    watch(onChange) {
      heard.add(onChange)
      if (!listening) {
        listening = new AbortController()
        const { signal } = listening
        if (tabs !== ALONE) void reachAgain()
        void tabs.take(signal, pass => keepListening(signal, pass), hear)
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
