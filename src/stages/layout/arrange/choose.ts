import type { ArrangementVerdict } from '../../../model/arrangement.ts'
import type { Measured } from './measured.ts'
import { isBetter, isGood, type Score, scoreOf } from './score.ts'

/** How far a page that is not finished may still rise: a draft, before spaces and pictures give way to words; and one in the part of a sheet that stays in sight. */
const RISE = { draft: 18, part: 5 } as const

/** Is a page that has come so far behind the best by more than it can make up? Then it need not be finished. */
export type Lags<Draft> = (page: () => Draft, as: keyof typeof RISE) => boolean

/** Of several ways to arrange a page, one that was laid out; without a page, as far as it came. */
interface Tried<Page> {
  readonly name: string
  readonly page?: Page
  readonly score: Score
}

/**
 * Lay out the candidates in the look's order of preference, until one is good enough: the rest are not laid out. Else
 * the best of them is taken, and of equals the first. Undefined where none can be laid out.
 */
export async function choose<Draft, Page extends Draft>(
  names: readonly string[],
  lay: (name: string, lags: Lags<Draft>) => Promise<Page | undefined>,
  measure: (page: Draft) => Measured,
): Promise<{ readonly page: Page; readonly verdict: ArrangementVerdict } | undefined> {
  const tried: Tried<Page>[] = []
  let best: (Tried<Page> & { readonly page: Page }) | undefined
  for (const name of names) {
    let behind: Score | undefined
    const page = await lay(name, (draft, as) => {
      if (!best) return false
      const drafted = measure(draft())
      const score = scoreOf(drafted)
      // How far what is favoured leads the sheet is seen when it is finished.
      if (!drafted.emphasis && isBehind(score, best.score, RISE[as])) behind = score
      return behind !== undefined
    })
    if (behind) tried.push({ name, score: behind })
    if (!page || behind) continue
    const each = { name, page, score: scoreOf(measure(page)) }
    tried.push(each)
    if (!best || isBetter(each.score, best.score)) best = each
    if (isGood(each.score)) break
  }
  if (!best) return undefined
  const { name, page, score } = best
  const others = tried.filter(each => each.name !== name).map(passedOver)
  return { page, verdict: { name, score: score.points, reasons: [...score.reasons, ...others] } }
}

/** Would a page be no better than another if it rose so far, and broke no hard rule that the other keeps? */
const isBehind = (score: Score, best: Score, rise: number): boolean =>
  !isBetter({ ...score, points: score.points + rise, excluded: score.excluded && best.excluded }, best)

const passedOver = ({ name, page, score: { points, excluded } }: Tried<unknown>): string =>
  page
    ? `preferred to ${name}, which has ${points}${excluded ? ' and breaks a hard rule' : ''}`
    : `preferred to ${name}, which was given up at ${points}`
