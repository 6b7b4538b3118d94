import { createRequire } from 'node:module'
import { readCompiled } from './compiled.ts'

/** Satori as it stands beside the built program: what `import 'satori'` means in dist. */
const satori = readCompiled(new URL('./satori.cjs', import.meta.url), createRequire(import.meta.url)) as {
  default: typeof import('satori')['default']
}

export default satori.default
