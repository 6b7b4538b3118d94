import { describe, expect, test } from 'vitest'
import { lineStarts, locate, narrowed, nearest, position } from '../../src/model/diagnostic.ts'
import { prepare } from '../../src/render/prepare.ts'
import { asTyped } from '../../src/trade/language/typography.ts'

describe('position', () => {
  test('counts UTF-16 units from 1, over every kind of line end', () => {
    const text = 'a\nb\r\nc\rd'
    const starts = lineStarts(text)
    expect(starts).toEqual([0, 2, 5, 7])
    expect(position(starts, 0)).toEqual({ line: 1, column: 1 })
    expect(position(starts, 5)).toEqual({ line: 3, column: 1 })
    expect(position(starts, 8)).toEqual({ line: 4, column: 2 })
    expect(position(lineStarts('😀x'), 2)).toEqual({ line: 1, column: 3 })
  })
})

test('a located span ends after its last character', () => {
  const source = { path: 's.yaml', text: 'headline: x\nphon: y\n' }
  const found = locate(
    { code: 'unknown-field', message: 'm', span: { start: 12, end: 16 } },
    source.path,
    lineStarts(source.text),
    'error',
  )
  expect(found).toMatchObject({
    file: 's.yaml',
    line: 2,
    column: 1,
    endLine: 2,
    endColumn: 5,
    hint: null,
    row: null,
  })
})

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

describe('the words that are meant are found in a value', () => {
  const found = (excerpt: string, text: string) => {
    const { start, end } = narrowed({ start: 0, end: text.length }, excerpt, text, asTyped)
    return `${start} ${text.slice(start, end)}`
  }
  test.each([
    ['a', 'Wait, a man', '6 a'],
    ['he', 'the whole of he', '13 he'],
    ['40', 'In 1940 or 40', '11 40'],
    ['won’t', "'she won''t go'", "5 won''t"],
    ['Kent Police', 'by Kent\n  Police now', '3 Kent\n  Police'],
    ['c****', 'daft c**** here', '5 c****'],
    ['pay (now)', 'pay (now)', '0 pay (now)'],
    ['art', 'a party', '3 art'],
    ['gone', 'not there', '0 not there'],
    ['', 'not there', '0 not there'],
  ])('%s in %s', (excerpt, text, where) => expect(found(excerpt, text)).toBe(where))
})

test('a finding in folded lines stands at its words', () => {
  const text =
    'headline: x\npublisher: Us\nphone: "020 7219 3528"\nclosing: >-\n  Not the usual one. Ring 020\n  7219 3525 now\n'
  expect(prepare({ path: 'x', text }).diagnostics).toMatchObject([
    { code: 'phone-differs', line: 5, column: 27, endLine: 6, endColumn: 12 },
  ])
})
