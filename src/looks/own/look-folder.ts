import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** A package's name, by npm's rules. */
const PACKAGE = /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/

/**
 * Where looks of the user's own stand: the folder that is named, or the one of a package of looks that is installed for the
 * working folder or one above it: its `looks` folder if it has one. Undefined where there is neither.
 */
export function lookFolder(name: string): string | undefined {
  if (isFolder(name)) return name
  if (!PACKAGE.test(name)) return undefined
  for (let from = resolve('.'); ; from = dirname(from)) {
    const home = join(from, 'node_modules', name)
    if (isFolder(home)) return isFolder(join(home, 'looks')) ? join(home, 'looks') : home
    if (dirname(from) === from) return undefined
  }
}
