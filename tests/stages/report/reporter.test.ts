import { describe, expect, test } from 'vitest'
import { lineStarts } from '../../../src/model/diagnostic.ts'
import { locate, narrowed } from '../../../src/stages/report/reporter.ts'
import { prepare } from '../../support/render.ts'

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

describe('the words that are meant are found in a value', () => {
  const found = (excerpt: string, text: string) => {
    const { start, end } = narrowed({ start: 0, end: text.length }, excerpt, text)
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

test('a finding in folded lines stands at its words', async () => {
  const text =
    'headline: x\npublisher: Us\nphone: "020 7219 3528"\nclosing: >-\n  Not the usual one. Ring 020\n  7219 3525 now\n'
  expect((await prepare({ path: 'x', text })).diagnostics).toMatchObject([
    { code: 'phone-differs', line: 5, column: 27, endLine: 6, endColumn: 12 },
  ])
})
