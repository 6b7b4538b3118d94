import { describe, expect, test } from 'vitest'
import { inCapitals } from '../../../src/trade/language/capitals.ts'
import { figuresIn } from '../../../src/trade/language/figures.ts'
import { codeIn, hashtagsIn } from '../../../src/trade/language/literals.ts'
import { inOrder } from '../../../src/trade/language/reading-order.ts'
import { typeset } from '../../../src/trade/language/typography.ts'
import { unitsIn } from '../../../src/trade/language/units.ts'

const WORK: Readonly<Record<string, (text: string) => unknown>> = {
  typeset: text => typeset(text, 'en'),
  inCapitals: text => inCapitals(text, 'en'),
  inOrder: text => [inOrder(text, 'rtl'), inOrder(text, 'rtl', 'names')],
  figuresIn: text => figuresIn(text, 'en'),
  codeIn: text => [codeIn(text), hashtagsIn(text)],
  unitsIn,
}
const PARTS = [
  '"',
  "'",
  "a'",
  '("',
  '1',
  '1-2 ',
  '10 000 ',
  'a',
  'a@',
  'a.',
  'a-',
  'a_',
  '#',
  '`',
  '==',
  '[[',
  'א',
  ' - ',
  '...',
]

/** A search that goes through the rest of a text from every letter of it takes minutes here; one that does not, no second. */
describe.each(Object.entries(WORK))('%s takes time in proportion to a text', (_, work) => {
  test.each(PARTS)('of 200 kB of %s', part => {
    const start = performance.now()
    work(part.repeat(200_000 / part.length))
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})
