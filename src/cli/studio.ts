import { existsSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { holdFolders } from '../batch/named-paths.ts'
import { reasonOf } from '../host/node/os-errors.ts'
import { discardUnfinished } from '../host/node/write.ts'
import { UsageError } from '../model/usage-error.ts'
import { harmless } from '../stages/report/harmless.ts'
import { apart } from '../studio/server/apart.ts'
import { draftFolder } from '../studio/server/draft-folder.ts'
import { folderStore } from '../studio/server/folder-store.ts'
import { HOME, portFor } from '../studio/server/port.ts'
import { type Served, serve } from '../studio/server/server.ts'
import { EXIT } from './exit-codes.ts'

/** The page, as the build lays it beside the program. */
const PROGRAM = fileURLToPath(new URL('./', import.meta.url))
const PAGE = join(PROGRAM, 'studio')

export interface StudioFlags {
  /** 0 for any that is free; without it, the one of the folder, or any. */
  readonly port?: number
  readonly host?: string
  readonly open: boolean
  /** Folders or packages of looks of one's own: they are code, and run beside the server. */
  readonly templates?: readonly string[]
}

const say = (text: string) => process.stderr.write(`signgen: ${text}\n`)

/** Serve a folder until the program is stopped; gives an exit code where it cannot be served. */
export async function studio(
  folder: string,
  { port, host = HOME, open, templates = [] }: StudioFlags,
): Promise<number> {
  const stats = statSync(folder, { throwIfNoEntry: false })
  if (stats?.isFile()) throw new UsageError(`${folder} is a file: name the folder that it stands in`)
  if (!stats) {
    say(`there is no folder ${harmless(folder)}`)
    return EXIT.files
  }
  holdFolders({ templates })
  if (!existsSync(PAGE)) throw new Error('the page of the studio was not built')
  let served: Served
  try {
    const store = await folderStore(folder)
    const drafts = draftFolder(realpathSync(folder))
    const names = templates.map(name => (existsSync(name) ? resolve(name) : name))
    const draw = names.length ? () => apart(join(PROGRAM, 'studio-worker.js'), folder, names) : undefined
    const start = (port: number) => serve({ store, drafts, draw, page: PAGE, program: PROGRAM, host, port })
    served =
      port === undefined ? await first(start, [drafts?.lastPort, portFor(folder), 0]) : await start(port)
    drafts?.keepPort(served.port)
  } catch (error) {
    say(`the studio cannot listen at ${harmless(host)}${port ? `:${port}` : ''}: ${whyNot(error)}`)
    return EXIT.files
  }
  process.once('SIGINT', () => stop(130, served))
  process.once('SIGTERM', () => stop(143, served))
  if (host !== HOME)
    say(
      `warning: whoever can reach ${harmless(host)} and learns the address below can read and write this folder; it is not encrypted on the way`,
    )
  const address = `http://${hostInAddress(host)}:${served.port}/`
  process.stdout.write(`${address}#token=${served.token}\n`)
  say('the studio runs until Ctrl+C; open the address above in a browser on this machine')
  if (open) await (await import('./browser.ts')).openBrowser(`${address}#once=${served.once}`)
  return new Promise<never>(() => {})
}

/**
 * The first of some ports that can be had. The same folder has the same address each time, if it can: a page that is still
 * open, with words typed while no server answered, then finds it again.
 */
async function first(
  start: (port: number) => Promise<Served>,
  ports: readonly (number | undefined)[],
): Promise<Served> {
  const [port, ...others] = ports.filter(each => each !== undefined)
  return start(port!).catch(error => (others.length ? first(start, others) : Promise.reject(error)))
}

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program has this port; choose another with --port, or leave it out',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no machine of this name',
  EACCES: 'you have no permission; ports below 1024 are the system’s',
}

const whyNot = (error: unknown): string => WHY[(error as NodeJS.ErrnoException).code ?? ''] ?? reasonOf(error)

/** What a browser is to ask for: one cannot go to "all addresses", and IPv6 stands in brackets. */
const hostInAddress = (host: string): string =>
  ['0.0.0.0', '::'].includes(host) ? HOME : host.includes(':') ? `[${host}]` : host

/** Finish what is being written, and go. */
async function stop(code: 130 | 143, served: Served): Promise<never> {
  await served.end()
  discardUnfinished()
  process.exit(code)
}
