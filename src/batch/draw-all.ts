import { dirname } from 'node:path'
import { discardOldParts, holds, writeWhole } from '../host/node/write.ts'
import { hasErrors } from '../model/diagnostic.ts'
import { Cache } from './cache.ts'
import { resultOf } from './cache-entry.ts'
import { failureOf, filesOf, type Job, perform, type Result } from './job.ts'
import { breather } from './pause.ts'
import { expect, type Known } from './read-signs.ts'
import type { Settings } from './request.ts'
import type { Unit } from './units.ts'
import type { WorkerPool } from './worker-pool.ts'

/** What a caller may want besides a report. */
export interface Watching {
  /** Told after each sign how many are done, of how many. */
  readonly progress?: (done: number, total: number) => void
  /** Asked of each sign by the mark of all that it is made of and where it goes; where it says no the sign is left alone. */
  readonly fresh?: (mark: string) => boolean
}

/** A sign with the paths of its outputs. */
export interface Task {
  readonly unit: Unit
  readonly known: Known
  readonly files: readonly string[]
}

/**
 * What comes of each sign, in their order: taken from the cache, drawn here or by processes of their own, or nothing
 * for one that has errors already.
 */
export async function drawAll(
  planned: readonly Task[],
  settings: Settings,
  write: boolean,
  pool: WorkerPool,
  { progress, fresh }: Watching,
): Promise<(Result | undefined)[]> {
  const results: (Result | undefined)[] = new Array(planned.length)
  const cache = settings.cache && write ? new Cache(settings.cache) : undefined
  if (write) for (const folder of foldersOf(planned)) discardOldParts(folder)
  const open: { readonly index: number; readonly job: Job }[] = []
  const breathe = breather()
  for (const [index, { unit, known, files }] of planned.entries()) {
    if (!unit.source || hasErrors(known.diagnostics)) continue
    await breathe()
    const { icc, alt } = settings
    const { files: read, mark } = settings.looks
    const looks = read && mark !== undefined ? { files: read, mark } : undefined
    const options = { ...settings.options, root: unit.found.root }
    const job = { source: unit.source, row: unit.row, options, looks, icc, files, alt, write }
    results[index] = cache && takeFrom(cache, known, job)
    const keep = cache && known.key !== undefined ? { folder: settings.cache!, key: known.key } : undefined
    if (!results[index]) open.push({ index, job: { ...job, keep } })
  }
  let done = planned.length - open.length
  const finish = (i: number, result: Result) => {
    results[open[i]!.index] = result
    progress?.(++done, planned.length)
  }
  const jobs = open.map(({ job }) => job)
  const known = (i: number) => planned[open[i]!.index]!.known
  // Of all signs that are watched it is known only now which are drawn.
  if (fresh) for (const i of jobs.keys()) expect(pool, known(i), write)
  const here = (i: number) => perform(jobs[i]!, known(i).rendering)
  await pool.draw(jobs, i => known(i).apart, here, finish)
  if (open.length) cache?.trim()
  return results
}

const foldersOf = (planned: readonly Task[]): ReadonlySet<string> =>
  new Set(planned.flatMap(({ files }) => files.filter(path => path !== '-').map(path => dirname(path))))

/** The outputs of a sign as they were made before; undefined if they are not there any more. */
function takeFrom(cache: Cache, { entry }: Known, job: Omit<Job, 'keep'>): Result | undefined {
  const made = entry && cache.bytesOf(entry)
  if (!entry || !made) return undefined
  const { files } = job
  try {
    const wanted = filesOf(files, made, job.alt ? entry.outputs : [])
    // What is there already is left alone: a printer that polls the folder would print it again.
    writeWhole(wanted.filter(({ path, bytes }) => !holds(path, bytes)))
  } catch (error) {
    return failureOf(job, error)
  }
  const done = resultOf(entry, files, job)
  const aloud = files.indexOf('-')
  return aloud < 0 ? done : { ...done, bytes: made[aloud]! }
}
