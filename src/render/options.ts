import type { Row } from '../model/row.ts'
import type { OutputChoice } from '../stages/check/outputs.ts'

/** What a caller may decide instead of the sign. The names are those of the command line's options. */
export interface RenderOptions extends OutputChoice {
  /** Fields to override: `headline=We are appealing`. */
  readonly set?: readonly string[]
  /** The folder that the sign may read below. Default: its own. */
  readonly root?: string
  /** The day against which dates are judged: `2026-03-14`. Default: today. */
  readonly asOf?: string
  /** A folder of looks of one's own, beside those of signgen. They are code, and run. */
  readonly templates?: string
  /** The row of data that `${column}` is filled from. */
  readonly row?: Row | undefined
  /** The bytes of the printer's profile: a file of inks is then PDF/X-4. */
  readonly profile?: Uint8Array | undefined
  /** The date that a PDF carries. Without one it carries none. */
  readonly date?: Date
}
