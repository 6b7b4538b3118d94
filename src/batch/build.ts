import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
import { nameable } from '../stages/parse/placeholders.ts'
import { faultsOf, textsOf } from '../stages/report/look-faults.ts'
import { told } from '../stages/report/once.ts'
import type { BuildReport, SignReport } from '../stages/report/report.ts'
import type { Table } from './data/table.ts'
import { drawAll, type Planned, type Watching } from './draw-all.ts'
import type { Done } from './job.ts'
import { type Known, keysFor, type Look, look, lookUp } from './lookup.ts'
import { collisions, type Planning, plan } from './output-paths.ts'
import { breather } from './pause.ts'
import { type BuildRequest, type Settings, settle } from './request.ts'
import { isIn } from './shard.ts'
import { type Unit, unitsOf } from './units.ts'
import { Crew } from './worker-pool.ts'

export type { BuildRequest } from './request.ts'

/** A report, and what a reporter needs besides. */
export interface Built {
  readonly report: BuildReport
  /** The text of every source, for code frames. */
  readonly sources: ReadonlyMap<string, string>
  /** The file that was asked for on standard output. */
  readonly bytes: Uint8Array | undefined
  /** The files that signs name, where they are or should be. */
  readonly named: readonly string[]
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
  const crew = new Crew(settings.jobs)
  try {
    const looks = await looksAt(units, settings, write, watching.fresh ? undefined : crew)
    const signs = units.map(({ found, row, redacted }, i) => ({
      found,
      row: row && nameable(row, redacted),
      outputs: looks[i]!.outputs,
    }))
    const { files, unnamed, clashes } = paths(request, settings, signs, table)
    const planned = units
      .map((unit, i): Planned => ({ unit, look: withUnnamed(looks[i]!, unnamed[i]), files: files[i]! }))
      .filter((_, i) => isOurs(settings, i))
      .filter(
        ({ unit, look, files }) => watching.fresh?.([unit.found.path, look.key, ...files].join('\n')) ?? true,
      )
    const able = !clashes.length && !settings.troubles.length
    const done = able ? await drawAll(planned, settings, write, crew, watching) : []
    const reports = planned.map(({ unit, look }, i) => signReport(unit, look, done[i]))
    const found = planned.flatMap(({ look }, i) => [...look.diagnostics, ...(done[i]?.diagnostics ?? [])])
    const all = told([
      ...settings.troubles,
      ...faultsOf(settings.looks),
      ...diagnostics,
      ...found,
      ...clashes,
    ])
    const bytes = done.find(each => each?.bytes)?.bytes
    const named = [...new Set(looks.flatMap(look => look.named))]
    return {
      report: summed(reports, all, request.strict ?? false, started),
      sources: new Map([...sources, ...textsOf(settings.looks)]),
      bytes,
      named,
    }
  } finally {
    crew.dismiss()
  }
}

const isOurs = ({ shard }: Settings, index: number): boolean => !shard || isIn(shard, index)

/** Where all outputs go. Without data that can be read no names are asked for: what is wrong is told already. */
function paths(
  { data, icc, name }: BuildRequest,
  { destination }: Settings,
  signs: readonly Planning[],
  table: Table | undefined,
) {
  const readable = data === undefined || table?.columns.length
  const columns = table?.columns.map(column => column.name)
  const planned = readable ? plan(signs, destination, name, columns) : signs.map(() => [])
  const files = planned.map(each => (Array.isArray(each) ? each : []))
  const unnamed = planned.map(each => (Array.isArray(each) ? undefined : each))
  const read = [data, icc].filter(path => path !== undefined)
  return { files, unnamed, clashes: collisions(signs, files, read) }
}

const withUnnamed = (look: Look, wrong: Diagnostic | undefined): Look =>
  wrong ? { ...look, diagnostics: [...look.diagnostics, wrong] } : look

/** Look all signs up, and read those that the cache does not know; meanwhile the processes start that will draw them. */
async function looksAt(
  units: readonly Unit[],
  settings: Settings,
  write: boolean,
  crew: Crew | undefined,
): Promise<Look[]> {
  const keys = keysFor(settings, write)
  const breathe = breather()
  const known: Known[] = []
  for (const unit of units) {
    await breathe()
    known.push(lookUp(unit, keys))
  }
  crew?.hire(known.filter(({ key, entry }, i) => key !== undefined && !entry && isOurs(settings, i)).length)
  const looks: Look[] = []
  for (const i of units.keys()) {
    await breathe()
    looks.push(await look(units, i, known[i]!, settings))
  }
  return looks
}

const signReport = ({ found, number }: Unit, look: Look, done: Done | undefined): SignReport => ({
  source: found.path,
  row: number,
  template: look.template,
  ok: done !== undefined && !hasErrors([...look.diagnostics, ...done.diagnostics]),
  outputs: done?.outputs ?? [],
  text: done?.text ?? [],
})

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
