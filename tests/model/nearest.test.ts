import { describe, expect, test } from 'vitest'
import { hintFor, nearest } from '../../src/model/nearest.ts'

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

test('a hint takes the nearest name, or says what there is', () => {
  expect(hintFor('phon', ['phone', 'quote'], 'it has phone, quote')).toBe('did you mean `phone`?')
  expect(hintFor('zebra', ['phone', 'quote'], 'it has phone, quote')).toBe('it has phone, quote')
})
