import type { Finding, ReadFile, Report } from '../model/diagnostic.ts'
import type { Output } from '../model/sign.ts'
import type { Decided } from '../stages/check/check.ts'
import type { Checked } from '../stages/check/one-language.ts'
import { RULES } from '../stages/rules/rules.ts'
import { allUnmarked } from '../trade/markup/highlight.ts'

/** What the rules ask besides the sign. */
interface Circumstances {
  /** What is to be made of it. */
  readonly outputs: readonly Output[]
  /** The day against which dates are judged. */
  readonly today: () => Date
  readonly read: ReadFile
}

/** Put a sign before all rules, in each of its languages. One that is not sound is judged too. */
export function judge({ voices, sound }: Decided, circumstances: Circumstances, report: Report): void {
  const judged = sound ? report : unlessFollowing(report)
  for (const rule of RULES) {
    const found = voices.map(({ checked, telling }) => ({
      findings: rule({ ...bare(checked), ...circumstances }),
      tell: telling(judged),
    }))
    const inAll = ({ code }: Finding) =>
      !OF_ONE.has(code) || found.every(({ findings }) => findings.some(each => each.code === code))
    for (const { findings, tell } of found) for (const finding of findings.filter(inAll)) tell(finding)
  }
}

/**
 * What is wrong with a bilingual sign only if it is in both of its languages: a translation cannot be proved against the
 * text of the original, and a number is of the country of one.
 */
const OF_ONE: ReadonlySet<string> = new Set(['quote-altered', 'phone-invalid', 'phone-spacing'])

/** A sign as the rules read it: a highlight changes no word. */
const bare = ({ sign, typed, ...rest }: Checked): Checked => ({
  ...rest,
  sign: allUnmarked(sign),
  typed: allUnmarked(typed),
})

/** What a sign lacks it may have under a name that is misspelt, or in a form that is wrong: that is told already. */
const LACKS: ReadonlySet<string> = new Set(['publisher-missing', 'quote-source', 'imprint-missing'])

const unlessFollowing =
  (report: Report): Report =>
  finding => {
    if (!LACKS.has(finding.code)) report(finding)
  }
