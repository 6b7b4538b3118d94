import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { readCompiled } from './compiled.ts'

/** src/engine.ts as it stands in the built program: one script, loaded with its compiled code. */
interface Engine {
  readonly ready: Promise<unknown>
  readonly build: typeof import('../engine.ts')['build']
  readonly runBuild: typeof import('../engine.ts')['runBuild']
  readonly render: typeof import('../engine.ts')['render']
}

const file = fileURLToPath(new URL('./engine.cjs', import.meta.url))
const engine = readCompiled(file, createRequire(import.meta.url)) as Engine
// HarfBuzz is WebAssembly, and that starts in the background.
await engine.ready

export const { build, runBuild, render } = engine
