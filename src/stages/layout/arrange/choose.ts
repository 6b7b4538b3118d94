import type { ArrangementVerdict } from '../../../model/arrangement.ts'
import type { Measured } from './measured.ts'
import { isBetter, isGood, type Score, scoreOf } from './score.ts'

/** Of several ways to arrange a page, one that was laid out. */
interface Tried<Page> {
  readonly name: string
  readonly page: Page
  readonly score: Score
}

/**
 * Lay out the candidates in the look's order of preference, until one is good enough: the rest are not laid out. Else
 * the best of them is taken, and of equals the first. Undefined where none can be laid out.
 */
export async function choose<Page>(
  names: readonly string[],
  lay: (name: string) => Promise<Page | undefined>,
  measure: (page: Page) => Measured,
): Promise<{ readonly page: Page; readonly verdict: ArrangementVerdict } | undefined> {
  const tried: Tried<Page>[] = []
  for (const name of names) {
    const page = await lay(name)
    if (!page) continue
    const score = scoreOf(measure(page))
    tried.push({ name, page, score })
    if (isGood(score)) break
  }
  const [first] = tried
  if (!first) return undefined
  const best = tried.reduce((best, each) => (isBetter(each.score, best.score) ? each : best), first)
  const others = tried
    .filter(each => each !== best)
    .map(
      ({ name, score }) =>
        `preferred to ${name}, which has ${score.points}${score.excluded ? ' and breaks a hard rule' : ''}`,
    )
  const { name, page, score } = best
  return { page, verdict: { name, score: score.points, reasons: [...score.reasons, ...others] } }
}
