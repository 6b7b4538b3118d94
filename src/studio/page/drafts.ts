import { database } from './database.ts'
import { newest } from './newest.ts'

/** What was typed and is saved nowhere yet. */
export interface Draft {
  readonly path: string
  readonly text: string
  /** What it began from; null for a sign that was never saved. */
  readonly revision: string | null
}

/** Where the last words go when the page is closed: there is no time for a database then. */
const LAST = 'signgen last words'

/** Words that are kept at each change, so that nothing that ends the page can take them away. */
export function drafts(name = 'signgen') {
  const rows = database<Draft>(name, 'drafts')
  let current: Draft | undefined
  const write = newest(
    (draft: Draft) => rows.put(draft),
    () => {},
    error => console.warn(error),
  )
  addEventListener('pagehide', () => {
    try {
      if (current) localStorage.setItem(LAST, JSON.stringify(current))
    } catch {
      // No room: the database has them, but for the last letter perhaps.
    }
  })
  return {
    keep(draft: Draft): void {
      current = draft
      write(draft)
    },
    /** It is saved, or not wanted. */
    async drop(path: string): Promise<void> {
      if (current?.path === path) current = undefined
      await rows.delete(path)
    },
    /** What was kept, by path. */
    async all(): Promise<ReadonlyMap<string, Draft>> {
      const last = JSON.parse(localStorage.getItem(LAST) ?? 'null') as Draft | null
      localStorage.removeItem(LAST)
      if (last) await rows.put(last)
      return new Map((await rows.all()).map(draft => [draft.path, draft]))
    },
  }
}

export type Drafts = ReturnType<typeof drafts>
