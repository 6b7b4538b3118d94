import { dayOf } from '../model/day.ts'
import { UsageError } from '../model/usage-error.ts'
import type { World } from '../model/world.ts'

/** The day against which dates are judged: the one that is given, else the world's. Throws a UsageError for what is no day. */
export function judgedOn(asOf: string | undefined, { today }: Pick<World, 'today'>): () => Date {
  if (asOf === undefined) return today
  const day = dayOf(asOf)
  if (!day) throw new UsageError(`--as-of: \`${asOf}\` is no day; write 2026-03-14`)
  return () => day
}
