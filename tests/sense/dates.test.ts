import { expect, test } from 'vitest'
import { prepare } from '../../src/prepare.ts'

const found = (closing: string, language = 'en-GB') =>
  prepare({
    path: 'x.yaml',
    text: JSON.stringify({ headline: 'x', publisher: 'Us', language, disclosure: 'none', closing }),
  }).diagnostics

test.each([
  ['Come on Tuesday 5 March 2025.', 'en-GB', 'Wednesday'],
  ['Come on Monday, 4th of March 2025.', 'en-GB', 'Tuesday'],
  ['Come on Friday 31 April 2026.', 'en-GB', 'There is no'],
  ['Dewch ddydd Llun 4 Mawrth 2025.', 'cy', 'Tuesday'],
  ['Przyjdź w poniedziałek 4 marca 2025.', 'pl', 'Tuesday'],
])('%s', (words, language, right) => {
  expect(found(words, language)).toMatchObject([
    { code: 'date-mismatch', severity: 'warning', field: 'closing' },
  ])
  expect(found(words, language)[0]!.message).toContain(right)
})

test.each([
  ['Come on Wednesday 5 March 2025.', 'en-GB'],
  ['Come on Wednesday, the 5th of March 2025, or not.', 'en-GB'],
  ['Since March 2025, in 1984, on day 5.', 'en-GB'],
  ['Przyjdź we wtorek 4 marca 2025.', 'pl'],
])('%s is right', (words, language) => expect(found(words, language)).toEqual([]))
