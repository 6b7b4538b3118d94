import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { dirname, isAbsolute } from 'node:path'

const [GROUP_WRITES, OTHERS_WRITE, STICKY] = [0o020, 0o002, 0o1000]
/** Systems without users of this kind keep files apart by lists of their own. */
const user = process.getuid?.()

/** Is this the user's, and can nobody else write it? */
const isOurs = ({ uid, mode }: Stats): boolean =>
  user === undefined || (uid === user && !(mode & (GROUP_WRITES | OTHERS_WRITE)))

/** Can nobody but the user and the system put another thing in the place of what is in this folder? */
const isHeld = ({ uid, mode }: Stats): boolean =>
  user === undefined ||
  ((uid === user || uid === 0) && (!(mode & (GROUP_WRITES | OTHERS_WRITE)) || (mode & STICKY) !== 0))

/** Is this a folder, no link, that the user owns and nobody else can write? */
export function isPrivate(folder: string): boolean {
  try {
    const found = lstatSync(folder)
    return found.isDirectory() && isOurs(found)
  } catch {
    return false
  }
}

/** Can everybody write into this folder, and remove what others wrote? */
export function isOpenToAll(folder: string): boolean {
  const mode = statSync(folder, { throwIfNoEntry: false })?.mode ?? 0
  return user !== undefined && (mode & OTHERS_WRITE) !== 0 && (mode & STICKY) === 0
}

/**
 * Is this a place that code can be loaded from: an absolute path to a private folder, which nobody else can exchange for
 * another by way of the folders above it?
 */
export function isTrusted(folder: string): boolean {
  if (!isAbsolute(folder) || !isPrivate(folder)) return false
  try {
    for (let above = dirname(realpathSync(folder)); ; above = dirname(above)) {
      if (!isHeld(statSync(above))) return false
      if (dirname(above) === above) return true
    }
  } catch {
    return false
  }
}

/** The bytes of a file, no link, that the user owns and nobody else can write; throws for any other. */
export function readOurs(path: string): Buffer {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    const found = fstatSync(file)
    if (!found.isFile() || !isOurs(found)) throw new Error(`${path} is not the user's own`)
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}
