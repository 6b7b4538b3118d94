import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { cacheFolder } from '../host/node/code-cache.ts'
import { readBytes, shown, type Trouble } from '../host/node/read.ts'
import type { Looks } from '../looks/kit/choice.ts'
import { type Diagnostic, ofFile } from '../model/diagnostic.ts'
import { type Besides, holdOptions } from '../model/hold-options.ts'
import { optionsOf, type RunOptions, type SignOptions } from '../model/options.ts'
import { UsageError } from '../model/usage-error.ts'
import { DATE, type InCode, type RenderOptions } from '../render/options.ts'
import { looksOf } from '../render/own-looks.ts'
import { readFormat, readSize } from '../stages/check/outputs.ts'
import { readOverride } from '../stages/parse/override.ts'
import { wrongProfile } from '../trade/colour/icc-profile.ts'
import { holdFolders, pathsNamed } from './named-paths.ts'
import { type Destination, destinationOf } from './output-paths.ts'
import { readShard, type Shard } from './shard.ts'

/** What `signgen build` is asked: its long options, in camelCase. */
export interface BuildRequest extends SignOptions, RunOptions, Pick<InCode, 'date'> {
  /** Sign files, folders of them, or `-` for standard input. */
  readonly paths: readonly string[]
}

/** A request, held to make sense: all that a run has to know. */
export interface Settings {
  readonly paths: readonly string[]
  readonly destination: Destination
  /** What every sign is drawn by. */
  readonly options: RenderOptions
  readonly root: string | undefined
  /** Patterns of files that are no signs. */
  readonly ignore: readonly string[]
  /** The rows to draw each sign for, a file; which of them; and how what comes of them is named. */
  readonly data: string | undefined
  readonly encoding: string | undefined
  readonly rows: string | undefined
  readonly name: string | undefined
  /** The files that options name, which nothing may be written over. */
  readonly reads: readonly string[]
  readonly icc: string | undefined
  readonly iccBytes: Uint8Array | undefined
  /** The looks that signs may name. */
  readonly looks: Looks
  readonly jobs: number
  readonly cache: string | undefined
  readonly shard: Shard | undefined
  readonly alt: boolean
  readonly strict: boolean
  /** What is wrong with a file that an option names: then nothing is drawn. */
  readonly troubles: readonly Diagnostic[]
}

/** More processes than this ask for more memory than machines have. */
const MOST_JOBS = 64

/** An option that a run neither takes up nor hands on to its signs is an error of types here. */
type HandedOn<Rest> = SignOptions &
  Pick<InCode, 'date'> &
  Record<Exclude<keyof Rest, keyof RenderOptions>, never>

/** Hold a request to make sense; throws a UsageError where it does not. */
export function settle(request: BuildRequest, write: boolean): Settings {
  holdRequest(request)
  const {
    paths,
    out,
    root,
    ignore = [],
    data,
    encoding,
    rows,
    name,
    icc,
    templates,
    jobs = availableParallelism(),
    ...asked
  } = request
  const { noCache = false, cacheDir, shard, alt = false, strict = false, ...rest } = asked
  const options: HandedOn<typeof rest> = rest
  const { format } = options
  const destination = destinationOf(out)
  if (write && destination.kind === 'beside' && paths.includes('-'))
    throw new UsageError('a sign from standard input needs --out: there is no file to write beside')
  if (destination.kind === 'file' && format?.some(each => each !== destination.format))
    throw new UsageError(`--out ends in .${destination.format}, and --format says ${format.join(', ')}`)
  const part = shard === undefined ? undefined : readShard(shard)
  if (shard !== undefined && !part)
    throw new UsageError(`--shard: \`${shard}\` is no part of the work; write 2/5 for the second of five`)
  const profile = icc === undefined ? undefined : profileOf(icc)
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  return {
    paths,
    destination,
    options: { ...given, ...(destination.kind === 'file' && { format: [destination.format] }) },
    root,
    ignore,
    data,
    encoding,
    rows,
    name,
    reads: pathsNamed(request, 'file'),
    icc,
    iccBytes: profile && 'bytes' in profile ? profile.bytes : undefined,
    looks: looksOf(templates),
    jobs: Math.min(jobs, MOST_JOBS),
    cache: noCache ? undefined : (cacheDir ?? outputsKept()),
    shard: part,
    alt,
    strict,
    troubles: profile && 'code' in profile ? [ofFile(profile.path, profile)] : [],
  }
}

/** Where outputs are kept unless `--cache-dir` says where. */
function outputsKept(): string | undefined {
  const folder = cacheFolder()
  return folder && join(folder, 'outputs')
}

const PATHS: Besides = {
  paths: ['a list of paths', value => Array.isArray(value) && value.every(each => typeof each === 'string')],
}

/** A wrong value of an option is wrong usage, whatever the signs hold. */
function holdRequest(request: BuildRequest): void {
  holdOptions(request, optionsOf('sign', 'run'), { ...PATHS, ...DATE })
  if (!request.paths?.length)
    throw new UsageError('name a sign file, a folder of them, or - for standard input')
  holdFolders(request)
  const { format = [], size = [], set = [] } = request
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
