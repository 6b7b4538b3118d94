import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Source } from '../../model/diagnostic.ts'
import { type Spelling, spelling } from '../spelling.ts'
import { MOST_OF_NAMED, missing, outside, type Trouble, tooLarge, unreadable } from '../trouble.ts'
import { reasonOf } from './os-errors.ts'

export type { Trouble } from '../trouble.ts'

/** A sign is a few hundred words: what is larger is not one. */
const MOST_BYTES = 1_000_000
const YAML = /\.ya?ml$/i

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

export const shown = (path: string): string => {
  const near = relative(process.cwd(), resolve(path))
  return (near === '' ? '.' : near.startsWith(`..${sep}..${sep}..`) ? resolve(path) : near)
    .split(sep)
    .join('/')
}

const nameOf = (path: string): string => {
  const stem = basename(path, extname(path))
  return stem === 'sign' ? basename(dirname(resolve(path))) || stem : stem
}

/**
 * Find the signs that paths name: files as they are, folders with every `.yaml` below, `-` for standard input. Links are
 * followed, but not out of the root: the folder that was named, or that of the file.
 */
export function findSigns(paths: readonly string[], root?: string): { found: Found[]; troubles: Trouble[] } {
  const [found, troubles]: [Found[], Trouble[]] = [[], []]
  const file = (path: string, below: string, top: string) => {
    if (inside(root ?? top, path))
      found.push({ path: shown(path), name: nameOf(path), below, root: root ?? top })
    else troubles.push(outside(shown(path)))
  }
  const walk = (folder: string, below: string, top: string): void => {
    const entries = readdirSync(folder, { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      attempt(path, () => {
        if (entry.isDirectory()) walk(path, below ? `${below}/${entry.name}` : entry.name, top)
        else if (YAML.test(entry.name) && statSync(path).isFile()) file(path, below, top)
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
  for (const path of paths) {
    if (path === '-') found.push({ path, name: 'sign', below: '', root: root ?? '.' })
    else
      attempt(path, () =>
        statSync(path).isDirectory() ? walk(path, '', path) : file(path, '', dirname(path)),
      )
  }
  const once = new Map(found.map(each => [each.path, each]))
  return { found: [...once.values()], troubles }
}

/** Is a path, with every link followed, below a folder? */
const inside = (root: string, path: string): boolean => {
  const way = relative(realpathSync(root), realpathSync(path))
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

/** Why something could not be read. */
const failed = (path: string, error: unknown, from = 'you are in'): Trouble =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
    ? missing(shown(path), from)
    : unreadable(shown(path), reasonOf(error))

/** Where a file is that a sign names. */
export const placeOf = (name: string, sign: string): string =>
  resolve(sign === '-' ? '.' : dirname(sign), name)

/** A file that a sign names: from the sign's folder, below the root, with no link out of it. */
export function readNamed(
  name: string,
  sign: string,
  root: string,
  most = MOST_OF_NAMED,
): { readonly bytes: Uint8Array } | Trouble {
  const written = placeOf(name, sign)
  let path = written
  try {
    const spelt = existsSync(written) ? undefined : spellingOf(name, sign, root)
    if (spelt && 'hint' in spelt) return { ...missing(shown(written), ''), hint: spelt.hint }
    if (spelt) path = placeOf(spelt.found, sign)
    if (!inside(root, path)) return outside(shown(path))
    // A pipe or a device may have no end, or never begin.
    return statSync(path).isFile() ? readBytes(path, most) : unreadable(shown(path), 'it is no file')
  } catch (error) {
    return failed(path, error, sign === '-' ? undefined : 'of the sign file')
  }
}

/** How a file is spelt that is not there as the sign names it. No folder outside the root is looked into. */
const spellingOf = (name: string, sign: string, root: string): Spelling | undefined =>
  spelling(name, folder => {
    const place = placeOf(folder || '.', sign)
    try {
      return inside(root, place) ? readdirSync(place) : undefined
    } catch {
      return undefined
    }
  })

/** How many bytes a file has; none where there is no file. */
export const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** The names of the files that stand in a folder, in an order of their own. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter(name => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .sort()

/** The text of a file; undefined if there is none. */
export function readText(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : undefined
}

/** Read a sign file, or standard input for `-`. */
export function readSource(path: string): Source | Trouble {
  let bytes: Uint8Array | undefined
  try {
    bytes = readAtMost(path, MOST_BYTES)
  } catch (error) {
    return failed(path, error)
  }
  if (!bytes) return noSign(path)
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const message = `\`${path}\` is not UTF-8 text`
    return { path, code: 'file-encoding', message, hint: 'save it as UTF-8 in your editor' }
  }
}

/** A profile of a printer is a megabyte or two. */
const MOST_PROFILE = 20_000_000

/** The bytes of a file that an option names, or a sign. */
export function readBytes(path: string, most = MOST_PROFILE): { readonly bytes: Uint8Array } | Trouble {
  try {
    const bytes = readAtMost(path, most)
    return bytes ? { bytes } : tooLarge(shown(path))
  } catch (error) {
    return failed(path, error)
  }
}

/** The bytes of a file, a pipe or a device; undefined, and no more is read, if there are too many. */
function readAtMost(path: string, most: number): Uint8Array | undefined {
  if (path === '-' && ahead) return ahead.length > most ? undefined : ahead
  const descriptor = path === '-' ? 0 : openSync(path, 'r')
  try {
    const parts: Uint8Array[] = []
    let total = 0
    while (total <= most) {
      const part = Buffer.allocUnsafe(65_536)
      const count = readChunk(descriptor, part)
      if (count === 0) return Buffer.concat(parts)
      parts.push(part.subarray(0, count))
      total += count
    }
    return undefined
  } finally {
    if (descriptor !== 0) closeSync(descriptor)
  }
}

let ahead: Uint8Array | undefined

/** Read standard input before it is asked for, so that signals are heard while nobody writes to it. */
export async function readStandardInput(): Promise<void> {
  if (ahead) return
  const parts: Uint8Array[] = []
  let total = 0
  for await (const part of process.stdin) {
    parts.push(part)
    total += part.length
    if (total > MOST_BYTES) break
  }
  ahead = Buffer.concat(parts)
}

/** A pipe that has nothing to give yet says EAGAIN, one that is closed EOF. */
function readChunk(descriptor: number, into: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, into, 0, into.length, null)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}

const noSign = (path: string): Trouble => ({
  path,
  code: 'file-too-large',
  message: `\`${path}\` is larger than a sign can be (1 MB of YAML)`,
  hint: 'name the sign file itself',
})
