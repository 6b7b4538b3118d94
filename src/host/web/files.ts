import type { ReadFile } from '../../model/diagnostic.ts'
import { MOST_OF_NAMED, missing, outside, tooLarge } from '../trouble.ts'

/** Brings the files that a sign names out of those that were handed in, by their paths. */
export const filesFrom =
  (files: ReadonlyMap<string, Uint8Array>, sign: string): ReadFile =>
  (name, most = MOST_OF_NAMED) => {
    const path = pathOf(name, sign)
    if (path === undefined) return outside(name, 'move it there')
    const bytes = files.get(path)
    if (!bytes) return missing(path, 'of the sign file')
    return bytes.length > most ? tooLarge(path) : { bytes }
  }

/** The path of a file that a sign names from its own folder; undefined if it leads out of all folders. */
function pathOf(name: string, sign: string): string | undefined {
  if (name.startsWith('/')) return undefined
  const path: string[] = []
  for (const step of [...sign.split('/').slice(0, -1), ...name.split('/')]) {
    if (step === '' || step === '.') continue
    if (step !== '..') path.push(step)
    else if (path.pop() === undefined) return undefined
  }
  return path.join('/')
}
