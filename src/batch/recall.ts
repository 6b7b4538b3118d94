import { createHash } from 'node:crypto'
import { BUILD_ID } from '../host/node/build-id.ts'
import { onDisk } from '../host/node/disk.ts'
import { placeOf } from '../host/node/read.ts'
import { ask, type Inquiry } from '../render/record.ts'
import { Cache, type Digest, digestOf, keyAfter, keyOf } from './cache.ts'
import type { Entry } from './cache-entry.ts'
import type { Settings } from './request.ts'
import type { Unit } from './units.ts'

/** What the cache of a run has to know of every sign, whatever it asks. */
export interface Keys {
  /** None, for a run that keeps nothing. */
  readonly cache: Cache | undefined
  readonly common: readonly unknown[]
}

/** A sign, looked for in the cache. */
export interface Recollection {
  /** The key of its words and the options, before anything was asked. */
  readonly key: string
  /** What was asked of outside, as far as the cache knew the next question. */
  readonly asked: readonly Digest[]
  /** What was made of it before, if all answers are what they were. */
  readonly entry: Entry | undefined
}

/** What all signs of a run have in common. Only what is written is kept. */
export function keysFor({ cache, options, looks, iccBytes }: Settings, write: boolean): Keys {
  const profile = iccBytes && createHash('sha256').update(iccBytes).digest('hex')
  return {
    cache: cache && write ? new Cache(cache) : undefined,
    common: [BUILD_ID, options, profile, looks.mark],
  }
}

/**
 * Look a sign up in the cache: what was asked of outside when it was drawn is asked again, question by question, and the
 * answers lead to what came of it. Nothing is parsed.
 */
export function recall({ source, row, found }: Unit, { cache, common }: Keys): Recollection | undefined {
  if (!source) return undefined
  const world = onDisk(source.path, found.root, undefined)
  const asked: Digest[] = []
  const first = keyOf([...common, source.text])
  for (let key = first; ; ) {
    const known = cache?.find(key)
    if (!known || !('question' in known)) return { key: first, asked, entry: known }
    const { question } = known
    const again = digestOf({ question, answer: ask(question, { world, row }) })
    asked.push(again)
    key = keyAfter(key, again)
  }
}

/** The files that a sign asked for, where they are or should be. */
export function filesAsked(asked: readonly (Inquiry | Digest)[], sign: string): string[] {
  const files = asked.flatMap(({ question, answer }) =>
    question.of === 'file' ? [{ name: question.name, answer: answer as { readonly code?: string } }] : [],
  )
  const outside = files.filter(({ answer }) => answer.code !== 'file-outside')
  return [...new Set(outside.map(({ name }) => placeOf(name, sign)))]
}

/** A mark of all that a sign is made of: it changes with its words, the options, and whatever it asks for. */
export const markOf = (key: string, asked: readonly Digest[]): string =>
  // Fonts are asked for while it is drawn: what is known before is marked.
  asked.filter(({ question }) => question.of !== 'font').reduce(keyAfter, key)
