import pico from 'picocolors'
import { readFormat, readSize } from '../outputs.ts'
import { readOverride } from '../override.ts'
import { UsageError } from '../plan.ts'
import { githubAnnotation } from '../report/github.ts'
import { prettyDiagnostic, prettySummary } from '../report/pretty.ts'
import { discardUnfinished } from '../system/write.ts'
import { type BuildRequest, type Built, run } from './build.ts'
import { type EXIT, exitCodeOf } from './exit.ts'

export interface Voice {
  readonly reporter: 'pretty' | 'json' | 'github'
  readonly quiet?: boolean
}

/** Run a build or a check for the command line, report it, and give its exit code. */
export async function runBuild(
  request: BuildRequest,
  { reporter, quiet = false }: Voice,
  write: boolean,
): Promise<number> {
  if (request.out === '-' && reporter !== 'pretty' && write) {
    throw new UsageError(`standard output cannot carry a file and the ${reporter} report`)
  }
  holdOptions(request)
  process.once('SIGINT', () => stop(130))
  process.once('SIGTERM', () => stop(143))
  const built = await run({ ...request, ...dated() }, write)
  const { report, bytes } = built
  switch (reporter) {
    case 'json':
      process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
      break
    case 'github':
      for (const diagnostic of report.diagnostics) process.stdout.write(`${githubAnnotation(diagnostic)}\n`)
      break
    case 'pretty':
      if (bytes) process.stdout.write(bytes)
      else if (write)
        for (const { outputs } of report.signs)
          for (const { path } of outputs) process.stdout.write(`${path}\n`)
      break
  }
  if (reporter === 'pretty') tell(built, quiet, write)
  return exitCodeOf(report)
}

function tell({ report, sources }: Built, quiet: boolean, write: boolean): void {
  const colours = pico.createColors(coloured())
  for (const diagnostic of report.diagnostics) {
    if (quiet && diagnostic.severity !== 'error') continue
    process.stderr.write(`${prettyDiagnostic(diagnostic, sources.get(diagnostic.file), colours)}\n`)
  }
  if (!quiet) process.stderr.write(`${prettySummary(report, write ? 'drawn' : 'checked')}\n`)
}

/** Colour is for people at a terminal who have not said no. */
function coloured(): boolean {
  const { FORCE_COLOR, NO_COLOR, CI, TERM } = process.env
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return process.stderr.isTTY === true && !NO_COLOR && !CI && TERM !== 'dumb'
}

/** Files are dated by SOURCE_DATE_EPOCH alone, so that the same sign gives the same bytes (reproducible-builds.org). */
function dated(): { date?: Date } {
  const epoch = process.env.SOURCE_DATE_EPOCH
  if (epoch === undefined || epoch === '') return {}
  const date = new Date(Number(epoch) * 1000)
  if (!/^\d+$/.test(epoch) || Number.isNaN(date.getTime()))
    throw new UsageError('SOURCE_DATE_EPOCH: it is a number of seconds since 1970')
  return { date }
}

/** A wrong value of an option is wrong usage, whatever the signs hold. */
function holdOptions({ format = [], size = [], set = [] }: BuildRequest): void {
  for (const [option, values, read] of [
    ['--format', format, readFormat],
    ['--size', size, readSize],
  ] as const) {
    for (const value of values) {
      const known = read(value)
      if (typeof known !== 'string') throw new UsageError(`${option}: ${known.message}: ${known.hint}`)
    }
  }
  for (const text of set) {
    if (!readOverride(text))
      throw new UsageError(`--set: \`${text}\` names no field of a sign; write field=value`)
  }
}

function stop(code: typeof EXIT.bug | 130 | 143): never {
  discardUnfinished()
  process.exit(code)
}
