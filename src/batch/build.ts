import { readStandardInput, shown } from '../host/node/read.ts'
import { type Diagnostic, hasErrors, ofFile } from '../model/diagnostic.ts'
import { nameable } from '../stages/parse/placeholders.ts'
import { faultsOf } from '../stages/report/look-faults.ts'
import { tellOnce } from '../stages/report/once.ts'
import type { BuildReport, SignReport } from '../stages/report/report.ts'
import { reportOf } from '../stages/report/summary.ts'
import type { Table } from './data/table.ts'
import { drawAll, type Task, type Watching } from './draw-all.ts'
import type { Result } from './job.ts'
import { altPaths } from './output-name.ts'
import { collisions, type Planning, plan } from './output-paths.ts'
import { type Known, readSigns } from './read-signs.ts'
import { type BuildRequest, type Settings, settle } from './request.ts'
import { isIn } from './shard.ts'
import { type Unit, unitsOf } from './units.ts'
import { WorkerPool } from './worker-pool.ts'

export type { BuildRequest } from './request.ts'

/** A report, and what a reporter needs besides. */
export interface BuildResult {
  readonly report: BuildReport
  /** The text of every source, for code frames. */
  readonly sources: ReadonlyMap<string, string>
  /** The file that was asked for on standard output. */
  readonly bytes: Uint8Array | undefined
  /** The files that signs name, where they are or should be. */
  readonly named: readonly string[]
  /** Files that were come upon and are plainly no signs. */
  readonly passed: readonly string[]
}

/**
 * Draw signs, or with `write` false say all that drawing would say. All signs are read and their outputs named before
 * any is drawn. A sign with an error writes nothing and spoils no other. The report is in the order of the signs,
 * whichever is finished first.
 */
export async function run(
  request: BuildRequest,
  write: boolean,
  watching: Watching = {},
): Promise<BuildResult> {
  const started = performance.now()
  const settings = settle(request, write)
  if (request.paths.includes('-')) await readStandardInput()
  const { units, table, sources, diagnostics, passed } = unitsOf(settings)
  const pool = new WorkerPool(settings.jobs)
  try {
    const marked = watching.fresh !== undefined
    const known = await readSigns(units, settings, { write, marked, pool: marked ? undefined : pool })
    const signs = units.map(({ found, row, redacted }, i) => ({
      found,
      row: row && nameable(row, redacted),
      outputs: known[i]!.outputs,
      print: known[i]!.print,
    }))
    const named = [...new Set(known.flatMap(each => each.named))]
    const { files, unnamed, clashes } = paths(settings, signs, table, named)
    const planned = units
      .map((unit, i): Task => ({ unit, known: withUnnamed(known[i]!, unnamed[i]), files: files[i]! }))
      .filter((_, i) => isOurs(settings, i))
      .filter(
        ({ unit, known, files }) =>
          watching.fresh?.([unit.found.path, known.mark, ...files].join('\n')) ?? true,
      )
    const able = !clashes.length && !settings.troubles.length
    const done = able ? await drawAll(planned, settings, write, pool, watching) : []
    const reports = planned.map(({ unit, known }, i) => signReport(unit, known, done[i]))
    const found = planned.flatMap(({ known }, i) => [...known.diagnostics, ...(done[i]?.diagnostics ?? [])])
    const all = tellOnce([
      ...settings.troubles,
      ...faultsOf(settings.looks),
      ...diagnostics,
      ...found,
      ...clashes,
      ...idleProfile(settings, units, known),
    ])
    const bytes = done.find(each => each?.bytes)?.bytes
    return {
      report: reportOf(reports, all, { strict: settings.strict, durationMs: performance.now() - started }),
      sources: new Map([...sources, ...(settings.looks.files?.texts ?? [])]),
      bytes,
      named,
      passed,
    }
  } finally {
    pool.release()
  }
}

/**
 * A profile of a printer changes nothing for a sign that is printed in RGB. Of several signs each is told, once whatever its rows;
 * where none of a run has inks, the profile is.
 */
function idleProfile({ icc }: Settings, units: readonly Unit[], known: readonly Known[]): Diagnostic[] {
  if (icc === undefined) return []
  const drawn = units.flatMap(({ found: { path } }, i) => {
    const { outputs, print } = known[i]!
    return outputs.some(({ format, edition }) => format === 'pdf' && !edition)
      ? [{ path, idle: print === 'office' }]
      : []
  })
  const idle = new Set(drawn.flatMap(each => (each.idle ? [each.path] : [])))
  const none = idle.size > 0 && drawn.every(each => each.idle)
  return (none ? [shown(icc)] : [...idle]).map(path => ({
    ...ofFile(path, {
      code: 'field-unused',
      message:
        '--icc names the profile of a print shop, and the sign is for an office printer, which has none',
      hint: 'write print: shop in the sign, or leave --icc out',
    }),
    severity: 'warning' as const,
  }))
}

const isOurs = ({ shard }: Settings, index: number): boolean => !shard || isIn(shard, index)

/** The paths of a sign's outputs, and of the alternative texts beside them. */
const withAlt = (paths: readonly string[]): string[] =>
  [...paths, ...altPaths(paths)].filter(path => path !== undefined)

/** Where all outputs go. Without data that can be read no names are asked for: what is wrong is told already. */
function paths(
  { data, name, destination, reads, alt, looks, options }: Settings,
  signs: readonly Planning[],
  table: Table | undefined,
  named: readonly string[],
) {
  const readable = data === undefined || table?.columns.length
  const columns = table?.columns.map(column => column.name)
  const planned = readable ? plan(signs, destination, name, columns, options) : signs.map(() => [])
  const files = planned.map(each => (Array.isArray(each) ? each : []))
  const unnamed = planned.map(each => (Array.isArray(each) ? undefined : each))
  const written = files.map(paths => (alt ? withAlt(paths) : paths))
  return {
    files,
    unnamed,
    clashes: collisions(signs, written, [...reads, ...named, ...(looks.files?.texts.keys() ?? [])]),
  }
}

const withUnnamed = (known: Known, wrong: Diagnostic | undefined): Known =>
  wrong ? { ...known, diagnostics: [...known.diagnostics, wrong] } : known

const signReport = ({ found, number }: Unit, known: Known, done: Result | undefined): SignReport => ({
  source: found.path,
  row: number,
  template: known.template,
  ok: done !== undefined && !hasErrors([...known.diagnostics, ...done.diagnostics]),
  outputs: done?.outputs ?? [],
  text: done?.text ?? [],
})

/** Draw the signs of a request and write them. What `signgen build --reporter json` prints is what this returns. */
export const build = async (request: BuildRequest): Promise<BuildReport> => (await run(request, true)).report
