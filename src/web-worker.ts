/**
 * A module worker that draws signs for a page: `new Worker('worker.js', { type: 'module' })`. Each request has a number,
 * which comes back with what came of it.
 */
import { type Artifact, type Diagnostic, draw, type Source, type WebOptions } from './web.ts'

export interface Request {
  readonly id: number
  readonly source: Source
  readonly files?: ReadonlyMap<string, Uint8Array>
  readonly options?: WebOptions
}

/** `error` is what `draw` rejects with: the caller's mistake if it is named `UsageError`. */
export type Answer = { readonly id: number } & (
  | { readonly artifacts: readonly Artifact[]; readonly diagnostics: readonly Diagnostic[] }
  | { readonly error: { readonly name: string; readonly message: string } }
)

/** As much of a worker as is used. */
declare const self: {
  onmessage: (event: { readonly data: Request }) => void
  postMessage(answer: Answer, transferred?: readonly ArrayBufferLike[]): void
}

self.onmessage = async ({ data: { id, source, files, options } }) => {
  try {
    const drawn = await draw(source, files, options)
    self.postMessage(
      { id, ...drawn },
      drawn.artifacts.map(({ bytes }) => bytes.buffer),
    )
  } catch (error) {
    const { name = 'Error', message = String(error) } = error as Error
    self.postMessage({ id, error: { name, message } })
  }
}
