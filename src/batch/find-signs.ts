import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { globSync } from 'tinyglobby'
import { failed, inside, shown, type Trouble } from '../host/node/read.ts'
import { outside } from '../host/trouble.ts'
import { UsageError } from '../model/usage-error.ts'
import { CAMPAIGN } from '../model/world.ts'
import { isNoSign } from '../stages/parse/no-sign.ts'
import { type Ignored, ignoredBy, ignoredByCampaign, ignoredIn } from './ignored.ts'

const YAML = /\.ya?ml$/i
/** What makes a path that is not there a pattern. */
const MAGIC = /[*?]|\{[^{},]*,/
/** A sign has its fields within so many bytes. */
const MOST_READ = 1_000_000

/** A sign file that was asked for: itself, or below a folder that was. */
export interface Found {
  /** As people know it: from the working folder, with forward slashes; `-` for standard input. */
  readonly path: string
  /** What an output is called after: the file's stem, or its folder's name when the file is `sign.yaml`. */
  readonly name: string
  /** Where it stands below the folder that was asked for: `''` for a file, `welsh/cardiff` … */
  readonly below: string
  /** The folder that it may read below. */
  readonly root: string
}

export interface Finds {
  readonly found: readonly Found[]
  readonly troubles: readonly Trouble[]
  /** Files that were come upon and are plainly no signs. */
  readonly passed: readonly string[]
  /** Was anything left out because somebody said that it is no sign? */
  readonly ignored: boolean
}

/** What says where signs are looked for. */
export interface Looking {
  readonly root: string | undefined
  /** Patterns of files that are no signs, from the working folder. */
  readonly ignore: readonly string[]
  /** Does what campaigns say count? */
  readonly campaigns: boolean
}

const nameOf = (path: string): string => {
  const stem = basename(path, extname(path))
  return stem === 'sign' ? basename(dirname(resolve(path))) || stem : stem
}

/**
 * Find the signs that paths name: files as they are, folders with every `.yaml` below, patterns, `-` for standard input.
 * Links are followed, but not out of the root: the folder that was named, or that of the file. A file that is named is a
 * sign whatever a campaign or `.signgenignore` says; what is come upon below a folder is passed over if it is none.
 */
export function findSigns(paths: readonly string[], { root, ignore, campaigns }: Looking): Finds {
  const [found, troubles, passed]: [Found[], Trouble[], string[]] = [[], [], []]
  let ignored = false
  const leave = (is: boolean) => {
    ignored ||= is
    return is
  }
  const byOption = ignoredBy(ignore, '.')
  const asked: Ignored = (path, isFolder) => leave(byOption(path, isFolder))
  const file = (path: string, below: string, top: string) => {
    if (basename(path) === CAMPAIGN || asked(path, false)) return
    if (inside(root ?? top, path))
      found.push({ path: shown(path), name: nameOf(path), below, root: root ?? top })
    else troubles.push(outside(shown(path)))
  }
  const come = (path: string, below: string, top: string) => {
    if (basename(path) === CAMPAIGN || asked(path, false)) return
    if (inside(root ?? top, path) && isOther(path)) passed.push(shown(path))
    else file(path, below, top)
  }
  const rulesOf = (folder: string): Ignored[] => [
    ignoredIn(folder),
    ...(campaigns ? [ignoredByCampaign(folder)] : []),
  ]
  const walk = (folder: string, below: string, top: string, above: readonly Ignored[]): void => {
    const rules = [...above, ...rulesOf(folder)]
    const entries = readdirSync(folder, { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const isFolder = entry.isDirectory()
      if (!isFolder && !YAML.test(entry.name)) continue
      if (asked(path, isFolder) || leave(rules.some(rule => rule(path, isFolder)))) continue
      attempt(path, () => {
        if (isFolder) walk(path, below ? `${below}/${entry.name}` : entry.name, top, rules)
        else if (statSync(path).isFile()) come(path, below, top)
      })
    }
  }
  const attempt = (path: string, look: () => void) => {
    try {
      look()
    } catch (error) {
      troubles.push(failed(path, error))
    }
  }
  const expand = (pattern: string) => {
    const all = matches(pattern)
    if (!all.length) throw new UsageError(`no sign (.yaml, .yml) matches ${pattern}`)
    const top = baseOf(pattern)
    for (const path of all) {
      const folders = foldersTo(path, top)
      const rules = folders.flatMap(rulesOf)
      if (!leave([...folders.slice(1), path].some(each => rules.some(rule => rule(each, each !== path)))))
        attempt(path, () => come(path, relative(top, dirname(path)).split(sep).join('/'), top))
    }
  }
  for (const path of paths) {
    if (path === '-') found.push({ path, name: 'sign', below: '', root: root ?? '.' })
    else if (MAGIC.test(path) && !existsSync(path)) expand(path)
    else
      attempt(path, () => {
        if (!statSync(path).isDirectory()) return file(path, '', dirname(path))
        const above = foldersTo(path, '.').map(ignoredIn)
        const campaign = campaigns ? foldersTo(path, root ?? path).map(ignoredByCampaign) : []
        walk(path, '', path, [...above, ...campaign])
      })
  }
  const once = new Map(found.map(each => [each.path, each]))
  return { found: [...once.values()], troubles, passed: [...new Set(passed)], ignored }
}

/** Is a file that nobody named plainly no sign? One that cannot be read, or has another encoding, is told of. */
function isOther(path: string): boolean {
  try {
    const bytes = readFileSync(path)
    const whole = bytes.length <= MOST_READ
    const text = new TextDecoder('utf-8', { fatal: whole }).decode(bytes.subarray(0, MOST_READ))
    return isNoSign({ path, text })
  } catch {
    return false
  }
}

/** The folders above a path, from the top, itself not among them; none if it does not lie below. */
function foldersTo(path: string, top: string): string[] {
  const way = relative(resolve(top), resolve(path))
  if (way === '' || way.startsWith('..')) return []
  const steps = way.split(sep).slice(0, -1)
  return [top, ...steps.map((_, i) => join(top, ...steps.slice(0, i + 1)))]
}

const matches = (pattern: string): string[] =>
  globSync(pattern, { expandDirectories: false, ignore: ['**/node_modules/**'], onlyFiles: true })
    .filter(path => YAML.test(path))
    .sort()

/** The folder that a pattern starts from: that of its steps before the first that is none itself. */
function baseOf(pattern: string): string {
  const steps = pattern.split('/')
  const plain = steps.slice(
    0,
    Math.max(
      0,
      steps.findIndex(step => MAGIC.test(step)),
    ),
  )
  return plain.length === 1 && plain[0] === '' ? '/' : plain.join('/') || '.'
}
