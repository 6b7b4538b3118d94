import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, open, readdir, realpath, rm } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { writeOver } from '../../host/node/write.ts'
import { MOST_OF_NAMED } from '../../host/trouble.ts'
import { type Change, type Entry, type Kept, kindOf, type Store } from '../shared/store.ts'
import { isOpen, isShown, stepsOf } from './places.ts'
import { watchFolder } from './watch-folder.ts'

/** The folder that somebody serves is a campaign, not a disk: so much of it is looked at. */
const MOST_FILES = 2000
const MOST_LOOKED_AT = 50_000
/** In milliseconds; FAT has the longest. */
const TICK = 2000
/** A sign is a few hundred words. */
const MOST_YAML = 1_000_000

/** What is not done, and why, with the HTTP status that says so. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants

/** How many bytes a file of this name may have. */
export const mostOf = (path: string): number => (/\.ya?ml$/i.test(path) ? MOST_YAML : MOST_OF_NAMED)

const revisionOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 22)

const isGone = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')

/**
 * A folder on this disk. No link is followed, whether it leads out or stays inside; names with a dot before them and
 * `node_modules` are not there. Files are written whole or not at all.
 */
export async function folderStore(folder: string): Promise<Store> {
  const root = await realpath(resolve(folder))
  const inTurn = turns()
  /** What is heard of changes, and what was said last of each file. */
  const heard = new Set<(changes: readonly Change[]) => void>()
  const said = new Map<string, string | null>()

  /** Where a file is, or would be; undefined where a link or something else stands in the way. */
  const placeOf = async (path: string): Promise<string | undefined> => {
    const steps = stepsOf(path)
    if (!steps) return undefined
    let place = root
    for (const [i, step] of steps.entries()) {
      place = join(place, step)
      try {
        const found = await lstat(place)
        if (i < steps.length - 1 ? !found.isDirectory() : !found.isFile()) return undefined
      } catch (error) {
        // What is not there yet leads nowhere.
        if (!isGone(error)) throw error
        return join(root, ...steps)
      }
    }
    return place
  }

  const read = async (path: string): Promise<Kept | undefined> => {
    const place = await placeOf(path)
    if (!place) return undefined
    try {
      const file = await open(place, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
      try {
        const { size } = await file.stat()
        if (size > mostOf(path)) throw new Refused(413, `${path} is too large for the studio`)
        const bytes = new Uint8Array(await file.readFile())
        return { bytes, revision: revisionOf(bytes) }
      } finally {
        await file.close()
      }
    } catch (error) {
      if (isGone(error)) return undefined
      throw error
    }
  }

  const tell = (path: string, revision: string | null) => {
    if ((said.has(path) ? said.get(path) : undefined) === revision) return
    said.set(path, revision)
    for (const each of heard) each([{ path, revision }])
  }

  const revised = async (path: string): Promise<string | null> =>
    (await read(path).catch(() => undefined))?.revision ?? null

  /** A list need not read again what nobody has touched since the last one. */
  const listed = new Map<string, { readonly mark: string; readonly revision: string }>()
  const revisedAsListed = async (path: string): Promise<string | null> => {
    const stats = await lstat(join(root, path), { bigint: true }).catch(() => undefined)
    if (!stats) return null
    const mark = [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join()
    const before = listed.get(path)
    if (before?.mark === mark) return before.revision
    const revision = await revised(path)
    // Clocks of file systems are coarse: what was written just now may be written again within the same tick.
    if (revision !== null && Date.now() - Number(stats.mtimeMs) > TICK) listed.set(path, { mark, revision })
    return revision
  }

  return {
    kind: 'folder',
    read,
    async list() {
      const paths = await pathsBelow(root)
      const entries: Entry[] = []
      for (const path of paths) {
        const revision = await revisedAsListed(path)
        if (revision !== null) entries.push({ path, kind: kindOf(path), revision })
      }
      return entries
    },
    write: (path, bytes, ifRevision) =>
      inTurn(path, async () => {
        const place = await placeOf(path)
        if (!place) throw new Refused(404, `the studio writes no file ${path}`)
        if (bytes.length > mostOf(path)) throw new Refused(413, `${path} would be too large`)
        const there = await read(path)
        if ((there?.revision ?? null) !== ifRevision) return { conflict: there ?? null }
        const revision = revisionOf(bytes)
        if (there?.revision !== revision) writeOver([{ path: place, bytes }])
        tell(path, revision)
        return { revision }
      }),
    remove: path =>
      inTurn(path, async () => {
        const place = await placeOf(path)
        if (!place) throw new Refused(404, `the studio removes no file ${path}`)
        await rm(place, { force: true })
        tell(path, null)
      }),
    watch(onChange) {
      heard.add(onChange)
      const end = watchFolder(root, place => {
        const path = relative(root, place).split(sep).join('/')
        if (stepsOf(path)) void inTurn(path, async () => tell(path, await revised(path)))
      })
      return () => {
        heard.delete(onChange)
        end()
      }
    },
  }
}

/** The files below a folder that are shown, in order. */
async function pathsBelow(root: string): Promise<string[]> {
  const paths: string[] = []
  let looked = 0
  const walk = async (below: string): Promise<void> => {
    const entries = await readdir(join(root, below), { withFileTypes: true }).catch(() => [])
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (paths.length >= MOST_FILES || ++looked > MOST_LOOKED_AT) return
      if (!isOpen(entry.name)) continue
      const path = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) await walk(path)
      else if (entry.isFile() && isShown(entry.name)) paths.push(path)
    }
  }
  await walk('')
  return paths
}

/** Does one thing after another to the same file: nothing comes between a look and a write. */
function turns() {
  const last = new Map<string, Promise<unknown>>()
  return async <T>(path: string, work: () => Promise<T>): Promise<T> => {
    const mine = (last.get(path) ?? Promise.resolve()).then(work, work)
    const settled = mine.catch(() => {})
    last.set(path, settled)
    try {
      return await mine
    } finally {
      if (last.get(path) === settled) last.delete(path)
    }
  }
}
