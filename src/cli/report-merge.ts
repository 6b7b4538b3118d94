import { readBytes } from '../host/node/read.ts'
import type { TellingOptions } from '../model/options.ts'
import { harmless } from '../stages/report/harmless.ts'
import { isReport } from '../stages/report/json-schema.ts'
import type { BuildReport } from '../stages/report/report.ts'
import { mergedReport } from '../stages/report/summary.ts'
import { EXIT, exitCodeOf } from './exit-codes.ts'
import { printReport } from './print-report.ts'

/** The report of five thousand signs is ten megabytes. */
const MOST = 500_000_000

/** `part-2.json` comes before `part-10.json`, as the shards do. */
const byNumber = new Intl.Collator('en', { numeric: true })

function read(path: string): BuildReport | string {
  const file = readBytes(path, MOST)
  if (!('bytes' in file)) return file.message
  try {
    const report: unknown = JSON.parse(new TextDecoder().decode(file.bytes))
    if (isReport(report)) return report
  } catch {}
  return `${path} is no report of this version of signgen; make one with --reporter json`
}

/** Tell of one report of several, as of a run, if by less: what signs say is at hand no more. Gives the exit code that the whole run would have had. */
export async function mergeReports(
  paths: readonly string[],
  { reporter = 'json' }: Pick<TellingOptions, 'reporter'>,
): Promise<number> {
  const found = [...new Set(paths)].sort(byNumber.compare).map(read)
  const wrong = found.filter(each => typeof each === 'string')
  for (const words of wrong) process.stderr.write(`signgen: ${harmless(words)}\n`)
  if (wrong.length) return EXIT.files
  const merged = mergedReport(found.filter(each => typeof each !== 'string'))
  const written = merged.signs.some(({ outputs }) => outputs.some(({ bytes }) => bytes !== undefined))
  printReport(
    { report: merged, sources: new Map(), bytes: undefined, passed: [] },
    { reporter },
    written ? 'drawn' : 'checked',
  )
  return exitCodeOf(merged)
}
