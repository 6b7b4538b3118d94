import pkg from '../../package.json' with { type: 'json' }
import type { BuildResult } from '../batch/build.ts'
import { altPaths } from '../batch/output-name.ts'
import type { RunOptions, TellingOptions } from '../model/options.ts'
import { githubAnnotations } from '../stages/report/github.ts'
import { jsonText, pathLine } from '../stages/report/harmless.ts'
import { junitXml } from '../stages/report/junit.ts'
import { markdownReport } from '../stages/report/markdown.ts'
import { type Done, prettySummary } from '../stages/report/pretty.ts'
import { sarifLog } from '../stages/report/sarif.ts'
import { fromWorkspace } from './github-path.ts'
import { printDiagnostics } from './print-diagnostics.ts'

/** How a build is told of. */
export interface ReportingOptions
  extends Pick<TellingOptions, 'reporter' | 'quiet'>,
    Pick<RunOptions, 'alt'> {}

/** What is told of a build. */
type Told = Omit<BuildResult, 'named'>

/** Report a build: data on standard output, words for people on standard error. */
export function printReport(
  built: Told,
  { reporter = 'pretty', quiet = false, alt = false }: ReportingOptions,
  done: Done,
): void {
  const { report, bytes } = built
  switch (reporter) {
    case 'json':
      process.stdout.write(`${jsonText(report)}\n`)
      break
    case 'github':
      printAnnotations(built)
      break
    case 'sarif':
      process.stdout.write(`${jsonText(sarifLog(report, pkg.version, inRepository))}\n`)
      break
    case 'junit':
      process.stdout.write(junitXml(report))
      break
    case 'markdown':
      process.stdout.write(`${markdownReport(report)}\n`)
      break
    case 'pretty':
      if (bytes) process.stdout.write(bytes)
      else if (done === 'drawn') {
        const paths = report.signs.flatMap(({ outputs }) => {
          const texts = alt ? altPaths(outputs.map(({ path }) => path)) : []
          return outputs.flatMap(({ path }, i) => (texts[i] === undefined ? [path] : [path, texts[i]]))
        })
        process.stdout.write(paths.map(path => `${pathLine(path)}\n`).join(''))
      }
      printWords(built, quiet, done)
      break
  }
}

const inRepository = (file: string): string => fromWorkspace(file, process.env.GITHUB_WORKSPACE)

/** What GitHub will not show is in the log, as people read it. */
function printAnnotations({ report, sources }: Told): void {
  const { lines, left } = githubAnnotations(
    report.diagnostics.map(each => ({ ...each, file: inRepository(each.file) })),
  )
  process.stdout.write(lines.map(line => `${line}\n`).join(''))
  printDiagnostics(left, sources)
}

/** So many files that were passed over are named. */
const MOST_PASSED = 5

/** What was come upon and is no sign: once, since a file that was meant as one must not go missing in silence. */
function printPassed(passed: readonly string[]): void {
  if (!passed.length) return
  const named =
    passed.slice(0, MOST_PASSED).map(pathLine).join(', ') + (passed.length > MOST_PASSED ? ' …' : '')
  const what = passed.length === 1 ? '1 file that has' : `${passed.length} files that have`
  process.stderr.write(`signgen: passed over ${what} no field of a sign: ${named}\n`)
}

function printWords({ report, sources, passed }: Told, quiet: boolean, done: Done): void {
  printDiagnostics(
    quiet ? report.diagnostics.filter(({ severity }) => severity === 'error') : report.diagnostics,
    sources,
  )
  if (!quiet) printPassed(passed)
  if (!quiet) process.stderr.write(`${prettySummary(report, done)}\n`)
}
