import { createHash } from 'node:crypto'
import { readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { isOpenToAll, isPrivate, readOurs } from '../host/node/private-folder.ts'
import { makePrivateFolder, unforeseen, writeNew } from '../host/node/write.ts'
import type { Inquiry, Question } from '../render/record.ts'
import type { Entry } from './cache-entry.ts'

/** So much is kept, in bytes: some thousand posters. */
const MOST = 1 << 30

/** The folders of a cache. */
const KINDS = ['signs', 'bytes'] as const

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** What is used is kept longest. A cache that is only read cannot be told so. */
function touch(path: string): void {
  try {
    const now = new Date()
    utimesSync(path, now, now)
  } catch {}
}

/** The key of what is made of some parts. */
export const keyOf = (parts: readonly unknown[]): string => sha256(JSON.stringify(parts))

/** A question and its answer; of a file that is there its hash. */
export interface Digest {
  readonly question: Question
  readonly answer: Exclude<Inquiry['answer'], { readonly bytes: Uint8Array }> | { readonly sha256: string }
}

export const digestOf = ({ question, answer }: Inquiry): Digest => ({
  question,
  answer:
    answer !== null && typeof answer === 'object' && 'bytes' in answer
      ? { sha256: sha256(answer.bytes) }
      : answer,
})

/** The key of a sign after one more answer. */
export const keyAfter = (key: string, { answer }: Digest): string => keyOf([key, answer])

/** What stands under a key: the next question to ask, or what comes of a sign when all are answered. */
type Known = { readonly question: Question } | Entry

/**
 * Outputs that were made before, by what they were made of. The key of a sign's words and options leads to the first
 * question that it asked of outside; that key and the answer are the key of the next one, and the last leads to the entry.
 * So the same words with another picture, or on another row, are another sign. Questions, entries and bytes are files of their own that carry or are
 * named by their hash, and appear whole: what another run is writing, or a killed one left, is not there, and what was
 * damaged is not taken. The hashes do not keep anybody from writing an entry of his own: so nothing is taken from folders
 * that others than the user can write, and nothing is put there.
 */
export class Cache {
  /** Those of this run: all rows of a table ask the same. */
  private readonly questions = new Map<string, Question>()

  private safe = false

  constructor(private readonly folder: string) {}

  /** Is all that is here the user's own? Asked until it is. */
  private isSafe(): boolean {
    const folders = KINDS.map(kind => join(this.folder, kind))
    this.safe ||= folders.every(isPrivate) && !isOpenToAll(this.folder)
    return this.safe
  }

  /** What is known under a key; undefined if nothing, or nothing that can be relied on. */
  find(key: string): Known | undefined {
    const question = this.questions.get(key)
    if (question) return { question }
    if (!this.isSafe()) return undefined
    try {
      const path = this.path('signs', key)
      const text = readOurs(path).toString()
      const [hash, body = ''] = [text.slice(0, 64), text.slice(65)]
      if (sha256(body) !== hash) return undefined
      touch(path)
      const known = JSON.parse(body) as Known
      if ('question' in known) this.questions.set(key, known.question)
      return known
    } catch {
      return undefined
    }
  }

  /** The bytes of an entry's outputs, in order; undefined if one of them is missing or damaged. */
  bytesOf({ outputs }: Entry): Uint8Array[] | undefined {
    if (!this.isSafe()) return undefined
    const found: Uint8Array[] = []
    for (const { sha256: hash } of outputs) {
      try {
        const path = this.path('bytes', hash!)
        const bytes = readOurs(path)
        if (sha256(bytes) !== hash) return undefined
        touch(path)
        found.push(bytes)
      } catch {
        return undefined
      }
    }
    return found
  }

  /** Keep a sign: what it asked, and what came of it. A cache that cannot be written is no loss. */
  keep(first: string, asked: readonly Inquiry[], entry: Entry, bytes: readonly Uint8Array[]): void {
    try {
      for (const kind of KINDS) makePrivateFolder(join(this.folder, kind))
      if (!this.isSafe()) return
      for (const [i, { sha256: hash }] of entry.outputs.entries())
        this.put(this.path('bytes', hash!), bytes[i]!)
      let key = first
      for (const each of asked) {
        this.tell(key, { question: each.question })
        key = keyAfter(key, digestOf(each))
      }
      this.tell(key, entry)
    } catch {}
  }

  /** Forget what was not used for longest, where there is more than the bound. */
  trim(most = MOST): void {
    if (!this.isSafe()) return
    try {
      const files = KINDS.flatMap(kind => this.files(join(this.folder, kind)))
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
      .filter(path => /[0-9a-f]{62}(?:\.[0-9a-f]+)?$/.test(path))
      .map(path => ({ path, ...statSync(path) }))
  }

  private tell(key: string, known: Known): void {
    if ('question' in known && this.find(key)) return
    const body = JSON.stringify(known)
    this.put(this.path('signs', key), `${sha256(body)}\n${body}`)
  }

  private path(kind: (typeof KINDS)[number], hash: string): string {
    return join(this.folder, kind, hash.slice(0, 2), hash.slice(2))
  }

  private put(path: string, content: Uint8Array | string): void {
    const temporary = `${path}.${unforeseen()}`
    makePrivateFolder(join(path, '..'))
    try {
      writeNew(temporary, content, 0o600)
      renameSync(temporary, path)
    } finally {
      rmSync(temporary, { force: true })
    }
  }
}
