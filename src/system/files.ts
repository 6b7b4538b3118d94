import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Code } from '../codes.ts'
import type { Source } from '../diagnostic.ts'

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
}

/** Something that could not be read: a diagnostic without a place. */
export interface Trouble {
  readonly path: string
  readonly code: Code
  readonly message: string
  readonly hint?: string
}

export const shown = (path: string): string => {
  const near = relative(process.cwd(), resolve(path))
  return (near === '' ? '.' : near.startsWith(`..${sep}..${sep}..`) ? resolve(path) : near)
    .split(sep)
    .join('/')
}

const nameOf = (path: string): string => {
  const stem = basename(path).replace(YAML, '')
  return stem === 'sign' ? basename(dirname(resolve(path))) || stem : stem
}

/** Find the signs that paths name: files as they are, folders with every `.yaml` below, `-` for standard input. */
export function findSigns(paths: readonly string[], root?: string): { found: Found[]; troubles: Trouble[] } {
  const [found, troubles]: [Found[], Trouble[]] = [[], []]
  for (const path of paths) {
    if (path === '-') {
      found.push({ path, name: 'sign', below: '' })
      continue
    }
    try {
      const folder = statSync(path).isDirectory()
      if (root !== undefined && !inside(root, path)) troubles.push(outside(path))
      else if (folder) walk(path, root ?? path, '', found, troubles)
      else found.push({ path: shown(path), name: nameOf(path), below: '' })
    } catch (error) {
      troubles.push(unreadable(path, error))
    }
  }
  const once = new Map(found.map(each => [each.path, each]))
  return { found: [...once.values()], troubles }
}

function walk(folder: string, root: string, below: string, found: Found[], troubles: Trouble[]): void {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name)
      const hidden = entry.name.startsWith('.') || entry.name === 'node_modules'
      if (entry.isDirectory() && !hidden)
        walk(path, root, below ? `${below}/${entry.name}` : entry.name, found, troubles)
      else if (entry.isDirectory() || hidden || !YAML.test(entry.name)) continue
      else if (!inside(root, path)) troubles.push(outside(path))
      else if (statSync(path).isFile()) found.push({ path: shown(path), name: nameOf(path), below })
    }
  } catch (error) {
    troubles.push(unreadable(folder, error))
  }
}

/** Is a path, with every link followed, below a folder? */
const inside = (root: string, path: string): boolean => {
  const way = relative(realpathSync(root), realpathSync(path))
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

const outside = (path: string): Trouble => ({
  path: shown(path),
  code: 'file-outside',
  message: `\`${shown(path)}\` is outside the folder that signs may be read from`,
  hint: 'move it there, or name a wider folder with --root',
})

const ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EACCES: 'you have no permission',
  EPERM: 'it is not permitted',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  ELOOP: 'its links go in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOTEMPTY: 'a folder of that name is in the way',
  EEXIST: 'a file of that name is in the way',
}

export const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return ERRORS[code ?? ''] ?? message
}

const unreadable = (path: string, error: unknown): Trouble => {
  const missing = ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
  return missing
    ? {
        path: shown(path),
        code: 'file-missing',
        message: `There is no file or folder \`${shown(path)}\``,
        hint: 'paths count from the folder you are in',
      }
    : {
        path: shown(path),
        code: 'file-unreadable',
        message: `\`${shown(path)}\` cannot be read: ${reasonOf(error)}`,
      }
}

/** Read a sign file, or standard input for `-`. */
export function readSource(path: string): Source | Trouble {
  let bytes: Uint8Array
  try {
    const size = path === '-' ? 0 : statSync(path).size
    if (size > MOST_BYTES) return tooLarge(path)
    bytes = readFileSync(path === '-' ? 0 : path)
  } catch (error) {
    return unreadable(path, error)
  }
  if (bytes.length > MOST_BYTES) return tooLarge(path)
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return {
      path,
      code: 'file-encoding',
      message: `\`${path}\` is not UTF-8 text`,
      hint: 'save it as UTF-8 in your editor',
    }
  }
}

const tooLarge = (path: string): Trouble => ({
  path,
  code: 'file-too-large',
  message: `\`${path}\` is larger than a sign can be (1 MB of YAML)`,
  hint: 'name the sign file itself',
})

const unfinished = new Set<string>()

/** Write a file whole or not at all. A printer that polls the folder must never see half a poster: hence the rename. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  mkdirSync(dirname(path), { recursive: true })
  unfinished.add(temporary)
  try {
    writeFileSync(temporary, bytes)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  } finally {
    unfinished.delete(temporary)
  }
}

/** Leave no half-written file behind when the program is stopped. */
export const discardUnfinished = (): void => {
  for (const path of unfinished) rmSync(path, { force: true })
}
