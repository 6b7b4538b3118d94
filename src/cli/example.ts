import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inDist } from '../host/node/assets.ts'
import { makeFolder } from '../host/node/write.ts'
import { hintFor } from '../model/nearest.ts'
import { UsageError } from '../model/usage-error.ts'

const FOLDER = fileURLToPath(inDist('examples'))

/** A file of an example: where it is, and where it goes. */
interface Copy {
  readonly from: string
  readonly to: string
}

/** The files of an example of this name: its sign under the name that is wanted, and beside it what the sign names. */
export function exampleFiles(name: string, sign: string): readonly Copy[] {
  const names = readdirSync(FOLDER).sort()
  if (!names.includes(name))
    throw new UsageError(
      `there is no example ${name}: ${hintFor(name, names, `there are ${names.join(', ')}`)}`,
    )
  const home = join(FOLDER, name)
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
    .map(from => ({
      from,
      to: isSign(from) ? sign : join(dirname(sign), from.slice(home.length + 1)),
    }))
}

const isSign = (path: string): boolean => basename(path) === 'sign.yaml' || path.endsWith('.sign')

/** A file is there already, and is left alone. */
class Taken extends Error {
  readonly code = 'EEXIST'
  constructor(readonly path: string) {
    super(`${path} is there`)
  }
}

/** Copy them: all, or none where one is there already. Gives their names. */
export function copyExample(files: readonly Copy[]): string[] {
  const taken = files.find(({ to }) => existsSync(to))
  if (taken) throw new Taken(taken.to)
  for (const { from, to } of files) {
    makeFolder(dirname(to))
    writeFileSync(to, readFileSync(from), { flag: 'wx' })
  }
  return files.map(({ to }) => to)
}
