import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/** Where a program may keep what it can make again (XDG Base Directory; %LOCALAPPDATA% on Windows). */
export const cacheFolder = (): string =>
  join(
    process.env.XDG_CACHE_HOME ||
      process.env.LOCALAPPDATA ||
      join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache'),
    'signgen',
  )

/**
 * Load a large CommonJS file with its compiled code, which V8 makes once on each machine: half of signgen's start is
 * saved. Without a folder to keep it in, or with another version of Node, the file is just compiled.
 */
export function readCompiled(file: URL, require: NodeJS.Require): unknown {
  const path = fileURLToPath(file)
  const code = readFileSync(file, 'utf8')
  const version = createHash('sha256')
    .update(`${process.version} ${process.arch} ${code.length} `)
    .update(code.slice(-4096))
    .digest('hex')
  const kept = join(cacheFolder(), `satori-${version.slice(0, 16)}.bin`)
  const cachedData = read(kept)
  const script = new Script(`(function (exports, require, module) {${code}\n})`, {
    filename: path,
    ...(cachedData && { cachedData }),
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, require, module)
  if (!cachedData || script.cachedDataRejected)
    process.once('beforeExit', () => keep(kept, script.createCachedData()))
  return module.exports
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** Kept after the work is done, when the functions that a sign needs are compiled. A cache that cannot be kept is no loss. */
function keep(path: string, data: Buffer): void {
  try {
    mkdirSync(cacheFolder(), { recursive: true })
    writeFileSync(`${path}.${process.pid}`, data)
    renameSync(`${path}.${process.pid}`, path)
  } catch {}
}
