import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { reasonOf } from './reasons.ts'

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

/** Make a folder and those above it. Node's own recursion never ends where the system says that nothing is there. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return
    if (
      code !== 'ENOENT' ||
      dirname(folder) === folder ||
      statSync(dirname(folder), { throwIfNoEntry: false })
    )
      throw error
    makeFolder(dirname(folder))
    mkdirSync(folder)
  }
}

/** Leave no half-written file behind when the program is stopped. */
export function discardUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true })
  unfinished.clear()
}
