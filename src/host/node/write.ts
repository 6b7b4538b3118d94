import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
let count = 0

/**
 * Write files, all of them whole, or none. A printer that polls the folder must never see half a poster: hence the
 * temporary names, and the renaming once every one of them is written.
 */
export function writeWhole(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): void {
  const staged = files.map(file => ({
    ...file,
    temporary: join(dirname(file.path), `.signgen-${process.pid}-${count++}.part`),
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
    each(({ path, temporary, bytes }) => {
      makeFolder(dirname(path))
      unfinished.add(temporary)
      writeFileSync(temporary, bytes)
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
        throw Object.assign(new Error(), { code: 'EISDIR' })
    })
    each(({ path, temporary }) => {
      renameSync(temporary, path)
      unfinished.delete(temporary)
    })
  } finally {
    discardUnfinished()
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

/** Make a folder and those above it. Node's own recursion never ends where the system says that nothing is there. */
export function makeFolder(folder: string): void {
  if (!lacksParent(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  const error = lacksParent(folder)
  if (error) throw error
}

/** Make a folder, which another process may do at the same time; what is wrong if there is none above it. */
function lacksParent(folder: string): unknown {
  try {
    mkdirSync(folder)
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
      .filter(name => /^\.signgen-\d+-\d+\.part$/.test(name) && ours(name))
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
