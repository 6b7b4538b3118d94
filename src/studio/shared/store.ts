/**
 * Where the studio keeps its files: a folder behind `signgen studio`, or the browser itself. The page knows no more of
 * either than this. Paths are relative to the folder, with `/`, and never begin with a dot.
 */
export type Kind = 'sign' | 'campaign' | 'data' | 'asset'

export interface Entry {
  readonly path: string
  readonly kind: Kind
  /** Changes with each change of the bytes, and with nothing else. */
  readonly revision: string
}

export interface Kept {
  readonly bytes: Uint8Array
  readonly revision: string
}

/** What came of a write. In a conflict nothing was written; it brings what stands there now, null if the file is gone. */
export type Outcome = { readonly revision: string } | { readonly conflict: Kept | null }

/** A file that somebody else changed: its new revision, null where it is gone. */
export interface Change {
  readonly path: string
  readonly revision: string | null
}

/** Every promise rejects with an Error of words for people where the store cannot be reached. */
export interface Store {
  /** `folder`: other programs may change the files. `browser`: only other tabs can. */
  readonly kind: 'folder' | 'browser'
  list(): Promise<readonly Entry[]>
  /** Nothing where there is no such file. */
  read(path: string): Promise<Kept | undefined>
  /** Write over that revision, and no other; with null only where there is no file yet. */
  write(path: string, bytes: Uint8Array, ifRevision: string | null): Promise<Outcome>
  remove(path: string): Promise<void>
  /** Hear of changes, those made through this store among them. Returns what ends it. */
  watch(onChange: (changes: readonly Change[]) => void): () => void
}

const KINDS: readonly [RegExp, Kind][] = [
  [/(?:^|\/)campaign\.ya?ml$/i, 'campaign'],
  [/\.ya?ml$/i, 'sign'],
  [/\.(?:csv|tsv|json)$/i, 'data'],
]

/** What a file is, by its name alone. */
export const kindOf = (path: string): Kind => KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'asset'
