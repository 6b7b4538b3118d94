import type { Template } from '../../looks/kit/template.ts'
import type { Meaning, Severity } from '../../model/codes/meaning.ts'
import type { Code } from '../../model/codes.ts'
import type { Finding, ReadFile } from '../../model/diagnostic.ts'
import type { Drawing } from '../../model/drawing.ts'
import type { Box } from '../../model/sheet.ts'
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

/** A finished page, as it will hang. */
export interface View {
  readonly sign: Sign
  readonly typed: Partial<SignFile>
  readonly drawing: Drawing
  /** The files that show it. */
  readonly outputs: readonly Output[]
  /** Is there a printer's profile by which pictures in colour can be turned into inks? */
  readonly converts: () => Promise<boolean>
  /** A part of the page as the picture of it will have it. */
  readonly pixelsOf: (box: Box) => Promise<Pixels>
}

/** Four bytes a pixel: red, green, blue, opacity. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
  /** Pixels in a millimetre. */
  readonly perMm: number
}

/** What a rule finds; its code is that of the rule. */
export type Remark = Omit<Finding, 'code' | 'severity' | 'span' | 'at'> & {
  readonly code?: undefined
  readonly severity?: undefined
}

/** What is found by a rule that says what turns its severity round. */
export type GradedRemark = Omit<Remark, 'severity'> & { readonly severity: Severity }

/** All that there is to know of a rule. Its file is named as its code. */
interface Declared extends Meaning {
  readonly code: Code
}

/** What a sign maker would see at a glance, before a sign is drawn: small, pure, and silent where it is not sure. */
export interface SignRule extends Declared {
  readonly unless?: undefined
  /** What stands in the way of judging, such as a file that cannot be read, is told by the code of that. */
  readonly check: (sign: Case) => readonly (Remark | Finding)[]
  /** Of a sign in two languages it is told only if it is wrong in both. */
  readonly inBoth?: true
  /** It tells of what is not there, and of a sign with errors nothing: there it may stand under a misspelt name. */
  readonly lacking?: true
}

/** What can be seen of a finished page alone: whether it can be read, scanned and printed. */
export type PageRule = Declared &
  (
    | {
        readonly unless?: undefined
        readonly inspect: (page: View) => readonly Remark[] | Promise<readonly Remark[]>
      }
    | { readonly unless: string; readonly inspect: (page: View) => readonly GradedRemark[] }
  )

/** The remarks of a rule as findings. */
export const findingsOf = (
  { code }: Declared,
  remarks: readonly (Remark | GradedRemark | Finding)[],
): readonly Finding[] => remarks.map(remark => ({ ...remark, code: remark.code ?? code }))
