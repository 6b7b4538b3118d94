import { watchFile } from 'node:fs'
import { relative } from 'node:path'
import { watch } from 'chokidar'
import type { BuildRequest } from '../batch/build.ts'
import { pathsNamed } from '../batch/named-paths.ts'
import { isFolder } from '../batch/output-paths.ts'
import { lookFolder } from '../looks/own/look-folder.ts'
import { UsageError } from '../model/usage-error.ts'
import { harmless } from '../stages/report/harmless.ts'
import { beginRun, engine } from './build.ts'
import { printReport, type ReportingOptions } from './print-report.ts'

/** Editors write a file in several steps, and save several files at once: so long it must be quiet, in milliseconds. */
const QUIET = 60
/** A file that is named is looked at so often, in milliseconds. */
const OFTEN = 200

/** The files that a change of may reach: signs, and what looks are made of. */
const SIGNS = /\.ya?ml$/i
const SIGNS_AND_LOOKS = /\.(?:ya?ml|[jt]sx?)$/i

/** What another change may put right. */
const AGAIN: ReadonlySet<string> = new Set([
  'output-collision',
  'output-unwritable',
  'draw-failed',
  'file-unreadable',
])

/**
 * Build, and then build again whatever a changed file reaches, until the program is stopped. Everything is looked at
 * again after a change, which is cheap; what is made of the same words, row and options under the same names as before
 * is left alone.
 */
export async function watchBuild(request: BuildRequest, reporting: ReportingOptions): Promise<never> {
  if (request.paths.includes('-')) throw new UsageError('--watch: standard input cannot be watched')
  if (request.out === '-') throw new UsageError('--watch: there would be no end to what standard output gets')
  const { run, ...rest } = await engine({ hashes: true })
  const asked = beginRun(request, reporting, true, rest)
  let before: ReadonlySet<string> = new Set()
  const looked = new Set<string>()
  /** A file by its name is looked at again and again: it may go and come back, and a watcher goes with it. */
  const look = (path: string) => {
    if (looked.has(path)) return
    looked.add(path)
    watchFile(path, { interval: OFTEN }, changed)
    // What changed between the reading of it and this is not missed: everything is looked at once more.
    changed()
  }
  let said: ReadonlySet<string> = new Set()
  const pass = async () => {
    const now = new Set<string>()
    const fresh = (mark: string) => {
      now.add(mark)
      return !before.has(mark)
    }
    const built = await run(asked, true, { fresh })
    const { signs, diagnostics } = built.report
    for (const path of built.named) look(path)
    const all = new Set(diagnostics.map(each => JSON.stringify(each)))
    if (signs.length || [...all].some(each => !said.has(each))) printReport(built, reporting, 'drawn')
    said = all
    // What could not be written is tried again, whatever changes; after a collision all of it.
    const undone = diagnostics.filter(({ code }) => AGAIN.has(code))
    const collided = undone.some(({ code }) => code === 'output-collision')
    const files = new Set(undone.map(({ file }) => file))
    before = new Set(collided ? [] : [...now].filter(mark => !files.has(mark.split('\n')[0]!)))
  }
  const tell = (text: string) => {
    if (!reporting.quiet && (reporting.reporter ?? 'pretty') === 'pretty') process.stderr.write(`${text}\n`)
  }
  const { templates } = asked
  const folders = [
    ...asked.paths.filter(isFolder),
    ...[templates ?? []].flat().flatMap(each => lookFolder(each) ?? []),
  ]
  const files = [...asked.paths, ...pathsNamed(asked, 'file')].filter(path => !isFolder(path))
  const watcher = watch(folders, {
    ignoreInitial: true,
    ignored: (path, stats) =>
      folders.every(folder => /(?:^|[/\\])(?:node_modules|\.[^./\\])/.test(relative(folder, path))) ||
      (stats?.isFile() === true && !(templates === undefined ? SIGNS : SIGNS_AND_LOOKS).test(path)),
  })
  // What changes while the first build goes on is not missed.
  if (folders.length) await new Promise<void>(ready => watcher.once('ready', ready))
  let timer: NodeJS.Timeout | undefined
  let busy: Promise<unknown> = pass()
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      busy = busy.then(pass).catch(error => tell(`signgen: ${harmless((error as Error).message)}`))
    }, QUIET)
  }
  watcher.on('all', changed)
  for (const path of files) look(path)
  watcher.on('error', error => tell(`signgen: watching failed: ${harmless((error as Error).message)}`))
  await busy
  tell('watching; Ctrl+C ends it')
  return new Promise<never>(() => setInterval(() => {}, 1 << 30))
}
