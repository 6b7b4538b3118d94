import { existsSync, realpathSync } from 'node:fs'
import { extname } from 'node:path'
import type { BuildRequest } from '../batch/build.ts'
import { Unwritable, writeWhole } from '../host/node/write.ts'
import { UsageError } from '../model/usage-error.ts'
import { harmless, pathLine } from '../stages/report/harmless.ts'
import { beginRun, engine } from './build.ts'
import { EXIT, exitCodeOf } from './exit-codes.ts'
import { printReport, type ReportingOptions } from './print-report.ts'

/** Write the page on which signs are approved, and report what a check would. Gives the exit code. */
export async function runProof(
  request: BuildRequest,
  out: string,
  reporting: ReportingOptions,
): Promise<number> {
  holdOut(out)
  const { proof, ...rest } = await engine()
  const made = await proof(beginRun(request, reporting, false, rest))
  const files = [
    ...request.paths,
    ...made.sources.keys(),
    ...made.named,
    ...(request.data ? [request.data] : []),
  ]
  if (existsSync(out) && files.some(file => existsSync(file) && realpathSync(file) === realpathSync(out)))
    throw new UsageError(`--out: ${out} is read by this run, and is not written over`)
  try {
    writeWhole([{ path: out, bytes: Buffer.from(made.page) }])
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error
    process.stderr.write(`signgen: ${harmless(error.path)} cannot be written: ${harmless(error.message)}\n`)
    return EXIT.files
  }
  if ((reporting.reporter ?? 'pretty') === 'pretty') process.stdout.write(`${pathLine(out)}\n`)
  printReport(made, reporting, false)
  return exitCodeOf(made.report)
}

function holdOut(out: string): void {
  const ending = extname(out).toLowerCase()
  if (ending === '.pdf')
    throw new UsageError(
      'a proof is written as HTML only, not yet as PDF: write -o proof.html, and print it from a browser',
    )
  if (ending !== '.html' && ending !== '.htm')
    throw new UsageError(`--out: a proof is a file of HTML, and ${out} does not end in .html`)
}
