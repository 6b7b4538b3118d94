import { createHash } from 'node:crypto'
import { type Diagnostic, ofFile } from '../diagnostic.ts'
import { draw, type Page } from '../draw.ts'
import { encode, warmFor } from '../encode/encode.ts'
import {
  collisions,
  type Destination,
  destinationOf,
  isFolder,
  type Planned,
  plan,
  UsageError,
} from '../plan.ts'
import { hasErrors, type Prepared, prepare, type RenderOptions } from '../prepare.ts'
import { wrongProfile } from '../profile.ts'
import { outputReport, textReports } from '../report/pages.ts'
import type { BuildReport, OutputReport, SignReport } from '../report/report.ts'
import { type Found, findSigns, readBytes, readSource, shown, type Trouble } from '../system/read.ts'
import { Unwritable, writeWhole } from '../system/write.ts'

/** What `signgen build` is asked: its long options, in camelCase. */
export interface BuildRequest extends RenderOptions {
  /** Sign files, folders of them, or `-` for standard input. */
  readonly paths: readonly string[]
  /** A folder, a file for one output, or `-` for standard output. Default: beside each sign. */
  readonly out?: string
  /** How outputs are named. Default: `${name}-${size}.${format}`. */
  readonly name?: string
  /** The folder that signs may be read from. */
  readonly root?: string
  /** The printer's profile, a file: PDF/X-4 instead of PDF/X-1a. */
  readonly icc?: string
  /** Warnings fail. */
  readonly strict?: boolean
}

/** A report, and what a reporter needs besides. */
export interface Built {
  readonly report: BuildReport
  /** The text of every source, for code frames. */
  readonly sources: ReadonlyMap<string, string>
  /** The file that was asked for on standard output. */
  readonly bytes: Uint8Array | undefined
}

/**
 * Draw signs, or with `write` false say all that drawing would say. All signs are read and their outputs named before
 * any is drawn; then one after the other is drawn and written. A sign with an error writes nothing and spoils no other.
 */
export async function run(request: BuildRequest, write: boolean): Promise<Built> {
  const started = performance.now()
  const destination = destinationOf(request.out)
  if (!request.paths.length)
    throw new UsageError('name a sign file, a folder of them, or - for standard input')
  if (write && destination.kind === 'beside' && request.paths.includes('-')) {
    throw new UsageError('a sign from standard input needs --out: there is no file to write beside')
  }
  if (request.root !== undefined && !isFolder(request.root))
    throw new UsageError(`--root: there is no folder ${request.root}`)
  const options = destination.kind === 'file' ? { ...request, format: [destination.format] } : request
  if (destination.kind === 'file' && request.format?.some(format => format !== destination.format)) {
    throw new UsageError(
      `--out ends in .${destination.format}, and --format says ${request.format.join(', ')}`,
    )
  }
  const { found, troubles } = findSigns(request.paths, request.root)
  if (!found.length && !troubles.length)
    throw new UsageError(`no sign (.yaml, .yml) in ${request.paths.join(', ')}`)
  const icc = profileOf(request.icc)
  if (icc && 'code' in icc) troubles.push(icc)
  const sources = new Map<string, string>()
  const diagnostics: Diagnostic[] = troubles.map(troubled)
  const reports = new Map(found.map(each => [each, signReport(each, undefined)]))
  const signs: { found: Found; prepared: Prepared }[] = []
  for (const each of found) {
    const source = readSource(each.path)
    if ('code' in source) {
      diagnostics.push(troubled(source))
    } else {
      sources.set(each.path, source.text)
      signs.push({
        found: each,
        prepared: prepare(source, { ...options, ...(icc && 'bytes' in icc && { profile: icc.bytes }) }),
      })
    }
  }
  const planned = plan(signs, destination, request.name)
  const clashes = collisions(planned)
  let bytes: Uint8Array | undefined
  for (const sign of planned) {
    const done = await one(
      sign,
      clashes.length || (icc && 'code' in icc) ? 'nothing' : write ? destination : 'pages',
    )
    reports.set(sign.found, done.report)
    diagnostics.push(...sign.prepared.diagnostics, ...done.diagnostics)
    bytes = done.bytes ?? bytes
  }
  diagnostics.push(...clashes)
  return {
    report: summed([...reports.values()], diagnostics, request.strict ?? false, started),
    sources,
    bytes,
  }
}

/** Draw the signs of a request and write them. What `signgen build --reporter json` prints is what this returns. */
export const build = async (request: BuildRequest): Promise<BuildReport> => (await run(request, true)).report

/** The profile that is named, or why it is none. */
function profileOf(path: string | undefined): { readonly bytes: Uint8Array } | Trouble | undefined {
  if (path === undefined) return undefined
  const read = readBytes(path)
  if ('code' in read) return read
  const wrong = wrongProfile(read.bytes)
  if (!wrong) return read
  const message = `\`${shown(path)}\` cannot be printed by: ${wrong}`
  return {
    path: shown(path),
    code: 'profile-invalid',
    message,
    hint: 'ask the printer for their CMYK output profile (.icc)',
  }
}

interface Done {
  readonly report: SignReport
  readonly diagnostics: readonly Diagnostic[]
  readonly bytes?: Uint8Array
}

async function one(
  { found, prepared, files }: Planned,
  to: Destination | 'pages' | 'nothing',
): Promise<Done> {
  if (to === 'nothing') return { report: signReport(found, prepared), diagnostics: [] }
  const diagnostics: Diagnostic[] = []
  const outputs: OutputReport[] = []
  let bytes: Uint8Array | undefined
  let pages: readonly Page[] = []
  try {
    if (to !== 'pages') warmFor(prepared.outputs.map(({ format }) => format))
    const drawn = await draw(prepared)
    diagnostics.push(...drawn.diagnostics)
    pages = drawn.pages
    const made: { path: string; bytes: Uint8Array; known: OutputReport }[] = []
    for (const [i, { output, drawing }] of pages.entries()) {
      const path = files[i]!.path === '-' ? '-' : shown(files[i]!.path)
      const known = outputReport(path, output, drawing, prepared.encoding.dpi)
      if (to === 'pages') outputs.push(known)
      else made.push({ path, known, bytes: await encode(drawing, output.format, prepared.encoding) })
    }
    writeWhole(made.filter(({ path }) => path !== '-'))
    bytes = made.find(({ path }) => path === '-')?.bytes
    outputs.push(...made.map(file => finished(file.known, file.bytes)))
  } catch (error) {
    diagnostics.push(failure(found, error))
  }
  const ok = !hasErrors([...prepared.diagnostics, ...diagnostics])
  const text = pages.flatMap(({ drawing }, i) =>
    textReports(files[i]!.path === '-' ? '-' : shown(files[i]!.path), drawing),
  )
  const report = { ...signReport(found, prepared), ok, outputs, text }
  return bytes ? { report, diagnostics, bytes } : { report, diagnostics }
}

const finished = (known: OutputReport, bytes: Uint8Array): OutputReport => {
  const { cached, ...rest } = known
  return { ...rest, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), cached }
}

const signReport = (found: Found, prepared: Prepared | undefined): SignReport => ({
  source: found.path,
  row: null,
  template: prepared?.checked?.template.name ?? null,
  ok: false,
  outputs: [],
  text: [],
})

const troubled = (trouble: Trouble): Diagnostic => ofFile(trouble.path, trouble)

/** What cannot be written is the disk's fault; what else goes wrong is ours. */
function failure({ path: source }: Found, error: unknown): Diagnostic {
  const { message } = error as Error
  if (error instanceof Unwritable) {
    const refused = `\`${shown(error.path)}\` cannot be written: ${message}`
    return ofFile(source, {
      code: 'output-unwritable',
      message: refused,
      hint: 'choose another place with --out',
    })
  }
  const hint = 'this is a bug in signgen; please report it'
  return ofFile(source, { code: 'draw-failed', message: `signgen failed: ${message ?? String(error)}`, hint })
}

function summed(
  signs: readonly SignReport[],
  diagnostics: readonly Diagnostic[],
  strict: boolean,
  started: number,
): BuildReport {
  const count = (severity: string) => diagnostics.filter(each => each.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  return {
    version: 1,
    ok: errors === 0 && !(strict && warnings > 0),
    signs,
    diagnostics,
    summary: {
      signs: signs.length,
      outputs: signs.reduce((sum, { outputs }) => sum + outputs.length, 0),
      errors,
      warnings,
      cached: 0,
      durationMs: Math.round(performance.now() - started),
    },
  }
}
