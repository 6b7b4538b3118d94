import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Source } from '../../model/diagnostic.ts'
import { type Spelling, spelling } from '../spelling.ts'
import { MOST_OF_NAMED, missing, notUtf8, outside, type Trouble, tooLarge, unreadable } from '../trouble.ts'
import { reasonOf } from './os-errors.ts'

export type { Trouble } from '../trouble.ts'

/** A sign is a few hundred words: what is larger is not one. */
const MOST_BYTES = 1_000_000

export const shown = (path: string): string => {
  const near = relative(process.cwd(), resolve(path))
  return (near === '' ? '.' : near.startsWith(`..${sep}..${sep}..`) ? resolve(path) : near)
    .split(sep)
    .join('/')
}

/** Is a path, with every link followed, below a folder? The system follows them: Node's own way looks at every folder above. */
export const inside = (root: string, path: string): boolean => {
  const way = relative(realpathSync.native(root), realpathSync.native(path))
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

/** Why something could not be read. */
export const failed = (path: string, error: unknown, from = 'you are in'): Trouble =>
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
    return notUtf8(path)
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
  // A folder gives a stream that ends at once; what reads it for good says why it cannot.
  if (ahead || fstatSync(0).isDirectory()) return
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
