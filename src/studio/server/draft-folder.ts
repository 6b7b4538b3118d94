import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isPrivate, readOurs } from '../../host/node/private-folder.ts'
import { stateFolder } from '../../host/node/state-folder.ts'
import { makePrivateFolder, writeWhole } from '../../host/node/write.ts'
import { type Draft, type DraftPlace, isDraft } from '../shared/draft.ts'

/** A draft is as long as a sign may be, in JSON. */
export const MOST_DRAFT = 4_000_000

const PORT = 'port'
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/**
 * What was typed of the signs of a folder and is not saved, kept apart from it where only the user can read: a browser keeps
 * things by address, and the studio may have another one next time. Undefined if this user has no such place.
 */
export interface DraftFolder extends DraftPlace {
  /** The port that this folder was last served at. */
  readonly lastPort: number | undefined
  keepPort(port: number): void
}

export function draftFolder(root: string, below = stateFolder()): DraftFolder | undefined {
  if (below === undefined) return undefined
  const folder = join(below, 'studio', hashOf(root))
  try {
    makePrivateFolder(folder)
  } catch {
    return undefined
  }
  if (!isPrivate(folder)) return undefined
  const placeOf = (path: string) => join(folder, `${hashOf(path)}.json`)
  const write = (path: string, text: string) => {
    makePrivateFolder(folder)
    writeWhole([{ path, bytes: Buffer.from(text) }])
  }
  return {
    async all() {
      const names = readdirSync(folder).filter(name => name.endsWith('.json'))
      return names.flatMap(name => draftIn(join(folder, name)) ?? [])
    },
    async put(draft) {
      write(placeOf(draft.path), JSON.stringify(draft))
    },
    async drop(path) {
      rmSync(placeOf(path), { force: true })
    },
    get lastPort() {
      const place = join(folder, PORT)
      const port = existsSync(place) ? Number(readOurs(place)) : Number.NaN
      return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined
    },
    keepPort: port => write(join(folder, PORT), String(port)),
  }
}

/** What is damaged is no draft. */
function draftIn(place: string): Draft | undefined {
  try {
    const value: unknown = JSON.parse(readOurs(place).toString())
    return isDraft(value) ? value : undefined
  } catch {
    return undefined
  }
}
