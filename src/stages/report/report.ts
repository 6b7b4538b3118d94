import type { ArrangementVerdict } from '../../model/arrangement.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ScaleName } from '../../model/output.ts'
import type { Format } from '../../model/sign.ts'

/** One file made. `bytes` and `sha256` are there when it was written. */
export interface OutputReport {
  readonly path: string
  readonly format: Format
  readonly size: string
  readonly widthMm: number
  readonly heightMm: number
  readonly widthPx?: number
  readonly heightPx?: number
  readonly alt?: string
  readonly bytes?: number
  readonly sha256?: string
  readonly cached: boolean
  /** Of a PDF, how large its page is drawn; as large as the sign where nothing is said. */
  readonly scale?: ScaleName
  /** Of a PDF of a banner: how it is finished, and what it is cut from. */
  readonly finishing?: FinishingReport
  /** Of a PDF of inks: its plates, and where all together are most. */
  readonly inks?: InksReport
  /** How its words were arranged, and why so. */
  readonly arrangement: ArrangementVerdict
}

export interface FinishingReport {
  /** All of them; none where nobody asks for any. */
  readonly eyelets: number
  readonly hemMm: number
  readonly polePocketMm: number
  readonly cutWidthMm: number
  readonly cutHeightMm: number
}

export interface InksReport {
  readonly plates: readonly string[]
  /** The most ink in one place, all plates together. */
  readonly mostPercent: number
  /** The place, from the top left of the sheet at full size. */
  readonly xMm: number
  readonly yMm: number
}

/** How one text came out on one output. `readableM` is the cap height × 250, in metres. */
export interface TextReport {
  readonly output: string
  readonly field: string
  readonly lines: number
  readonly fontMm: number
  readonly capHeightMm: number
  readonly readableM: number
}

export interface SignReport {
  readonly source: string
  readonly row: number | null
  readonly template: string | null
  readonly ok: boolean
  readonly outputs: readonly OutputReport[]
  readonly text: readonly TextReport[]
}

/** What a build did: the JSON that `--reporter json` prints. */
export interface BuildReport {
  readonly version: 1
  readonly ok: boolean
  readonly signs: readonly SignReport[]
  readonly diagnostics: readonly Diagnostic[]
  readonly summary: {
    readonly signs: number
    readonly outputs: number
    readonly errors: number
    readonly warnings: number
    readonly cached: number
    readonly durationMs: number
  }
}
