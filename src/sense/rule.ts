import type { Finding, ReadFile } from '../diagnostic.ts'
import type { SignFile } from '../fields.ts'
import type { Output, Sign } from '../sign.ts'
import type { Template } from '../template.ts'

/** A sign as the rules see it. */
export interface Case {
  readonly sign: Sign
  /** What was typed, for what a sign does not keep. */
  readonly typed: SignFile
  readonly template: Template
  /** What is to be made of it. */
  readonly outputs: readonly Output[]
  /** The day against which dates are judged. */
  readonly today: Date
  /** A file that the sign names, or what keeps it from being read. */
  readonly read: ReadFile
}

/** What a sign maker would see at a glance: small, pure, and silent where it is not sure. */
export type Rule = (sign: Case) => readonly Finding[]
