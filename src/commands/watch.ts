import { watch } from 'chokidar'
import { type BuildRequest, run } from '../batch/build.ts'
import { UsageError } from '../plan.ts'
import { held } from './run.ts'
import { speak, type Voice } from './speak.ts'

/** Editors write a file in several steps, and save several files at once: so long it must be quiet, in milliseconds. */
const QUIET = 60

/**
 * Build, and then build again whatever a changed file reaches, until the program is stopped. Everything is looked at
 * again after a change, which is cheap; what is made of the same words, row and options under the same names as before
 * is left alone.
 */
export async function watchBuild(request: BuildRequest, voice: Voice): Promise<never> {
  if (request.paths.includes('-')) throw new UsageError('--watch: standard input cannot be watched')
  if (request.out === '-') throw new UsageError('--watch: there would be no end to what standard output gets')
  const asked = held(request, voice, true)
  let before: ReadonlySet<string> = new Set()
  const pass = async () => {
    const now = new Set<string>()
    const fresh = (mark: string) => {
      now.add(mark)
      return !before.has(mark)
    }
    const built = await run(asked, true, { fresh })
    if (built.report.signs.length || built.report.diagnostics.length) speak(built, voice, true)
    before = now
  }
  const tell = (text: string) => {
    if (!voice.quiet && voice.reporter === 'pretty') process.stderr.write(`${text}\n`)
  }
  const named = [asked.data, asked.icc].filter(path => path !== undefined)
  const watcher = watch([...asked.paths, ...named], {
    ignoreInitial: true,
    ignored: (path, stats) =>
      /(?:^|[/\\])(?:node_modules|\.[^./\\][^/\\]*)$/.test(path) ||
      (stats?.isFile() === true && !/\.ya?ml$/i.test(path) && !named.includes(path)),
  })
  // What changes while the first build goes on is not missed.
  await new Promise<void>(ready => watcher.once('ready', ready))
  let timer: NodeJS.Timeout | undefined
  let busy: Promise<unknown> = pass()
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      busy = busy.then(pass).catch(error => tell(`signgen: ${(error as Error).message}`))
    }, QUIET)
  })
  watcher.on('error', error => tell(`signgen: watching failed: ${(error as Error).message}`))
  await busy
  tell('watching; Ctrl+C ends it')
  return new Promise<never>(() => {})
}
