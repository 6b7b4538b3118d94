import type { BuildRequest } from '../batch/build.ts'
import { forShortWork } from '../host/node/v8-flags.ts'
import { UsageError } from '../model/usage-error.ts'
import { exitCodeOf } from './exit-codes.ts'
import { printReport, type ReportingOptions } from './print-report.ts'
import { progressBar } from './progress.ts'

/** Load all that draws. What is written, or remembered, is known by hashes; what is only checked needs none. */
export async function engine({ hashes = false } = {}) {
  forShortWork({ hashes })
  const engine = await import('../engine.ts')
  await engine.ready
  return engine
}

type Engine = Awaited<ReturnType<typeof engine>>

/** Run a build or a check for the command line, report it, and give its exit code. */
export async function runBuild(
  request: BuildRequest,
  reporting: ReportingOptions,
  write: boolean,
): Promise<number> {
  const { run, ...rest } = await engine({ hashes: write })
  const asked = beginRun(request, reporting, write, rest)
  const bar = progressBar(reporting.quiet ?? false)
  const built = await run(asked, write, { progress: bar.show })
  bar.clear()
  printReport(built, reporting, write ? 'drawn' : 'checked')
  return exitCodeOf(built.report)
}

/** Hold a request of the command line to make sense, and be ready to be stopped. */
export function beginRun(
  request: BuildRequest,
  { reporter = 'pretty' }: ReportingOptions,
  write: boolean,
  engine: Stopping,
): BuildRequest {
  if (request.out === '-' && reporter !== 'pretty' && write)
    throw new UsageError(`standard output cannot carry a file and the ${reporter} report`)
  process.once('SIGINT', () => stop(130, engine))
  process.once('SIGTERM', () => stop(143, engine))
  return { ...request, ...dated() }
}

/** What leaves only whole files behind. */
type Stopping = Pick<Engine, 'stopDrawing' | 'discardUnfinished'>

/** Files are dated by SOURCE_DATE_EPOCH alone, so that the same sign gives the same bytes (reproducible-builds.org). */
function dated(): { date?: Date } {
  const epoch = process.env.SOURCE_DATE_EPOCH
  if (epoch === undefined || epoch === '') return {}
  const date = new Date(Number(epoch) * 1000)
  // A PDF writes years with four digits.
  if (!/^\d+$/.test(epoch) || !(date.getTime() < Date.UTC(10_000, 0)))
    throw new UsageError('SOURCE_DATE_EPOCH: it is a number of seconds since 1970')
  return { date }
}

/** Leave only whole files, and go. */
async function stop(code: 130 | 143, { stopDrawing, discardUnfinished }: Stopping): Promise<never> {
  await stopDrawing()
  discardUnfinished()
  process.exit(code)
}
