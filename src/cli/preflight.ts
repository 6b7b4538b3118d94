import { readBytes, shown } from '../host/node/read.ts'
import { type Diagnostic, hasErrors, ofFile } from '../model/diagnostic.ts'
import type { RunOptions, SignOptions } from '../model/options.ts'
import { scaleFactor } from '../model/output.ts'
import { diagnosticOf } from '../preflight/diagnostic-of.ts'
import { factsOf } from '../preflight/facts.ts'
import { type Preflight, preflight } from '../preflight/preflight.ts'
import { harmless } from '../stages/report/harmless.ts'
import type { SignReport } from '../stages/report/report.ts'
import { reportOf } from '../stages/report/summary.ts'
import { exitCodeOf } from './exit-codes.ts'
import { printReport, type ReportingOptions } from './print-report.ts'
import { profileFor } from './printer-profile.ts'

/** A wide sheet with photographs has a few hundred megabytes. */
const MOST = 1_000_000_000

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
  for (const path of wrong ? [] : files) {
    const { found, line } = await lookAt(
      path,
      printer && 'profile' in printer ? printer : undefined,
      scaleFactor(scale),
    )
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
  const report = reportOf(reports, diagnostics, { strict, durationMs: performance.now() - started })
  const sources = wrong?.sources ?? new Map<string, string>()
  printReport({ report, sources, bytes: undefined, passed: [] }, reporting, 'preflight')
  if ((reporting.reporter ?? 'pretty') === 'pretty' && !reporting.quiet)
    for (const line of told) process.stderr.write(`${harmless(line)}\n`)
  return exitCodeOf(report)
}

async function lookAt(
  path: string,
  printer: { readonly profile: Parameters<typeof preflight>[1]; readonly name: string } | undefined,
  scale: number,
): Promise<{ readonly found: readonly Diagnostic[]; readonly line?: string }> {
  const file = readBytes(path, MOST)
  if ('code' in file) return { found: [ofFile(shown(path), file)] }
  const looked: Preflight = await preflight(file.bytes, printer?.profile, scale)
  return {
    found: looked.found.map(each => diagnosticOf(shown(path), each)),
    line: `${shown(path)}: ${factsOf(looked, printer?.name)}`,
  }
}
