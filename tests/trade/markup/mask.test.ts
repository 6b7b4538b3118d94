import { describe, expect, test } from 'vitest'
import {
  EXPLETIVE,
  firstStrong,
  isStrong,
  type Mask,
  maskedText,
  spoken,
} from '../../../src/trade/markup/mask.ts'

test.each([
  ['none', 'What the fuck is this?'],
  ['first', 'What the f*** is this?'],
  ['first-last', 'What the f**k is this?'],
  ['vowel', 'What the f*ck is this?'],
  ['bar', `What the ${EXPLETIVE} is this?`],
] as [Mask, string][])('mask: %s', (mask, text) =>
  expect(maskedText('What the fuck is this?', mask)).toBe(text),
)

describe('words', () => {
  test('that hold a strong one within them stay whole', () =>
    expect(maskedText('Scunthorpe and a cockerel', 'first')).toBe('Scunthorpe and a cockerel'))
  test('that are masked already are not masked again', () =>
    expect(maskedText('f**k and sh*t', 'bar')).toBe('f**k and sh*t'))
  test('of another language are strong in signs of that language alone', () => {
    expect(isStrong('kurwa', 'pl')).toBe(true)
    expect(isStrong('kurwa', 'en')).toBe(false)
    expect(isStrong('fuck', 'pl')).toBe(true)
  })
  test('are found with their possessive, the first of them first', () => {
    expect(isStrong('fucker’s')).toBe(true)
    expect(firstStrong('A quiet word, then shit, then fuck.', 'en-GB')).toBe('shit')
    expect(firstStrong('A quiet word.', 'en-GB')).toBe(undefined)
  })
})

test.each([
  ['f**k', 'expletive'],
  ['sp*stic', 'expletive'],
  ['****', 'expletive'],
  ['a footnote* here', 'a footnote* here'],
  ['grade A*', 'grade A*'],
])('%s is read aloud as %s', (text, said) => expect(spoken(text)).toBe(said))
