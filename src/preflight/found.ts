import type { Code } from '../model/codes.ts'
import type { Severity } from '../model/diagnostic.ts'
import type { PrinterProfile } from '../model/printers.ts'
import type { Box } from './content/shape.ts'
import type { Inspected } from './inspect.ts'

/** What is wrong with a PDF, and where on which page. */
export interface Found {
  readonly code: Code
  readonly message: string
  readonly hint: string
  readonly severity?: Severity
  /** From 1; not there where it is the file as a whole. */
  readonly page?: number
  readonly box?: Box
}

/** Looks at a PDF for one thing that a printer asks. */
export type Rule = (file: Inspected, profile: PrinterProfile) => readonly Found[]
