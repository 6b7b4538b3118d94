import type { Diagnostic } from '../../model/diagnostic.ts'
import { maximum } from '../../model/extremes.ts'
import { tellOnce } from './once.ts'
import type { BuildReport, SignReport } from './report.ts'

/** The report of a run: its signs and findings, counted. It took so many milliseconds. */
export function reportOf(
  signs: readonly SignReport[],
  diagnostics: readonly Diagnostic[],
  { strict = false, durationMs }: { strict?: boolean; durationMs: number },
): BuildReport {
  const count = (severity: string) => diagnostics.filter(each => each.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  const outputs = signs.flatMap(sign => sign.outputs)
  return {
    version: 1,
    ok: errors === 0 && !(strict && warnings > 0),
    signs,
    diagnostics,
    summary: {
      signs: signs.length,
      outputs: outputs.length,
      errors,
      warnings,
      cached: outputs.filter(({ cached }) => cached).length,
      durationMs: Math.round(durationMs),
    },
  }
}

/**
 * One report of the reports of all shards, in their order: its signs stand as in a single run, to which they were dealt like
 * cards. It took as long as the longest of them, which ran side by side.
 */
export function mergedReport(reports: readonly BuildReport[]): BuildReport {
  const most = maximum(
    reports.map(({ signs }) => signs.length),
    0,
  )
  const signs = Array.from({ length: most }, (_, i) =>
    reports.flatMap(report => report.signs[i] ?? []),
  ).flat()
  const places = new Map<string, number>()
  for (const [i, { source }] of signs.entries()) if (!places.has(source)) places.set(source, i)
  const place = ({ file }: Diagnostic) => places.get(file) ?? -1
  const diagnostics = tellOnce(reports.flatMap(report => report.diagnostics)).sort(
    (a, b) => place(a) - place(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  )
  const durationMs = maximum(
    reports.map(({ summary }) => summary.durationMs),
    0,
  )
  return { ...reportOf(signs, diagnostics, { durationMs }), ok: reports.every(({ ok }) => ok) }
}
