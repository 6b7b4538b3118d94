import type { BuildRequest } from '../batch/build.ts'
import { Unwritable } from '../host/node/write.ts'
import { UsageError } from '../model/usage-error.ts'
import { harmless, pathLine, unsteering } from '../stages/report/harmless.ts'
import { engine, runBuild } from './build.ts'
import { EXIT } from './exit-codes.ts'
import type { Flags } from './flags.ts'

/** Apply the safe fixes, or print what they would change, and check what is then there. Gives the exit code. */
export async function runFix(request: BuildRequest, flags: Flags): Promise<number> {
  if (flags.fix && request.paths.includes('-'))
    throw new UsageError('--fix changes files, and standard input is none; use --fix-dry-run')
  const { mendSigns, patchOf, writeMended } = await engine()
  const mending = await mendSigns(request)
  if (flags.fixDryRun) {
    const patch = patchOf(mending)
    const to = flags.reporter === undefined || flags.reporter === 'pretty' ? process.stdout : process.stderr
    to.write(to.isTTY ? unsteering(patch) : patch)
    return runBuild(request, flags, false)
  }
  try {
    writeMended(mending)
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error
    process.stderr.write(`signgen: ${harmless(error.path)} cannot be written: ${harmless(error.message)}\n`)
    return EXIT.files
  }
  if (!flags.quiet)
    for (const { file, line, column, title, code } of mending.done)
      process.stderr.write(`${pathLine(file)}:${line}:${column}  fixed  ${harmless(title)}  [${code}]\n`)
  return runBuild(request, flags, false)
}
