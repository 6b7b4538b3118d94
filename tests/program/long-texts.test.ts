import { describe, expect, test } from 'vitest'
import { prepare } from '../support/render.ts'

const COUNT = 200_000
const PATTERNS = [
  ',',
  '-',
  '“',
  '@',
  '=',
  '[[',
  '==',
  '1',
  ' x',
  '1 ',
  '.',
  '(',
  'a',
  '/',
  '#',
  '£1 ',
  '+1 ',
  '{',
  '${',
  'Æ',
  '字',
]

/** A text that a rule or a pattern might take the square of: nobody waits for it, however busy the machine. */
describe.each(['headline', 'closing', 'note', 'publisher'])('a %s of 200,000 characters is told', field => {
  test.each(PATTERNS)(
    'of %j',
    async pattern => {
      const sign = {
        headline: 'x',
        publisher: 'Us',
        phone: '020 7219 3528',
        [field]: pattern.repeat(COUNT / pattern.length),
      }
      const { diagnostics } = await prepare({ path: 'x.yaml', text: JSON.stringify(sign) })
      expect(diagnostics.map(({ code }) => code)).toContain('text-overflow')
    },
    20_000,
  )
})

test('a text as long as a sign can have is left to the sheet', async () => {
  const text = JSON.stringify({
    headline: 'x',
    publisher: 'Us',
    note: 'Seven words and then some more. '.repeat(60),
  })
  const { diagnostics } = await prepare({ path: 'x.yaml', text })
  expect(diagnostics.filter(({ code }) => code === 'text-overflow')).toEqual([])
})
