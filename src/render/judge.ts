import type { Finding, Report } from '../model/diagnostic.ts'
import type { FullCheck } from '../stages/check/check.ts'
import type { SignCheck } from '../stages/check/one-language.ts'
import { type Case, findingsOf } from '../stages/rules/rule.ts'
import { SIGN_RULES } from '../stages/rules/rules.ts'
import { allUnmarked } from '../trade/markup/highlight.ts'

/** Put a sign before all rules, in each of its languages. One that is not sound is judged too. */
export function judge(
  { byLanguage, sound, sign: { translated } }: FullCheck,
  circumstances: Pick<Case, 'outputs' | 'today' | 'read'>,
  report: Report,
): void {
  const cases = byLanguage.map(({ checked, telling }) => ({
    sign: { ...bare(checked), ...circumstances },
    tell: telling(report),
  }))
  for (const rule of SIGN_RULES) {
    if (rule.lacking && !sound) continue
    const found = cases.map(({ sign, tell }) => ({ findings: findingsOf(rule, rule.check(sign)), tell }))
    const inAll = found.every(({ findings }) => findings.some(({ code }) => code === rule.code))
    for (const { findings, tell } of found)
      for (const finding of findings)
        if (inAll || !rule.inBoth || finding.code !== rule.code || isOwn(finding, translated)) tell(finding)
  }
}

/** Is it about a number that each language has for itself? That the other one is right makes it no better. */
const isOwn = ({ field }: Finding, translated: readonly string[]): boolean =>
  /^phone(?:\.number)?$/.test(field ?? '') && translated.some(each => each === field)

/** A sign as the rules read it: a highlight changes no word. */
const bare = ({ sign, typed, ...rest }: SignCheck): SignCheck => ({
  ...rest,
  sign: allUnmarked(sign),
  typed: allUnmarked(typed),
})
