import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'
import { isTrusted, readOurs } from './private-folder.ts'
import { makePrivateFolder, unforeseen, writeNew } from './write.ts'

/**
 * Where a program may keep what it can make again (XDG Base Directory; %LOCALAPPDATA% on Windows). A relative path is
 * passed over, as XDG asks: it would lead into whatever folder the user works in. Undefined if there is no such place.
 */
export function cacheFolder(): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  const own = join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache')
  const place = [XDG_CACHE_HOME, LOCALAPPDATA, own].find(each => each && isAbsolute(each))
  return place && join(place, 'signgen')
}

/**
 * Load a large CommonJS file with its compiled code, which V8 makes once on each machine: half of the program's start is
 * saved. What is kept is code, and a hash beside it proves nothing: it is taken only from a folder that is the user's alone.
 * Without such a folder, or with another version of Node, the file is just compiled.
 */
export function readCompiled(file: string, require: NodeJS.Require): unknown {
  // The bundler writes ASCII alone, which is read fastest as Latin-1.
  const code = readFileSync(file, 'latin1')
  const folder = cacheFolder()
  const name = `${basename(file, '.cjs')}-${fingerprint(file)}.bin`
  const cachedData = folder && isTrusted(folder) ? read(join(folder, name)) : undefined
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, require, module, file, dirname(file))
  if (folder && (!cachedData || script.cachedDataRejected))
    process.once('exit', () => keep(folder, name, script.createCachedData()))
  return module.exports
}

/** Of the file as it was installed, and of the V8 that compiles it, by its version and its flags. */
function fingerprint(file: string): string {
  const { size, mtimeMs } = statSync(file)
  const parts = [file, size, mtimeMs, cachedDataVersionTag()]
  return createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 16)
}

const HASH = 32
const digest = (data: Uint8Array): Buffer => createHash('sha256').update(data).digest()

/** What was kept, if it is whole: V8 does not look, and a damaged cache would bring every run down. */
function read(path: string): Buffer | undefined {
  try {
    const kept = readOurs(path)
    const data = kept.subarray(HASH)
    return digest(data).equals(kept.subarray(0, HASH)) ? data : undefined
  } catch {
    return undefined
  }
}

/** So many compiled versions are kept: of several releases and versions of Node, for the program and for the library. */
const MOST_KEPT = 6

/** Kept after the work is done, when the functions that a sign needs are compiled. A cache that cannot be kept is no loss. */
function keep(folder: string, name: string, data: Buffer): void {
  try {
    makePrivateFolder(folder)
    if (!isTrusted(folder)) return
    const temporary = join(folder, `${name}.${unforeseen()}`)
    writeNew(temporary, Buffer.concat([digest(data), data]), 0o600)
    renameSync(temporary, join(folder, name))
    const age = (name: string) => statSync(join(folder, name)).mtimeMs
    const old = readdirSync(folder)
      .filter(name => /^engine-\w+\.bin/.test(name))
      .sort((a, b) => age(b) - age(a))
    for (const name of old.slice(MOST_KEPT)) rmSync(join(folder, name), { force: true })
  } catch {}
}
