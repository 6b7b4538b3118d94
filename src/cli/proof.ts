import { extname } from 'node:path'
import type { BuildRequest } from '../batch/build.ts'
import type { ProofRequest } from '../batch/proof.ts'
import { UsageError } from '../model/usage-error.ts'
import { harmless, pathLine } from '../stages/report/harmless.ts'
import { beginRun, engine } from './build.ts'
import { EXIT, exitCodeOf } from './exit-codes.ts'
import { printReport, type ReportingOptions } from './print-report.ts'

/** Write the page on which signs are approved, and report what a check would. Gives the exit code. */
export async function runProof(
  request: BuildRequest,
  asked: ProofRequest,
  reporting: ReportingOptions,
): Promise<number> {
  const { out } = asked
  if (!/^\.(?:html?|pdf)$/i.test(extname(out)))
    throw new UsageError(
      `--out: a proof is a file of HTML or a PDF, and ${out} does not end in .html or .pdf`,
    )
  const { proof, NoRecord, Unwritable, ...rest } = await engine({ hashes: true })
  const wrong = (message: string) => {
    process.stderr.write(`signgen: ${harmless(message)}\n`)
    return EXIT.files
  }
  try {
    const made = await proof(beginRun(request, reporting, false, rest), asked)
    const plain = (reporting.reporter ?? 'pretty') === 'pretty'
    if (plain) process.stdout.write(made.written.map(path => `${pathLine(path)}\n`).join(''))
    printReport(made, reporting, 'checked')
    return exitCodeOf(made.report)
  } catch (error) {
    if (error instanceof NoRecord) return wrong(`--since: ${error.message}`)
    if (error instanceof Unwritable) return wrong(`${error.path} cannot be written: ${error.message}`)
    throw error
  }
}
