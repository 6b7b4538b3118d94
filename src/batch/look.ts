import { createHash } from 'node:crypto'
import type { Diagnostic } from '../diagnostic.ts'
import { placeholdersIn } from '../placeholders.ts'
import { prepare } from '../prepare.ts'
import type { Output } from '../sign.ts'
import { BUILD_ID } from '../system/build-id.ts'
import { Cache, keyOf } from './cache.ts'
import { type Entry, placed } from './entry.ts'
import type { Settings } from './request.ts'
import type { Unit } from './units.ts'

/** What is known of a sign before it is drawn. */
export interface Look {
  readonly template: string | null
  readonly outputs: readonly Output[]
  readonly diagnostics: readonly Diagnostic[]
  /** A mark of everything that can change a byte of it; none for a file that cannot be read. */
  readonly key: string | undefined
  /** What was made of it before. */
  readonly entry: Entry | undefined
}

/** The cache of a run, if it has one, and what all its keys have in common. */
export interface Keys {
  readonly cache: Cache | undefined
  readonly common: readonly unknown[]
}

/** Only what is written is kept. */
export function keysFor({ cache, options, iccBytes }: Settings, write: boolean): Keys {
  const profile = iccBytes && createHash('sha256').update(iccBytes).digest('hex')
  return { cache: cache && write ? new Cache(cache) : undefined, common: [BUILD_ID, options, profile] }
}

/** Look a sign up, or read and decide it. What that takes is let go again: a folder may hold thousands. */
export function look({ source, row }: Unit, { options, iccBytes }: Settings, keys: Keys): Look {
  const nothing = { template: null, outputs: [], diagnostics: [], key: undefined, entry: undefined }
  if (!source) return nothing
  const used = row && placeholdersIn([source.text, ...(options.set ?? [])].join('\n'))
  const cells = used?.map(name => [name, row!.cells.get(name)])
  const key = keyOf([...keys.common, source.text, cells])
  const entry = keys.cache?.find(key)
  if (entry) {
    const { template, asked, found } = entry
    return { template, outputs: asked, diagnostics: placed(found, { source, row }), key, entry }
  }
  const { checked, outputs, diagnostics } = prepare(source, { ...options, row, profile: iccBytes })
  return { template: checked?.template.name ?? null, outputs, diagnostics, key, entry: undefined }
}
