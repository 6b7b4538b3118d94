import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { filesIn, readText, shown } from '../../host/node/read.ts'
import type { Finding, Place } from '../../model/diagnostic.ts'
import type { LookFiles, Looks } from '../kit/choice.ts'
import type { Template } from '../kit/template.ts'
import { lookFault } from '../kit/template-error.ts'
import { wrongIn } from './check-template.ts'
import { declared, placeOf } from './locate.ts'
import { lookFolder } from './look-folder.ts'
import { type Exports, Modules } from './modules.ts'
import { hearRejections, limited, rejections } from './sandbox.ts'

/** What looks of one's own stand beside, and what they may be made of. */
interface Given {
  readonly templates: ReadonlyMap<string, Template>
  /** What `signgen/parts` is to them. */
  readonly parts: Exports
}

/** Looks of the user's own beside those of signgen, which may be made of the same parts. */
export function looksBeside({ templates }: Pick<Looks, 'templates'>, parts: Exports) {
  const given = { templates, parts }
  let last: Looks | undefined
  const again = ({ folder, names, texts, before }: LookFiles): Looks =>
    looksOf(given, folder, names, path => texts.get(path), before && again(before))
  return {
    /** The looks of folders and packages. Their code runs: they are named by a person, never by a sign. */
    in(names: readonly string[]): Looks {
      // A folder that is named twice is one.
      const folders = new Map(names.map(name => lookFolder(name) ?? name).map(each => [shown(each), each]))
      return [...folders.values()].reduce<Looks | undefined>(
        (before, folder) => looksOf(given, shown(folder), filesIn(folder), readText, before),
        undefined,
      )!
    },
    /** The same looks again, from what was read of them, with no look at the disk. */
    from(files: LookFiles, mark: string): Looks {
      if (last?.mark !== mark || last.files?.folder !== files.folder) last = again(files)
      return last
    },
  }
}

/** Paths are as people know them: from the working folder, with forward slashes. */
const { basename, dirname, extname, join, relative } = posix

/** A script is a look if it says so; with JSX in it it is one unless another look is made of it. */
const isLook = (path: string, text: string): boolean =>
  /\.[jt]sx$/.test(path) || (/\bdefineTemplate\b/.test(text) && /\bexport\s+default\b/.test(text))

function looksOf(
  given: Given,
  folder: string,
  names: readonly string[],
  read: (path: string) => string | undefined,
  before?: Looks,
): Looks {
  hearRejections()
  const modules = new Modules(folder, read, given.parts)
  const paths = names
    .filter(name => /(?<!\.d)\.[jt]sx?$/.test(name) && !name.startsWith('.'))
    .map(name => join(folder, name))
  const templates = new Map((before ?? given).templates)
  const broken = new Map<string, readonly Finding[]>(before?.broken)
  const homes = new Map<string, Place>(before?.homes)
  const tried = paths.flatMap(path => {
    const text = read(path)
    return text !== undefined && isLook(path, text) ? [{ path, ...attempt(modules, path) }] : []
  })
  for (const { path, look, named, fault } of tried) {
    // A piece that others are made of. What is wrong with it they tell.
    if (look === undefined && modules.imported.has(path)) continue
    const text = modules.files.get(path) ?? ''
    const name = typeof named === 'string' ? named : (nameIn(text) ?? basename(path, extname(path)))
    const findings = fault ?? faultsIn(path, () => findingsOf(path, text, look, templates, homes))
    if (findings.length) broken.set(templates.has(name) ? `${name} (${basename(path)})` : name, findings)
    else {
      templates.set(name, { ...(look as Template), within: limited })
      homes.set(name, placeOf(path, text, ['draw']))
    }
  }
  const texts = new Map([...(before?.files?.texts ?? []), ...modules.files])
  const hash = createHash('sha256')
  if (before?.mark !== undefined) hash.update(before.mark)
  for (const path of [...modules.files.keys()].sort())
    hash.update(JSON.stringify([relative(folder, path), texts.get(path)]))
  return {
    templates,
    broken,
    homes,
    files: { folder, names, texts, before: before?.files },
    mark: hash.digest('hex'),
    late,
  }
}

/** What promises of the looks failed of, as faults of the look that was drawn. */
const late = async (): Promise<readonly Finding[]> =>
  (await rejections()).map(reason => {
    const { message, at } = lookFault(reason)
    const hint = 'a look is drawn at once: nothing of it may wait for a promise'
    return { code: 'template-error', message: `A promise of the look failed: ${message}`, hint, at }
  })

/** The name that a file which cannot be run would give its look. */
const nameIn = (text: string): string | undefined => /\bname\s*:\s*['"`]([\w-]+)['"`]/.exec(text)?.[1]

/** Run a file: what it exports as the look, or why it could not be run. */
function attempt(
  modules: Modules,
  path: string,
): { look: unknown; named: unknown; fault?: readonly Finding[] } {
  let [look, named]: [unknown, unknown] = [undefined, undefined]
  const fault = faultsIn(path, () => {
    look = modules.load(path).default
    named = (look as { name?: unknown } | undefined | null)?.name
    return undefined
  })
  return { look, named, ...(fault && { fault }) }
}

/** What work on a look finds, or what the look's own code throws meanwhile. */
function faultsIn<Found extends readonly Finding[] | undefined>(
  path: string,
  work: () => Found,
): Found | readonly Finding[] {
  try {
    return work()
  } catch (error) {
    const { message, hint, at } = lookFault(error, { path, line: 1 })
    return [{ code: 'template-error', message, hint, at }]
  }
}

function findingsOf(
  path: string,
  text: string,
  look: unknown,
  templates: ReadonlyMap<string, Template>,
  homes: ReadonlyMap<string, Place>,
): Finding[] {
  const code = 'template-error'
  if (look === undefined || look === null || typeof look !== 'object') {
    const message =
      look === undefined ? 'The file exports no look' : 'What the file exports by default is no look'
    const hint = 'write `export default defineTemplate({ … })`; a piece of other looks is imported by one'
    return [{ code, message, hint, at: declared(path, text) }]
  }
  const wrong = wrongIn(look).map(
    ({ path: keys, word, message, hint }): Finding => ({
      code,
      message,
      hint,
      at: placeOf(path, text, keys, word),
    }),
  )
  const { name } = look as Template
  if (!wrong.length && templates.has(name)) {
    const home = homes.get(name)
    const whose = home
      ? `\`${dirname(home.path) === dirname(path) ? basename(home.path) : home.path}\` already is one`
      : 'signgen has one itself'
    const message = `There can be no second look named \`${name}\`: ${whose}`
    wrong.push({ code, message, hint: 'give it a name of its own', at: placeOf(path, text, ['name'], name) })
  }
  return wrong.sort((a, b) => a.at!.line - b.at!.line)
}
