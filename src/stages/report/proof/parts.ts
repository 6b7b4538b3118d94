import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { Changes, Earlier } from './changes.ts'
import type { ProofSign } from './proof.ts'

/** A sign, and what became of it since the last proof; nothing where there is none to compare with. */
export interface Proved {
  readonly sign: ProofSign
  readonly changes: Changes | undefined
}

/** One of the parts that a proof of many signs is cut into. */
export interface Part {
  /** From 1, of so many. */
  readonly number: number
  readonly of: number
  /** Where the list of all signs is, if it is cut into parts. */
  readonly index: string | undefined
}

/** All that one page is made of. */
export interface Proof {
  readonly signs: readonly Proved[]
  readonly part: Part
  /** How many signs there are in all parts. */
  readonly count: number
  /** What was found of the run and of no sign in it. */
  readonly diagnostics: readonly Diagnostic[]
  /** Signs of the last proof that are there no more. */
  readonly gone: readonly Earlier[]
  readonly errors: number
  readonly warnings: number
  /** The program, with its version. */
  readonly creator: string
}
