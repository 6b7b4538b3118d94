import type { Template } from '../../looks/kit/template.ts'
import type { Finding, ReadFile } from '../../model/diagnostic.ts'
import type { Output, Sign } from '../../model/sign.ts'
import type { SignFile } from '../../model/sign-file/sign-file.ts'

/** A sign as the rules see it. */
export interface Case {
  readonly sign: Sign
  /** What was typed, for what a sign does not keep. */
  readonly typed: Partial<SignFile>
  readonly template: Template
  /** What is to be made of it. */
  readonly outputs: readonly Output[]
  /** The day against which dates are judged; asked for where there is one to judge. */
  readonly today: () => Date
  /** A file that the sign names, or what keeps it from being read. */
  readonly read: ReadFile
}

/** What a sign maker would see at a glance: small, pure, and silent where it is not sure. */
export type Rule = (sign: Case) => readonly Finding[]
