import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { reasonOf } from './os-errors.ts'

/** A file that could not be written: its own name, not that of a temporary one. */
export class Unwritable extends Error {
  constructor(
    readonly path: string,
    error: unknown,
  ) {
    super(reasonOf(error))
  }
}

const unfinished = new Set<string>()

/** A name that nobody can foresee, and lay a link under. */
export const unforeseen = (): string => randomBytes(8).toString('hex')

const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = constants

/** Write a file that is not there yet; whatever stands or lies under its name, a link too, is left as it is. */
export function writeNew(path: string, bytes: Uint8Array | string, mode = 0o666): void {
  const file = openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode)
  try {
    writeFileSync(file, bytes)
  } finally {
    closeSync(file)
  }
}

/** A file to be written, and all that is to stand in it. */
export interface Whole {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Write files, all of them whole, or none. A printer that polls the folder must never see half a poster: hence the
 * temporary names, and the renaming once every one of them is written.
 */
export function writeWhole(files: readonly (Whole & { readonly mode?: number | undefined })[]): void {
  const staged = files.map(file => ({
    ...file,
    temporary: join(dirname(file.path), `.signgen-${process.pid}-${unforeseen()}.part`),
  }))
  const each = (work: (file: (typeof staged)[number]) => void) => {
    for (const file of staged) {
      try {
        work(file)
      } catch (error) {
        throw new Unwritable(file.path, error)
      }
    }
  }
  try {
    each(({ path, temporary, bytes, mode }) => {
      makeFolder(dirname(path))
      unfinished.add(temporary)
      writeNew(temporary, bytes)
      if (mode !== undefined) chmodSync(temporary, mode)
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
        throw Object.assign(new Error(), { code: 'EISDIR' })
    })
    each(({ path, temporary }) => {
      renameSync(temporary, path)
      unfinished.delete(temporary)
    })
  } finally {
    for (const { temporary } of staged) if (unfinished.delete(temporary)) rmSync(temporary, { force: true })
  }
}

/** Write people's own files anew, with the permissions that they have. One that may not be written is left. */
export function writeOver(files: readonly Whole[]): void {
  const modeOf = (path: string) => {
    const before = lstatSync(path, { throwIfNoEntry: false })
    if (before) accessSync(path, constants.W_OK)
    return before && before.mode & 0o777
  }
  writeWhole(
    files.map(file => {
      try {
        return { ...file, mode: modeOf(file.path) }
      } catch (error) {
        throw new Unwritable(file.path, error)
      }
    }),
  )
}

/** A file that is written part by part, and is there only once it is whole. */
export interface Growing {
  append(bytes: Uint8Array): void
  finish(): void
}

/** Begin a file that is too large to be held. Whatever stands under its name stays there until it is finished. */
export function growing(path: string): Growing {
  const temporary = join(dirname(path), `.signgen-${process.pid}-${unforeseen()}.part`)
  const hold = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      rmSync(temporary, { force: true })
      throw new Unwritable(path, error)
    }
  }
  const file = hold(() => {
    makeFolder(dirname(path))
    unfinished.add(temporary)
    return openSync(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o666)
  })
  return {
    append: bytes => hold(() => writeFileSync(file, bytes)),
    finish: () =>
      hold(() => {
        closeSync(file)
        renameSync(temporary, path)
        unfinished.delete(temporary)
      }),
  }
}

/** Is a file there, and are these its bytes? */
export function holds(path: string, bytes: Uint8Array): boolean {
  try {
    const { size } = statSync(path)
    return size === bytes.length && readFileSync(path).equals(bytes)
  } catch {
    return false
  }
}

/**
 * Make a folder and those above it, with the mode given. Node's own recursion never ends where the system says that
 * nothing is there.
 */
export function makeFolder(folder: string, mode = 0o777): void {
  if (!lacksParent(folder, mode)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder), mode)
  const error = lacksParent(folder, mode)
  if (error) throw error
}

/** Make a folder that is the user's alone, with those above it (XDG Base Directory: 0700). */
export const makePrivateFolder = (folder: string): void => makeFolder(folder, 0o700)

/** Make a folder, which another process may do at the same time; what is wrong if there is none above it. */
function lacksParent(folder: string, mode: number): unknown {
  try {
    mkdirSync(folder, mode)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return error
    if (code !== 'EEXIST' || !statSync(folder).isDirectory()) throw error
  }
  return undefined
}

const partsIn = (folder: string, ours: (name: string) => boolean): string[] => {
  try {
    return readdirSync(folder)
      .filter(name => /^\.signgen-\d+-[0-9a-f]+\.part$/.test(name) && ours(name))
      .map(name => join(folder, name))
  } catch {
    return []
  }
}

/** Remove what a process that died was writing into a folder. */
export function discardPartsOf(pid: number | undefined, folder: string): void {
  for (const path of partsIn(folder, name => name.startsWith(`.signgen-${pid}-`)))
    rmSync(path, { force: true })
}

/** Nothing takes so long to write, in milliseconds. */
const LONG_AGO = 3_600_000

/** Remove what runs that were killed have left in a folder. Other machines may be writing there: age tells, not the process. */
export function discardOldParts(folder: string): void {
  const old = (path: string) =>
    Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > LONG_AGO
  for (const path of partsIn(folder, () => true).filter(old)) rmSync(path, { force: true })
}

/** Leave no half-written file behind when the program is stopped. */
export function discardUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true })
  unfinished.clear()
}
