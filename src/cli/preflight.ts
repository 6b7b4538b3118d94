import { shown } from '../host/node/read.ts'
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
import type { RunOptions, SignOptions } from '../model/options.ts'
import { scaleFactor } from '../model/output.ts'
import { harmless } from '../stages/report/harmless.ts'
import type { SignReport } from '../stages/report/report.ts'
import { reportOf } from '../stages/report/summary.ts'
import { exitCodeOf } from './exit-codes.ts'
import { Apart } from './preflight-apart.ts'
import { printReport, type ReportingOptions } from './print-report.ts'
import { profileFor } from './printer-profile.ts'

interface Flags extends ReportingOptions, Pick<RunOptions, 'strict'>, Pick<SignOptions, 'scale'> {}

/** Hold PDFs against what a printer asks, report it, and give the exit code. */
export async function runPreflight(
  files: readonly string[],
  asked: string | undefined,
  { strict = false, scale, ...reporting }: Flags,
): Promise<number> {
  const started = performance.now()
  const printer = asked === undefined ? undefined : profileFor(asked)
  const wrong = printer && 'diagnostics' in printer ? printer : undefined
  const diagnostics: Diagnostic[] = [...(wrong?.diagnostics ?? [])]
  const reports: SignReport[] = []
  const told: string[] = []
  const apart = new Apart()
  for (const path of wrong ? [] : files) {
    const looked = await apart.look({
      path,
      scale: scaleFactor(scale),
      ...(printer && 'profile' in printer && { printer }),
    })
    if ('bug' in looked) throw new Error(looked.bug)
    const { found, line } = looked
    for (const each of found) diagnostics.push(each)
    reports.push({
      source: shown(path),
      row: null,
      template: null,
      ok: !hasErrors(found) && !(strict && found.length > 0),
      outputs: [],
      text: [],
    })
    if (line) told.push(line)
  }
  apart.end()
  const report = reportOf(reports, diagnostics, { strict, durationMs: performance.now() - started })
  const sources = wrong?.sources ?? new Map<string, string>()
  printReport({ report, sources, bytes: undefined, passed: [] }, reporting, 'preflight')
  if ((reporting.reporter ?? 'pretty') === 'pretty' && !reporting.quiet)
    for (const line of told) process.stderr.write(`${harmless(line)}\n`)
  return exitCodeOf(report)
}
