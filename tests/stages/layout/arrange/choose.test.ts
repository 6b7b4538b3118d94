import { expect, test } from 'vitest'
import { choose } from '../../../../src/stages/layout/arrange/choose.ts'
import type { Measured } from '../../../../src/stages/layout/arrange/measured.ts'

/** A page with a headline and an action so high. */
const page = (headline: number, action: number): Measured => ({
  ...{ width: 100, height: 100, perMm: undefined, figures: [], emphasis: undefined },
  texts: [
    {
      ...{ field: 'headline', rank: 'headline', cap: headline, size: headline, measure: 100 },
      lines: [{ x: 0, y: 0, width: 90, height: headline }],
    },
    {
      ...{ field: 'action', rank: 'action', cap: action, size: action, measure: 100 },
      lines: [{ x: 0, y: 20, width: 90, height: action }],
    },
  ],
})
const GOOD = page(12, 6)
/** Its action ends long before the edge, which excludes nothing. */
const FAIR: Measured = {
  ...GOOD,
  texts: GOOD.texts.map(text => ({
    ...text,
    lines: text.lines.map(line => (text.field === 'action' ? { ...line, width: 40 } : line)),
  })),
}
const BAD = page(12, 9)
const WORSE = page(12, 20)

const chosen = async (pages: Readonly<Record<string, Measured | undefined>>) => {
  const laid: string[] = []
  const lay = async (name: string) => {
    laid.push(name)
    return pages[name]
  }
  const found = await choose(Object.keys(pages), lay, page => page)
  return { verdict: found?.verdict, laid }
}

test('the first that is good enough is taken, and no other is laid out', async () => {
  const { verdict, laid } = await chosen({ first: GOOD, second: GOOD })
  expect(laid).toEqual(['first'])
  expect(verdict).toEqual({ name: 'first', score: 100, reasons: [] })
})

test('small faults that exclude nothing are borne, and told', async () => {
  const { verdict, laid } = await chosen({ first: FAIR, second: GOOD })
  expect(laid).toEqual(['first'])
  expect(verdict?.score).toBeLessThan(100)
  expect(verdict?.reasons.join()).toContain('rows-filled')
})

test('one that cannot be laid out is passed over', async () => {
  const { verdict } = await chosen({ first: undefined, second: GOOD })
  expect(verdict?.name).toBe('second')
})

test('where each breaks a rule the best is taken, and it says what it was preferred to', async () => {
  const { verdict, laid } = await chosen({ worse: WORSE, bad: BAD })
  expect(laid).toEqual(['worse', 'bad'])
  expect(verdict?.name).toBe('bad')
  expect(verdict?.reasons.join('\n')).toMatch(/action-led: .*\npreferred to worse, which has \d+/)
})

test('of equals the first is taken', async () => {
  expect((await chosen({ one: BAD, another: BAD })).verdict?.name).toBe('one')
})

test('there is no page where none can be laid out', async () => {
  expect((await chosen({ one: undefined })).verdict).toBeUndefined()
})
