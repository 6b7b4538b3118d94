import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { readCompiled } from '../host/node/code-cache.ts'
import { forShortWork } from '../host/node/v8-flags.ts'

/** The built command line is one script, read with its compiled code like the engine. */
type CommandLine = typeof import('./main.ts')

const file = fileURLToPath(new URL('./cli.cjs', import.meta.url))

/** Commands that draw or check at once, and whether they know signs by hashes: the command line is compiled for short work too. */
const AT_ONCE: Readonly<Record<string, { readonly hashes: boolean }>> = {
  build: { hashes: true },
  check: { hashes: false },
}

/** Run the command line and end the process, once what was printed has left. */
export async function start(argv: readonly string[]): Promise<never> {
  const [command = ''] = argv
  if (Object.hasOwn(AT_ONCE, command)) forShortWork(AT_ONCE[command]!)
  const { main } = readCompiled(file, createRequire(import.meta.url)) as CommandLine
  await main(argv)
  await Promise.all(
    [process.stdout, process.stderr].map(stream => new Promise<unknown>(done => stream.write('', done))),
  )
  // V8 would go on compiling WebAssembly in the background for a tenth of a second.
  process.exit()
}
