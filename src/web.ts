/**
 * The door for browsers: signs drawn in memory, in a page or, better, in a worker (src/web-worker.ts). It is bundled with
 * the host's room for the web by scripts/web.mjs; fonts and WebAssembly lie beside the bundle and are fetched when a sign
 * first asks for them. The bytes are those of the command line.
 */
import { campaignsAmong, filesFrom } from './host/web/files.ts'
import type { Looks } from './looks/kit/choice.ts'
import { startHarfBuzz } from './media/text/typeface.ts'
import type { Diagnostic, Source } from './model/diagnostic.ts'
import { UsageError } from './model/usage-error.ts'
import type { World } from './model/world.ts'
import { type Artifact, artifactsOf } from './render/artifacts.ts'
import { BUILT_IN } from './render/built-in.ts'
import { holdRendering, type RenderOptions } from './render/options.ts'
import { warm } from './stages/layout/flexbox.ts'

export type { Diagnostic, Source } from './model/diagnostic.ts'
export type { Artifact } from './render/artifacts.ts'

/** As of the library, but for what needs a disk. */
export interface WebOptions extends Omit<RenderOptions, (typeof ON_DISK)[number]> {
  /** For one who is still writing: drawn whatever is found, as long as there is a sign; a size that fails is left out. */
  readonly draft?: boolean
}

const ON_DISK = ['root', 'templates'] as const

/**
 * Draw a sign. `files` are those that it may name (pictures, fonts, the text of its quotation) by their paths, which count
 * from the same folder as that of the source: a sign `ward/sign.yaml` that says `logo: ../logo.svg` finds `logo.svg`.
 * What is not among them is told as a file that is not there. With an error among the diagnostics there are no artifacts,
 * but for a draft. Rejects with an Error named `UsageError` for an option that has no meaning, and with another if a file
 * of the program cannot be fetched: that may be tried again.
 */
export async function draw(
  source: Source,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
  { draft = false, ...options }: WebOptions = {},
): Promise<{ artifacts: Artifact[]; diagnostics: Diagnostic[] }> {
  holdRendering(source, options)
  if (typeof files.get !== 'function') throw new UsageError('`files` is a Map of bytes by path')
  const lacking = ON_DISK.find(name => Object.hasOwn(options, name))
  if (lacking) throw new UsageError(`\`${lacking}\` names a folder, and a browser has none`)
  await start()
  return artifactsOf(source, options, worldOf(source, files), draft ? 'draft' : undefined)
}

/** Fetch and start what every sign is drawn with; at once where that was done before. */
export async function start(): Promise<void> {
  warm()
  await startHarfBuzz()
}

/** A world of files that were handed in, and of no others. */
export const worldOf = (source: Source, files: ReadonlyMap<string, Uint8Array>): World<Looks> => ({
  read: filesFrom(files, source.path),
  campaigns: () => campaignsAmong(files, source.path),
  looks: BUILT_IN,
  today: () => new Date(),
  installed: () => undefined,
})
