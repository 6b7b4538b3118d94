import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { cacheFolder } from '../host/node/code-cache.ts'
import { readBytes, shown, type Trouble } from '../host/node/read.ts'
import type { Looks } from '../looks/kit/choice.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { UsageError } from '../model/usage-error.ts'
import type { RenderOptions } from '../render/options.ts'
import { looksOf } from '../render/own-looks.ts'
import { readFormat, readSize } from '../stages/check/outputs.ts'
import { readOverride } from '../stages/parse/override.ts'
import { wrongProfile } from '../trade/colour/icc-profile.ts'
import { type Destination, destinationOf, isFolder } from './output-paths.ts'
import { readShard, type Shard } from './shard.ts'
import { troubled } from './units.ts'

/** What `signgen build` is asked: its long options, in camelCase. */
export interface BuildRequest extends Omit<RenderOptions, 'row' | 'profile'> {
  /** Sign files, folders of them, or `-` for standard input. */
  readonly paths: readonly string[]
  /** A folder, a file for one output, or `-` for standard output. Default: beside each sign. */
  readonly out?: string
  /** How outputs are named. Default: `${name}-${size}.${format}`; with data `${name}-${row}-${size}.${format}`. */
  readonly name?: string
  /** The folder that signs may be read from. */
  readonly root?: string
  /** The printer's profile, a file: PDF/X-4 instead of PDF/X-1a. */
  readonly icc?: string
  /** Rows to draw each sign for: a CSV, JSON or YAML file. */
  readonly data?: string
  /** Only these rows, from 1: `3-9,12`. */
  readonly rows?: string
  /** Signs drawn at once, each in a process of its own; with 1 they are drawn in this one. Default: the cores. */
  readonly jobs?: number
  /** Draw everything, also what has not changed. Default: what has not changed is taken from the cache. */
  readonly noCache?: boolean
  /** Where the cache is. Default: the user's, by the custom of the system. */
  readonly cacheDir?: string
  /** One of several equal parts of the work: `2/5`. */
  readonly shard?: string
  /** Beside each PNG its alternative text: `poster-a3.png`, `poster-a3.txt`. */
  readonly alt?: boolean
  /** Warnings fail. */
  readonly strict?: boolean
}

/** A request, held to make sense. */
export interface Settings {
  readonly destination: Destination
  readonly options: RenderOptions
  readonly icc: string | undefined
  readonly iccBytes: Uint8Array | undefined
  /** The looks that signs may name. */
  readonly looks: Looks
  readonly jobs: number
  readonly cache: string | undefined
  readonly shard: Shard | undefined
  readonly alt: boolean
  /** What is wrong with a file that an option names: then nothing is drawn. */
  readonly troubles: readonly Diagnostic[]
}

/** More processes than this ask for more memory than machines have. */
const MOST_JOBS = 64

/** Hold a request to make sense; throws a UsageError where it does not. */
export function settle(request: BuildRequest, write: boolean): Settings {
  const {
    paths,
    out,
    root,
    templates,
    format,
    icc,
    jobs = availableParallelism(),
    noCache = false,
    cacheDir,
    shard,
  } = request
  holdOptions(request)
  const destination = destinationOf(out)
  if (!paths.length) throw new UsageError('name a sign file, a folder of them, or - for standard input')
  if (write && destination.kind === 'beside' && paths.includes('-'))
    throw new UsageError('a sign from standard input needs --out: there is no file to write beside')
  if (root !== undefined && !isFolder(root)) throw new UsageError(`--root: there is no folder ${root}`)
  if (destination.kind === 'file' && format?.some(each => each !== destination.format))
    throw new UsageError(`--out ends in .${destination.format}, and --format says ${format.join(', ')}`)
  if (!Number.isInteger(jobs) || jobs < 1) throw new UsageError('--jobs: it is a whole number from 1')
  if (templates !== undefined && !isFolder(templates))
    throw new UsageError(`--templates: there is no folder ${templates}`)
  const part = shard === undefined ? undefined : readShard(shard)
  if (shard !== undefined && !part)
    throw new UsageError(`--shard: \`${shard}\` is no part of the work; write 2/5 for the second of five`)
  const profile = icc === undefined ? undefined : profileOf(icc)
  const { size, dpi, pdf, tile, tileMargin, tileOverlap, nUp, set, date, asOf } = request
  const options = { size, dpi, pdf, tile, tileMargin, tileOverlap, nUp, set, date, asOf }
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  const formats = destination.kind === 'file' ? [destination.format] : format
  return {
    destination,
    options: { ...given, ...(formats && { format: formats }) },
    icc,
    iccBytes: profile && 'bytes' in profile ? profile.bytes : undefined,
    looks: looksOf(templates),
    jobs: Math.min(jobs, MOST_JOBS),
    cache: noCache ? undefined : (cacheDir ?? join(cacheFolder(), 'outputs')),
    shard: part,
    alt: request.alt ?? false,
    troubles: profile && 'code' in profile ? [troubled(profile)] : [],
  }
}

/** A wrong value of an option is wrong usage, whatever the signs hold. */
function holdOptions({ format = [], size = [], set = [] }: BuildRequest): void {
  for (const [option, values, read] of [
    ['--format', format, readFormat],
    ['--size', size, readSize],
  ] as const) {
    for (const value of values) {
      const known = read(value)
      if (typeof known !== 'string') throw new UsageError(`${option}: ${known.message}: ${known.hint}`)
    }
  }
  for (const text of set) {
    if (!readOverride(text))
      throw new UsageError(`--set: \`${text}\` names no field of a sign; write field=value`)
  }
}

/** The profile that is named, or why it is none. */
function profileOf(path: string): { readonly bytes: Uint8Array } | Trouble {
  const read = readBytes(path)
  if ('code' in read) return read
  const wrong = wrongProfile(read.bytes)
  if (!wrong) return read
  return {
    path: shown(path),
    code: 'profile-invalid',
    message: `\`${shown(path)}\` cannot be printed by: ${wrong}`,
    hint: 'ask the printer for their CMYK output profile (.icc)',
  }
}
