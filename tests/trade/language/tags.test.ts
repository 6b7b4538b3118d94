import { describe, expect, test } from 'vitest'
import {
  arabicHand,
  directionOf,
  inLanguage,
  LATIN,
  plainLanguage,
  writtenIn,
} from '../../../src/trade/language/tags.ts'

test.each([
  ['en-GB', 'Latn', 'ltr'],
  ['ur', 'Arab', 'rtl'],
  ['pa', 'Guru', 'ltr'],
  ['pa-PK', 'Arab', 'rtl'],
  ['zh-TW', 'Hant', 'ltr'],
  ['yi', 'Hebr', 'rtl'],
  ['az-Arab', 'Arab', 'rtl'],
])('%s is written in %s, %s', (language, script, direction) => {
  expect(writtenIn(language)).toBe(script)
  expect(directionOf(language)).toBe(direction)
})

test('what is said to be in Latin letters everywhere is so by Unicode', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const regions = ['', ...letters.flatMap(one => letters.map(other => `-${one}${other}`))]
  for (const language of LATIN)
    expect(
      regions.filter(region => new Intl.Locale(language + region).maximize().script !== 'Latn'),
      language,
    ).toEqual([])
})

test.each([
  ['ur', 'nastaliq'],
  ['ur-PK', 'nastaliq'],
  ['ur-Arab', 'naskh'],
  ['fa-Aran', 'nastaliq'],
  ['ar', 'sans'],
  ['fa', 'sans'],
])('%s is set in %s', (language, hand) => expect(arabicHand(language)).toBe(hand))

describe('a table has for a language what is said of', () => {
  const table = { en: 1, 'en-US': 2, sr: 3, 'sr-Latn': 4, pa: 5, ur: 6 }
  test.each([
    ['the tag', 'en-US', 2],
    ['the language', 'en-GB', 1],
    ['the script', 'sr-Latn-RS', 4],
    ['the language, in its usual letters', 'sr-RS', 3],
    ['nothing, in letters it is not written in there', 'pa-PK', undefined],
    ['the same letters in another hand', 'ur-Aran', 6],
    ['nothing', 'fr', undefined],
  ])('%s', (_, language, value) => expect(inLanguage(table, language)).toBe(value))
})

test('a language is that of its tag', () => expect(plainLanguage('zh-Hant-TW')).toBe('zh'))
