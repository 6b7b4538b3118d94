import { describe, expect, test } from 'vitest'
import { hintFor, isSure, nearest } from '../../src/model/nearest.ts'

describe('nearest', () => {
  const fields = ['phone', 'quote', 'question', 'headline', 'subheadline']
  test.each([
    ['phon', 'phone'],
    ['hpone', 'phone'],
    ['Headline', 'headline'],
    ['qoute', 'quote'],
    ['sub-headline', 'subheadline'],
  ])('%s was meant to be %s', (typed, meant) => expect(nearest(typed, fields)).toBe(meant))
  test.each(['telephone-number', 'x', '', 'a'.repeat(10_000)])('nothing is near %s', typed => {
    expect(nearest(typed, fields)).toBeUndefined()
  })
})

test('of two letters nothing is near but itself in another case', () => {
  expect(nearest('UK', ['GB', 'US'])).toBeUndefined()
  expect(isSure('UK', ['GB', 'US'])).toBe(false)
  expect(nearest('a7', ['a0', 'a3'])).toBeUndefined()
  expect(nearest('gb', ['GB', 'US'])).toBe('GB')
  expect(isSure('gb', ['GB', 'US'])).toBe(true)
})

test('a hint takes the nearest name, or says what there is', () => {
  expect(hintFor('phon', ['phone', 'quote'], 'it has phone, quote')).toBe('did you mean `phone`?')
  expect(hintFor('zebra', ['phone', 'quote'], 'it has phone, quote')).toBe('it has phone, quote')
})
