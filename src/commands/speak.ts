import pico from 'picocolors'
import type { Built } from '../batch/build.ts'
import { altPath } from '../batch/job.ts'
import { githubAnnotation } from '../report/github.ts'
import { prettyDiagnostic, prettySummary } from '../report/pretty.ts'

export interface Voice {
  readonly reporter: 'pretty' | 'json' | 'github'
  /** Is the alternative text of each PNG written beside it? */
  readonly alt?: boolean
  readonly quiet?: boolean
}

/** Report a build: data on standard output, words for people on standard error. */
export function speak(built: Built, { reporter, quiet = false, alt = false }: Voice, write: boolean): void {
  const { report, bytes } = built
  switch (reporter) {
    case 'json':
      process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
      break
    case 'github':
      for (const diagnostic of report.diagnostics) process.stdout.write(`${githubAnnotation(diagnostic)}\n`)
      break
    case 'pretty':
      if (bytes) process.stdout.write(bytes)
      else if (write) {
        const outputs = report.signs.flatMap(sign => sign.outputs)
        const paths = outputs.flatMap(({ path, format }) =>
          alt && format === 'png' ? [path, altPath(path)] : [path],
        )
        process.stdout.write(paths.map(path => `${path}\n`).join(''))
      }
      tell(built, quiet, write)
      break
  }
}

function tell({ report, sources }: Built, quiet: boolean, write: boolean): void {
  const colours = pico.createColors(coloured())
  for (const diagnostic of report.diagnostics) {
    if (quiet && diagnostic.severity !== 'error') continue
    process.stderr.write(`${prettyDiagnostic(diagnostic, sources.get(diagnostic.file), colours)}\n`)
  }
  if (!quiet) process.stderr.write(`${prettySummary(report, write ? 'drawn' : 'checked')}\n`)
}

/** Colour is for people at a terminal who have not said no. */
function coloured(): boolean {
  const { FORCE_COLOR, NO_COLOR, CI, TERM } = process.env
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return process.stderr.isTTY === true && !NO_COLOR && !CI && TERM !== 'dumb'
}
