import type { Draft, DraftPlace } from '../shared/draft.ts'
import { database } from './database.ts'

/** Where the last words go when the page is closed: there is no time for a database then. */
const LAST = 'signgen last words'

/** What was typed, kept at each change, so that nothing that ends the page can take it away. */
export interface Drafts {
  keep(draft: Draft): void
  drop(path: string): Promise<void>
  /** What was kept, by path: of several places, what was typed last. */
  all(): Promise<ReadonlyMap<string, Draft>>
  /** Bring to a place that answers again what it has missed. */
  again(): void
  /** Hear what is typed in other tabs. */
  hear(onDraft: (draft: Draft) => void): void
}

/** Drafts of this browser, and of a server if there is one. */
export function drafts(server?: DraftPlace, name = 'signgen'): Drafts {
  const rows = database<Draft>(name, 'drafts')
  const here: DraftPlace = { all: rows.all, put: rows.put, drop: rows.delete }
  const places = [here, ...(server ? [server] : [])]
  const written = places.map(inOrder)
  const channel = new BroadcastChannel(`${name} drafts`)
  let current: Draft | undefined
  addEventListener('pagehide', () => {
    if (!current) return
    try {
      localStorage.setItem(LAST, JSON.stringify(current))
    } catch {
      // No room: the database has them, but for the last letter perhaps.
    }
    void server?.put(current).catch(() => {})
  })
  return {
    keep(draft) {
      current = draft
      channel.postMessage(draft)
      for (const each of written) each.put(draft.path, draft)
    },
    async drop(path) {
      if (current?.path === path) current = undefined
      for (const each of written) each.put(path, null)
      await written[0]!.settled()
    },
    async all() {
      await Promise.all(written.map(each => each.settled()))
      const last = JSON.parse(localStorage.getItem(LAST) ?? 'null') as Draft | null
      localStorage.removeItem(LAST)
      if (last) await rows.put(last)
      const all = await Promise.all(places.map(place => place.all().catch(() => [])))
      const byAge = all.flat().sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
      return new Map(byAge.map(draft => [draft.path, draft]))
    },
    again() {
      for (const each of written) each.again()
    },
    hear(onDraft) {
      channel.onmessage = ({ data }) => onDraft(data as Draft)
    },
  }
}

/** Writes to a place one thing after another, of each path only the newest; what fails waits to be tried again. */
function inOrder(place: DraftPlace) {
  const waiting = new Map<string, Draft | null>()
  let work: Promise<void> | undefined
  const run = async () => {
    for (const [path, draft] of waiting) {
      try {
        await (draft ? place.put(draft) : place.drop(path))
      } catch (error) {
        console.warn(error)
        return
      }
      if (waiting.get(path) === draft) waiting.delete(path)
    }
    if (waiting.size) await run()
  }
  const start = () => {
    work ??= run().finally(() => {
      work = undefined
    })
  }
  return {
    put(path: string, draft: Draft | null): void {
      waiting.set(path, draft)
      start()
    },
    again: start,
    settled: async () => work,
  }
}
