import type { Diagnostic, Source } from '../model/diagnostic.ts'
import type { Output } from '../model/sign.ts'
import { encode } from '../stages/encode/encode.ts'
import { draw } from './draw.ts'
import type { RenderOptions } from './options.ts'
import { prepare } from './prepare.ts'

/** A file that is not on disk yet. */
export interface Artifact extends Output {
  readonly bytes: Uint8Array
}

/** The story of one sign: Source → Tree → Sign → Drawing → Artifact. Nothing is read or written on the way. */
export async function render(
  source: Source,
  options: RenderOptions = {},
): Promise<{ artifacts: Artifact[]; diagnostics: Diagnostic[] }> {
  const prepared = await prepare(source, options)
  const { pages, diagnostics } = await draw(prepared)
  const artifacts: Artifact[] = []
  for (const { output, drawing, more } of pages) {
    artifacts.push({ ...output, bytes: await encode(drawing, output.format, prepared.encoding, more) })
  }
  return { artifacts, diagnostics: [...prepared.diagnostics, ...diagnostics] }
}
