import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../host/node/write.ts'
import type { Entry } from './cache-entry.ts'

/** So much is kept, in bytes: some thousand posters. */
const MOST = 1 << 30

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** What is used is kept longest. A cache that is only read cannot be told so. */
function touch(path: string): void {
  try {
    const now = new Date()
    utimesSync(path, now, now)
  } catch {}
}

/** The key of a sign: everything that can change a byte of it. */
export const keyOf = (parts: readonly unknown[]): string => sha256(JSON.stringify(parts))

/**
 * Outputs that were made before, by what they were made of. Entries and bytes are files of their own that carry or are
 * named by their hash, and appear whole: what another run is writing, or a killed one left, is not there, and what was
 * damaged is not taken.
 */
export class Cache {
  constructor(private readonly folder: string) {}

  /** What is known of a sign; undefined if nothing, or nothing that can be relied on. */
  find(key: string): Entry | undefined {
    try {
      const path = this.path('signs', key)
      const text = readFileSync(path, 'utf8')
      const [hash, body = ''] = [text.slice(0, 64), text.slice(65)]
      if (sha256(body) !== hash) return undefined
      touch(path)
      return JSON.parse(body) as Entry
    } catch {
      return undefined
    }
  }

  /** The bytes of an entry's outputs, in order; undefined if one of them is missing or damaged. */
  bytesOf({ outputs }: Entry): Uint8Array[] | undefined {
    const found: Uint8Array[] = []
    for (const { sha256: hash } of outputs) {
      try {
        const path = this.path('bytes', hash!)
        const bytes = readFileSync(path)
        if (sha256(bytes) !== hash) return undefined
        touch(path)
        found.push(bytes)
      } catch {
        return undefined
      }
    }
    return found
  }

  /** Keep a sign. A cache that cannot be written is no loss. */
  keep(key: string, entry: Entry, bytes: readonly Uint8Array[]): void {
    try {
      for (const [i, { sha256: hash }] of entry.outputs.entries())
        this.put(this.path('bytes', hash!), bytes[i]!)
      const body = JSON.stringify(entry)
      this.put(this.path('signs', key), `${sha256(body)}\n${body}`)
    } catch {}
  }

  /** Forget what was not used for longest, where there is more than the bound. */
  trim(most = MOST): void {
    try {
      const files = ['signs', 'bytes'].flatMap(kind => this.files(join(this.folder, kind)))
      files.sort((a, b) => b.mtimeMs - a.mtimeMs)
      let total = 0
      for (const { path, size } of files) {
        total += size
        if (total > most) rmSync(path, { force: true })
      }
    } catch {}
  }

  /** Files that are ours by their names: the folder is the user's to choose, and may hold others. */
  private files(folder: string) {
    return readdirSync(folder)
      .filter(name => /^[0-9a-f]{2}$/.test(name))
      .flatMap(part => readdirSync(join(folder, part)).map(name => join(folder, part, name)))
      .filter(path => /[0-9a-f]{62}(?:\.\d+)?$/.test(path))
      .map(path => ({ path, ...statSync(path) }))
  }

  private path(kind: 'signs' | 'bytes', hash: string): string {
    return join(this.folder, kind, hash.slice(0, 2), hash.slice(2))
  }

  private put(path: string, content: Uint8Array | string): void {
    const temporary = `${path}.${process.pid}`
    makeFolder(join(path, '..'))
    try {
      writeFileSync(temporary, content)
      renameSync(temporary, path)
    } finally {
      rmSync(temporary, { force: true })
    }
  }
}
