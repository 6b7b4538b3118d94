import { type BuildRequest, run } from '../batch/build.ts'
import { stopDrawing } from '../batch/worker-pool.ts'
import { discardUnfinished } from '../host/node/write.ts'
import { UsageError } from '../model/usage-error.ts'
import { readFormat, readSize } from '../stages/check/outputs.ts'
import { readOverride } from '../stages/parse/override.ts'
import { exitCodeOf } from './exit-codes.ts'
import { speak, type Voice } from './print-report.ts'
import { progressBar } from './progress.ts'

/** Run a build or a check for the command line, report it, and give its exit code. */
export async function runBuild(request: BuildRequest, voice: Voice, write: boolean): Promise<number> {
  const asked = held(request, voice, write)
  const bar = progressBar(voice.quiet ?? false)
  const built = await run(asked, write, { progress: bar.show })
  bar.clear()
  speak(built, voice, write)
  return exitCodeOf(built.report)
}

/** Hold a request of the command line to make sense, and be ready to be stopped. */
export function held(request: BuildRequest, { reporter }: Voice, write: boolean): BuildRequest {
  if (request.out === '-' && reporter !== 'pretty' && write)
    throw new UsageError(`standard output cannot carry a file and the ${reporter} report`)
  holdOptions(request)
  process.once('SIGINT', () => stop(130))
  process.once('SIGTERM', () => stop(143))
  return { ...request, ...dated() }
}

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

/** Leave only whole files, and go. */
async function stop(code: 130 | 143): Promise<never> {
  await stopDrawing()
  discardUnfinished()
  process.exit(code)
}
