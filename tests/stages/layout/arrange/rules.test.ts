import { describe, expect, test } from 'vitest'
import type {
  Measured,
  MeasuredFigure,
  MeasuredText,
  Rank,
} from '../../../../src/stages/layout/arrange/measured.ts'
import { RULES } from '../../../../src/stages/layout/arrange/rules/index.ts'
import { scoreOf } from '../../../../src/stages/layout/arrange/score.ts'

/** A text of a hundred-millimetre measure, with one line so wide at so many millimetres down. */
const text = (field: string, rank: Rank, cap: number, y: number, width = 90): MeasuredText => ({
  ...{ field, rank, cap, size: cap / 0.7, measure: 100 },
  lines: [{ x: 0, y, width, height: cap }],
})
const picture = (width: number, height: number, seen = 1): MeasuredFigure => ({
  ...{ field: 'image', box: { x: 0, y: 0, width, height } },
  seen: { width: 1, height: seen },
})

/** A page on which nothing is wrong: 100 × 100 mm. */
const GOOD: Measured = {
  ...{ width: 100, height: 100, perMm: undefined, figures: [], emphasis: undefined },
  texts: [
    text('headline', 'headline', 14, 0),
    text('quote.lines[0].text', 'text', 5, 23),
    text('question', 'question', 10, 36),
    text('action', 'action', 8, 55),
    text('phone', 'phone', 12, 70),
    text('publisher', 'small', 2, 90),
  ],
}

/** The good page with some of its texts otherwise. */
const but = (...texts: readonly MeasuredText[]): Measured => ({
  ...GOOD,
  texts: GOOD.texts.map(each => texts.find(({ field }) => field === each.field) ?? each),
})
const broken = (page: Measured) =>
  RULES.filter(rule => rule.judge(page) !== undefined).map(({ name }) => name)

describe('the rules of arrangement', () => {
  test('a page on which nothing is wrong has a hundred points', () => {
    expect(scoreOf(GOOD)).toEqual({ points: 100, excluded: false, reasons: [] })
  })

  test.each<[name: string, page: Measured]>([
    ['order-of-size', but(text('question', 'question', 13, 36))],
    ['order-of-size', but(text('phone', 'phone', 22, 70))],
    ['action-led', but(text('action', 'action', 9, 55))],
    ['number-width', but(text('phone', 'phone', 12, 70, 60))],
    ['number-width', { ...but(text('phone', 'phone', 12, 70)), height: 310, width: 30 }],
    ['quote-heard', but(text('quote.lines[0].text', 'text', 3, 26))],
    ['quote-fills', but(text('quote.lines[0].text', 'text', 5, 23, 60))],
    ['no-hole', but(text('publisher', 'small', 2, 95))],
    ['rows-filled', but(text('headline', 'headline', 30, 0, 50))],
    ['picture-seen', { ...GOOD, figures: [picture(20, 50)] }],
    ['picture-seen', { ...GOOD, figures: [picture(70, 10)] }],
    ['picture-seen', { ...GOOD, figures: [picture(50, 50, 0.7)] }],
    ['picture-seen', { ...GOOD, figures: [{ ...picture(50, 50), seen: { width: 0.3, height: 1 } }] }],
    ['telephone', { ...GOOD, perMm: 1 }],
    ['emphasis', { ...GOOD, emphasis: 'quote' }],
    ['emphasis', { ...GOOD, emphasis: 'picture', figures: [picture(40, 40)] }],
  ])('%s is told', (name, page) => {
    expect(broken(page)).toContain(name)
    expect(scoreOf(page).points).toBeLessThan(100)
    expect(scoreOf(page).reasons.join('\n')).toContain(`${name}: `)
  })

  test.each<[name: string, page: Measured]>([
    ['order-of-size', but(text('phone', 'phone', 18, 70))],
    ['picture-seen', { ...GOOD, figures: [picture(50, 50, 0.8)] }],
    ['telephone', { ...GOOD, perMm: 4 }],
    ['emphasis', { ...GOOD, emphasis: 'headline' }],
    ['emphasis', { ...GOOD, emphasis: 'picture' }],
  ])('%s bears what it may', (name, page) => {
    expect(broken(page)).not.toContain(name)
  })

  test('a page without a text that a rule looks at breaks none', () => {
    expect(broken({ ...GOOD, texts: [text('headline', 'headline', 14, 0)] })).toEqual([])
  })

  /** Two columns, the second so far from the left, with so many lines each. */
  const columns = (x: number, lines = 3, rank: Rank = 'text'): Measured => {
    const column = (field: string, x: number): MeasuredText => ({
      ...text(field, rank, 3, 0, 40),
      lines: Array.from({ length: lines }, (_, i) => ({ x, y: 23 + 5 * i, width: 40, height: 3 })),
    })
    return { ...GOOD, texts: [...GOOD.texts, column('details[0].value', 2), column('details[1].value', x)] }
  }

  test.each([
    [44, true],
    [45.8, true],
    [46, false],
    [60, false],
    [2, false],
  ])('of columns of which one begins at 2 and ends at 42, and the other begins at %d', (x, tooNear) => {
    expect(broken(columns(x)).includes('gutters')).toBe(tooNear)
  })

  test('a label is near to what it stands beside, and that is no gutter', () => {
    expect(broken(columns(44, 3, 'label'))).not.toContain('gutters')
  })
})
