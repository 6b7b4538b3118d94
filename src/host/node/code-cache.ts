import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'
import * as zlib from 'node:zlib'
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

/** A script of ours tells what it has done, if it does things of several kinds (src/model/done.ts). */
interface Told {
  readonly done?: ReadonlySet<string>
}

/**
 * Load a large CommonJS file with its compiled code, which V8 makes once on each machine: half of the program's start is
 * saved. What is kept is code, and a sum beside it proves nothing: it is taken only from a folder that is the user's alone.
 * Without such a folder, or with another version of Node, the file is just compiled. V8 compiles functions when they are
 * first called: after a run that did something new what is kept is made again, with the functions of that too.
 */
export function readCompiled(file: string, require: NodeJS.Require): unknown {
  // The bundler writes ASCII alone, which is read fastest as Latin-1.
  const code = readFileSync(file, 'latin1')
  const folder = cacheFolder()
  const name = `${basename(file, '.cjs')}-${fingerprint(file)}.bin`
  const kept = folder && isTrusted(folder) ? read(join(folder, name)) : undefined
  const flags = cachedDataVersionTag()
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
    filename: file,
    ...(kept && { cachedData: kept.data }),
  })
  const before = kept && !script.cachedDataRejected ? kept.done : undefined
  const module: { exports: Told } = { exports: {} }
  script.runInThisContext()(module.exports, require, module, file, dirname(file))
  if (folder)
    process.once('exit', () => {
      // It would carry the mark of flags that V8 had not when it is read.
      if (cachedDataVersionTag() !== flags) return
      const done = new Set([...(before ?? []), ...(module.exports.done ?? [])])
      if (done.size > (before?.length ?? -1))
        keep(folder, name, { done: [...done], data: script.createCachedData() })
    })
  return module.exports
}

/** FNV-1a, twice with different beginnings: tells files apart; nothing has to be safe from being imitated. */
function mark(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c]
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193)
    b = Math.imul(b ^ text.charCodeAt(i), 0x01000193)
  }
  return [a, b].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

/** Of the file as it was installed, and of the V8 that compiles it, by its version and its flags. */
function fingerprint(file: string): string {
  const { size, mtimeMs } = statSync(file)
  return mark([file, size, mtimeMs, cachedDataVersionTag(), process.version].join(' '))
}

/** Compiled code, and what had been done when it was made. */
interface Kept {
  readonly done: readonly string[]
  readonly data: Buffer
}

/** What is kept begins with a sum of the rest. It ends with what had been done, as a line and the length of that. */
const [SUM, LENGTH] = [32, 4]

/** Tells damage, at the least cost: to load Node's hashes takes longer than all of this. Node has CRC-32 since 20.15 and 22.2. */
function sumOf(bytes: Uint8Array): Buffer {
  if (!zlib.crc32) return createHash('sha256').update(bytes).digest()
  const sum = Buffer.alloc(SUM)
  sum.writeUInt32LE(zlib.crc32(bytes))
  sum.writeUInt32LE(bytes.length, LENGTH)
  return sum
}

function bytesOf({ done, data }: Kept): Buffer {
  const line = Buffer.from(done.join(','))
  const length = Buffer.alloc(LENGTH)
  length.writeUInt32LE(line.length)
  const rest = Buffer.concat([data, line, length])
  return Buffer.concat([sumOf(rest), rest])
}

/** What was kept, if it is whole: V8 does not look, and a damaged cache would bring every run down. */
function read(path: string): Kept | undefined {
  try {
    const bytes = readOurs(path)
    const rest = bytes.subarray(SUM)
    if (!sumOf(rest).equals(bytes.subarray(0, SUM))) return undefined
    const end = rest.length - LENGTH
    const line = rest.subarray(end - rest.readUInt32LE(end), end)
    return { done: line.toString().split(',').filter(Boolean), data: rest.subarray(0, end - line.length) }
  } catch {
    return undefined
  }
}

/** So many compiled versions of a file are kept: of several releases and versions of Node, for the program and for the library. */
const MOST_KEPT = 6

/** Kept after the work is done, when the functions that it needs are compiled. A cache that cannot be kept is no loss. */
function keep(folder: string, name: string, kept: Kept): void {
  try {
    makePrivateFolder(folder)
    if (!isTrusted(folder)) return
    const temporary = join(folder, `${name}.${unforeseen()}`)
    writeNew(temporary, bytesOf(kept), 0o600)
    renameSync(temporary, join(folder, name))
    const age = (name: string) => statSync(join(folder, name)).mtimeMs
    const [stem] = name.split('-')
    const old = readdirSync(folder)
      .filter(each => /^[a-z]+-\w+\.bin/.test(each) && each.startsWith(`${stem}-`))
      .sort((a, b) => age(b) - age(a))
    for (const name of old.slice(MOST_KEPT)) rmSync(join(folder, name), { force: true })
  } catch {}
}
