import type { Diagnostic } from '../model/diagnostic.ts'
import type { OutputReport, TextReport } from '../stages/report/report.ts'

/** What came of it. */
export interface Result {
  readonly outputs: readonly OutputReport[]
  readonly text: readonly TextReport[]
  /** What was found while it was drawn. */
  readonly diagnostics: readonly Diagnostic[]
  /** The file that was asked for on standard output. */
  readonly bytes?: Uint8Array
}
