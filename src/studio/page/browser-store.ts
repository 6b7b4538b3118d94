import { type Change, kindOf, type Store } from '../shared/store.ts'
import { type Database, database } from './database.ts'

interface Row {
  readonly path: string
  readonly bytes: Uint8Array
  readonly revision: string
}

/** Files kept in this browser. Other tabs hear of a change by a channel. */
export function browserStore(name = 'signgen'): Store {
  const files: Database<Row> = database(name, 'files')
  const channel = new BroadcastChannel(`${name} files`)
  const heard = new Set<(changes: readonly Change[]) => void>()
  channel.onmessage = ({ data }) => {
    for (const each of heard) each([data as Change])
  }
  const tell = (change: Change) => {
    channel.postMessage(change)
    for (const each of heard) each([change])
  }
  return {
    kind: 'browser',
    async list() {
      const rows = await files.all()
      return rows.map(({ path, revision }) => ({ path, kind: kindOf(path), revision }))
    },
    read: path => files.get(path),
    async write(path, bytes, ifRevision) {
      const revision = crypto.randomUUID()
      // Look and write in one transaction: no other tab comes between.
      const there = await files.putIf(
        { path, bytes, revision },
        row => (row?.revision ?? null) === ifRevision,
      )
      if (there !== 'put') return { conflict: there ?? null }
      tell({ path, revision })
      return { revision }
    },
    async remove(path) {
      await files.delete(path)
      tell({ path, revision: null })
    },
    watch(onChange) {
      heard.add(onChange)
      return () => heard.delete(onChange)
    },
  }
}
