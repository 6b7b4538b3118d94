import { createHash } from 'node:crypto'
import type { Diagnostic } from '../diagnostic.ts'
import { type Prepared, prepare } from '../prepare.ts'
import type { Output } from '../sign.ts'
import { BUILD_ID } from '../system/build-id.ts'
import { Cache, keyOf } from './cache.ts'
import { type Entry, placed } from './entry.ts'
import type { Settings } from './request.ts'
import type { Unit } from './units.ts'

/** What the cache knows of a sign. */
export interface Known {
  /** A mark of everything that can change a byte of it; none for a file that cannot be read. */
  readonly key: string | undefined
  /** What was made of it before. */
  readonly entry: Entry | undefined
}

/** What is known of a sign before it is drawn. */
export interface Look extends Known {
  readonly template: string | null
  readonly outputs: readonly Output[]
  readonly diagnostics: readonly Diagnostic[]
  /** The sign itself, where there are so few that they can all be kept. */
  readonly prepared: Prepared | undefined
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

/** The fields that hold a date. */
const DATED = /verified|pollDate/

/** Look a sign up in the cache. */
export function lookUp({ source, row, columns }: Unit, { cache, common }: Keys): Known {
  if (!source) return { key: undefined, entry: undefined }
  const cells = row && columns.map(name => [name, row.cells.get(name)])
  // Dates are judged against today, unless a day is given: tomorrow there may be more to say.
  const day = DATED.test(source.text) ? new Date().toISOString().slice(0, 10) : undefined
  const key = keyOf([...common, source.text, cells, day])
  return { key, entry: cache?.find(key) }
}

/** With more signs than this what was read of them is let go, and read again when they are drawn. */
const FEW = 16

/** Read and decide a sign, unless the cache knows what comes of it. */
export function look(
  units: readonly Unit[],
  index: number,
  known: Known,
  { options, iccBytes }: Settings,
): Look {
  const { source, row } = units[index]!
  if (!source) return { ...known, template: null, outputs: [], diagnostics: [], prepared: undefined }
  if (known.entry) {
    const { template, asked, found } = known.entry
    return {
      ...known,
      template,
      outputs: asked,
      diagnostics: placed(found, { source, row }),
      prepared: undefined,
    }
  }
  const prepared = prepare(source, { ...options, row, profile: iccBytes })
  const { checked, outputs, diagnostics } = prepared
  const template = checked?.template.name ?? null
  return { ...known, template, outputs, diagnostics, prepared: units.length > FEW ? undefined : prepared }
}
