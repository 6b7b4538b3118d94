import type { Span } from '../../model/diagnostic.ts'
import type { Mend } from '../../model/fix.ts'

/** What YAML makes of words that were meant as something else, and what to do about it. */
export interface Trap {
  readonly message: string
  readonly hint?: string | undefined
  readonly span: Span
  readonly fixes?: readonly Mend[] | undefined
}
