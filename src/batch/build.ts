import type { Diagnostic } from '../diagnostic.ts'
import { collisions, plan } from '../plan.ts'
import { hasErrors } from '../prepare.ts'
import type { BuildReport, SignReport } from '../report/report.ts'
import { told } from '../report/told.ts'
import { drawAll, type Planned } from './draw-all.ts'
import { keysFor, look } from './look.ts'
import { type BuildRequest, settle } from './request.ts'
import { isIn } from './shard.ts'
import { type Unit, unitsOf } from './units.ts'

export type { BuildRequest } from './request.ts'

/** A report, and what a reporter needs besides. */
export interface Built {
  readonly report: BuildReport
  /** The text of every source, for code frames. */
  readonly sources: ReadonlyMap<string, string>
  /** The file that was asked for on standard output. */
  readonly bytes: Uint8Array | undefined
  /** Every file that was read, or would have been. */
  readonly read: readonly string[]
}

/** What a caller may want besides a report. */
export interface Watching {
  /** Told after each sign how many are done, of how many. */
  readonly progress?: (done: number, total: number) => void
  /** Asked of each sign by the mark of all that it is made of and where it goes; where it says no the sign is left alone. */
  readonly fresh?: (mark: string) => boolean
}

/**
 * Draw signs, or with `write` false say all that drawing would say. All signs are read and their outputs named before
 * any is drawn. A sign with an error writes nothing and spoils no other. The report is in the order of the signs,
 * whichever is finished first.
 */
export async function run(request: BuildRequest, write: boolean, watching: Watching = {}): Promise<Built> {
  const started = performance.now()
  const settings = settle(request, write)
  const { units, table, sources, diagnostics } = unitsOf(request)
  const keys = keysFor(settings, write)
  const looks = units.map(unit => look(unit, settings, keys))
  const signs = units.map(({ found, row }, i) => ({ found, row, outputs: looks[i]!.outputs }))
  const files = plan(
    signs,
    settings.destination,
    request.name,
    table?.columns.map(({ name }) => name),
  )
  const read = [request.data, request.icc].filter(path => path !== undefined)
  const clashes = collisions(signs, files, read)
  const wanted = (unit: Unit, i: number) =>
    (!settings.shard || isIn(settings.shard, i)) &&
    (watching.fresh?.([unit.found.path, looks[i]!.key, ...files[i]!].join('\n')) ?? true)
  const planned = units.flatMap((unit, i): Planned[] =>
    wanted(unit, i) ? [{ unit, look: looks[i]!, files: files[i]! }] : [],
  )
  const able = !clashes.length && !settings.troubles.length
  const done = able ? await drawAll(planned, settings, write, watching) : []
  const found = planned.map(({ look }, i) => [...look.diagnostics, ...(done[i]?.diagnostics ?? [])])
  const reports = planned.map(
    ({ unit, look }, i): SignReport => ({
      source: unit.found.path,
      row: unit.number,
      template: look.template,
      ok: done[i] !== undefined && !hasErrors(found[i]!),
      outputs: done[i]?.outputs ?? [],
      text: done[i]?.text ?? [],
    }),
  )
  const all = [...settings.troubles, ...diagnostics, ...found.flat(), ...clashes]
  return {
    report: summed(reports, told(all), request.strict ?? false, started),
    sources,
    bytes: done.find(each => each?.bytes)?.bytes,
    read: [...units.map(({ found: { path } }) => path), ...read],
  }
}

/** Draw the signs of a request and write them. What `signgen build --reporter json` prints is what this returns. */
export const build = async (request: BuildRequest): Promise<BuildReport> => (await run(request, true)).report

function summed(
  signs: readonly SignReport[],
  diagnostics: readonly Diagnostic[],
  strict: boolean,
  started: number,
): BuildReport {
  const count = (severity: string) => diagnostics.filter(each => each.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  const outputs = signs.flatMap(sign => sign.outputs)
  return {
    version: 1,
    ok: errors === 0 && !(strict && warnings > 0),
    signs,
    diagnostics,
    summary: {
      signs: signs.length,
      outputs: outputs.length,
      errors,
      warnings,
      cached: outputs.filter(({ cached }) => cached).length,
      durationMs: Math.round(performance.now() - started),
    },
  }
}
