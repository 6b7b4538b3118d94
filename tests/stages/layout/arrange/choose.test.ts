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
const WORSE = page(12, 9.5)
/** Excluded, and far from every rule. */
const WORST: Measured = {
  ...page(12, 20),
  texts: [
    ...page(12, 20).texts,
    ...page(12, 20).texts.map(text => ({ ...text, field: 'phone', rank: 'small' as const, cap: 1 })),
  ],
}
/** Excluded by nothing, and with far less points than what is: its number and its picture are lost. */
const LOST: Measured = {
  ...GOOD,
  texts: [
    ...GOOD.texts,
    {
      ...{ field: 'phone', rank: 'phone', cap: 7, size: 10, measure: 100 },
      lines: [{ x: 0, y: 40, width: 10, height: 7 }],
    },
  ],
  figures: [{ field: 'image', box: { x: 0, y: 50, width: 2, height: 2 }, seen: { width: 1, height: 1 } }],
}

const chosen = async (pages: Readonly<Record<string, Measured | undefined>>) => {
  const laid: string[] = []
  const lay = async (name: string) => {
    laid.push(name)
    return pages[name]
  }
  const found = await choose(Object.keys(pages), lay, (page: Measured) => page)
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

/** What the arrangements are that are begun and finished, where each shows its draft before it is a page. */
const drafted = async (pages: Readonly<Record<string, readonly [draft: Measured, page: Measured]>>) => {
  const finished: string[] = []
  const found = await choose(
    Object.keys(pages),
    async (name, lags) => {
      const [draft, page] = pages[name]!
      if (lags(() => draft, 'draft')) return undefined
      finished.push(name)
      return page
    },
    (page: Measured) => page,
  )
  return { verdict: found?.verdict, finished }
}

test('a page whose draft is far behind is not finished, and that is told', async () => {
  const { verdict, finished } = await drafted({ first: [BAD, BAD], far: [WORST, GOOD] })
  expect(finished).toEqual(['first'])
  expect(verdict?.reasons.at(-1)).toMatch(/^preferred to far, which was given up at \d+$/)
})

test('a draft that can make up what it lacks is finished', async () => {
  const { verdict, finished } = await drafted({ first: [BAD, BAD], near: [WORSE, GOOD], never: [GOOD, GOOD] })
  expect(finished).toEqual(['first', 'near'])
  expect(verdict?.name).toBe('near')
})

test('a draft of what is not excluded is never behind what is', async () => {
  const { verdict } = await drafted({ excluded: [BAD, BAD], far: [LOST, LOST] })
  expect(verdict?.name).toBe('far')
})

test('of equals the first is taken', async () => {
  expect((await chosen({ one: BAD, another: BAD })).verdict?.name).toBe('one')
})

test('there is no page where none can be laid out', async () => {
  expect((await chosen({ one: undefined })).verdict).toBeUndefined()
})
