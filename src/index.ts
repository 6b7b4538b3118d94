import type { BuildRequest } from './batch/request.ts'
import type { Source } from './model/diagnostic.ts'
import type { RenderOptions } from './render/options.ts'

export type { BuildRequest } from './batch/request.ts'
/** What a look is written against. */
export * from './looks/kit/index.ts'
export type { Diagnostic, Source } from './model/diagnostic.ts'
export type { Edit, Fix } from './model/fix.ts'
export type { Artifact } from './render/artifacts.ts'
export type { RenderOptions } from './render/options.ts'
export type { BuildReport as Report } from './stages/report/report.ts'

/** All that draws, read when something is first drawn. */
async function engine() {
  const engine = await import('./engine.ts')
  await engine.ready
  return engine
}

/**
 * Draw one sign in memory. Of the disk only the files are read that the sign names (pictures, fonts, the text of its
 * quotation), below its root, and the looks of `templates`; nothing is written or printed. The diagnostics are those of
 * the command line; with an error among them there are no artifacts. Rejects with an Error named `UsageError` for an
 * option that has no meaning.
 */
export const render = async (source: Source, options?: RenderOptions) =>
  (await engine()).render(source, options)

/**
 * Draw signs and write them, as `signgen build` does. Gives the report that `--reporter json` prints; rejects for
 * wrong usage alone, with an Error named `UsageError`.
 */
export const build = async (request: BuildRequest) => (await engine()).build(request)
