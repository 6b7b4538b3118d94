import type { Looks } from '../looks/kit/choice.ts'
import type { Diagnostic, Source } from '../model/diagnostic.ts'
import type { Output } from '../model/sign.ts'
import type { World } from '../model/world.ts'
import type { RenderOptions } from './options.ts'
import { render } from './render.ts'

/** A file that is not on disk yet. */
export interface Artifact extends Output {
  readonly bytes: Uint8Array
}

/** The files of one sign, and all that is to be said of it. With an error among it there are no files, but for a draft. */
export async function artifactsOf(
  source: Source,
  options: RenderOptions,
  world: World<Looks>,
  as?: 'draft',
): Promise<{ artifacts: Artifact[]; diagnostics: Diagnostic[] }> {
  const { diagnostics, draw, encode } = await render(source, options, world)
  const drawn = await draw(as)
  const artifacts: Artifact[] = []
  for (const page of drawn.pages) artifacts.push({ ...page.output, bytes: await encode(page) })
  return { artifacts, diagnostics: [...diagnostics, ...drawn.diagnostics] }
}
