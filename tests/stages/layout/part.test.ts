import { expect, test } from 'vitest'
import { partOf } from '../../../src/stages/layout/part.ts'

test.each([
  ['headline', 'headline'],
  ['headline[1]', 'headline'],
  ['headlines', 'other'],
  ['words.banner', 'word'],
  ['banner', 'word'],
  ['question', 'asked'],
  ['subheadline', 'asked'],
  ['action', 'action'],
  ['phone', 'number'],
  ['link.label', 'number'],
  ['quote.lines[0].text', 'other'],
  ['details[0].label', 'other'],
])('%s is to the sizes of a page: %s', (field, part) => {
  expect(partOf(field)).toBe(part)
})
