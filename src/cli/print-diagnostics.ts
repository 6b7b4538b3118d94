import pico from 'picocolors'
import type { Diagnostic } from '../model/diagnostic.ts'
import { prettyDiagnostic } from '../stages/report/pretty.ts'

/** Say what was found to people. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): void {
  const colours = pico.createColors(coloured())
  for (const diagnostic of diagnostics)
    process.stderr.write(`${prettyDiagnostic(diagnostic, sources.get(diagnostic.file), colours)}\n`)
}

/** Colour is for people at a terminal who have not said no. */
function coloured(): boolean {
  const { FORCE_COLOR, NO_COLOR, CI, TERM } = process.env
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return process.stderr.isTTY === true && !NO_COLOR && !CI && TERM !== 'dumb'
}
