import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { readCompiled } from './host/node/code-cache.ts'

/** src/engine.ts as it stands in the built program: one script, loaded with its compiled code. */
interface Engine {
  readonly ready: Promise<unknown>
  readonly build: typeof import('./engine.ts')['build']
  readonly runBuild: typeof import('./engine.ts')['runBuild']
  readonly watchBuild: typeof import('./engine.ts')['watchBuild']
  readonly render: typeof import('./engine.ts')['render']
  readonly perform: typeof import('./engine.ts')['perform']
  readonly discardUnfinished: typeof import('./engine.ts')['discardUnfinished']
}

/**
 * V8 takes more time to optimise code than a run of some hundred signs has from it. So WebAssembly keeps the code of the
 * first compiler, and a function is used some fifteen times as long as usual before it is optimised. By the version of
 * Node, since V8 gives such flags new names. (Node 20, 50 PDFs: 0.7 of the time in one process, 0.4 in two; 300: the same.)
 */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  20: ['--liftoff-only', '--interrupt-budget=1000000'],
  22: ['--liftoff-only'],
  24: ['--liftoff-only'],
}
for (const flag of FLAGS[Number.parseInt(process.versions.node, 10)] ?? []) setFlagsFromString(flag)

const file = fileURLToPath(new URL('./engine.cjs', import.meta.url))
const engine = readCompiled(file, createRequire(import.meta.url)) as Engine
// HarfBuzz is WebAssembly, and that starts in the background.
await engine.ready

export const { build, runBuild, watchBuild, render, perform, discardUnfinished } = engine
