import { createHash } from 'node:crypto'
import { onDisk } from '../host/node/disk.ts'
import { readBytes, shown } from '../host/node/read.ts'
import { Unwritable, writeWhole } from '../host/node/write.ts'
import type { LookFiles } from '../looks/kit/choice.ts'
import { hasErrors, ofFile, type Source } from '../model/diagnostic.ts'
import type { Row } from '../model/row.ts'
import type { RenderOptions } from '../render/options.ts'
import { looksFrom } from '../render/own-looks.ts'
import { type Rendering, render } from '../render/render.ts'
import { warmFor } from '../stages/encode/encode.ts'
import { outputReport, textReports, withPaper } from '../stages/report/outputs.ts'
import type { OutputReport } from '../stages/report/report.ts'
import { Cache } from './cache.ts'
import { entryOf, toldAs } from './cache-entry.ts'
import { altPaths } from './output-name.ts'
import type { Result } from './result.ts'

export type { Result } from './result.ts'

/** One sign to draw: all that is needed for it, so that a process of its own can do it. */
export interface Job {
  readonly source: Source
  readonly row: Row | undefined
  readonly options: RenderOptions
  /** Looks of the user's own as they were read, and the hash of them. */
  readonly looks: { readonly files: LookFiles; readonly mark: string } | undefined
  /** The printer's profile, a file. */
  readonly icc: string | undefined
  /** The path of every output; `-` for standard output. */
  readonly files: readonly string[]
  /** Is the alternative text of each output written beside it? */
  readonly alt: boolean
  /** Are the outputs encoded and written, or only laid out? */
  readonly write: boolean
  /** Where what was made is kept, under the key of the sign's words and the options. */
  readonly keep: { readonly folder: string; readonly key: string } | undefined
}

/** Draw one sign, read before or not, and write its outputs: all of them, or none and a diagnostic that says why. */
export async function perform(job: Job, known?: Rendering): Promise<Result> {
  try {
    return await drawJob(job, known ?? (await read(job)))
  } catch (error) {
    return failureOf(job, error)
  }
}

/** Read a sign as the job says. */
function read({ source, row, options, looks, icc }: Job): Promise<Rendering> {
  const world = onDisk(source.path, options.root, looksFrom(looks))
  return render(source, { ...options, row, profile: profileOf(icc) }, world)
}

async function drawJob({ source, files, alt, write, keep }: Job, sign: Rendering): Promise<Result> {
  if (write) warmFor(sign.outputs.map(({ format }) => format))
  const { pages, diagnostics } = await sign.draw()
  const reports: OutputReport[] = []
  for (const [i, page] of pages.entries()) {
    const report = outputReport(toldAs(files[i]!), page.output, page.drawing, sign.dpi, page.more)
    reports.push(withPaper(report, page.drawing.sheet, await sign.onPaper(page)))
  }
  const text = pages.flatMap(({ output, drawing, more }, i) =>
    (output.edition ? [] : [drawing, ...more]).flatMap(each => textReports(toldAs(files[i]!), each)),
  )
  if (!write || hasErrors(diagnostics)) return { outputs: reports, text, diagnostics }
  const made: Uint8Array[] = []
  for (const page of pages) made.push(await sign.encode(page))
  writeWhole(filesOf(files, made, alt ? reports : []))
  const outputs = reports.map((report, i) => withBytes(report, made[i]!))
  const done: Result = { outputs, text, diagnostics }
  if (keep) new Cache(keep.folder).keep(keep.key, sign.asked(), entryOf(source, sign, done), made)
  const aloud = files.indexOf('-')
  return aloud < 0 ? done : { ...done, bytes: made[aloud]! }
}

function withBytes({ cached, ...known }: OutputReport, bytes: Uint8Array): OutputReport {
  return { ...known, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), cached }
}

/** What is written of a sign: its outputs, and beside each its alternative text where that is wanted. */
export function filesOf(
  files: readonly string[],
  made: readonly Uint8Array[],
  reports: readonly Pick<OutputReport, 'alt'>[],
): { path: string; bytes: Uint8Array }[] {
  const texts = altPaths(reports.map((_, i) => files[i]!))
  return files.flatMap((path, i) => {
    if (path === '-') return []
    const [beside, alt] = [texts[i], reports[i]?.alt]
    const text = beside === undefined ? [] : [{ path: beside, bytes: Buffer.from(`${alt}\n`) }]
    return [{ path, bytes: made[i]! }, ...text]
  })
}

let lastProfile: { readonly path: string; readonly bytes: Uint8Array } | undefined

/** The bytes of the profile, which every sign of a run shares. */
function profileOf(path: string | undefined): Uint8Array | undefined {
  if (path === undefined) return undefined
  if (lastProfile?.path !== path) {
    const read = readBytes(path)
    if ('code' in read) throw new Error(read.message)
    lastProfile = { path, bytes: read.bytes }
  }
  return lastProfile.bytes
}

/** The process that drew a sign is no more. */
export class Died extends Error {}

/** What cannot be written is the disk's fault; what else goes wrong is ours. */
export function failureOf({ source, row }: Pick<Job, 'source' | 'row'>, error: unknown): Result {
  const { message = String(error) } = error as Error
  const told =
    error instanceof Unwritable
      ? ({
          code: 'output-unwritable',
          message: `\`${shown(error.path)}\` cannot be written: ${message}`,
          hint: 'choose another place with --out',
        } as const)
      : ({
          code: 'draw-failed',
          message: `signgen failed: ${message}`,
          hint:
            error instanceof Died
              ? 'if memory ran out, draw fewer at once with --jobs; else please report it'
              : 'this is a bug in signgen; please report it',
        } as const)
  return { outputs: [], text: [], diagnostics: [{ ...ofFile(source.path, told), row: row?.number ?? null }] }
}
