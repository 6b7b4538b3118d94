import { describe, expect, test } from 'vitest'
import { boundIn, compoundsIn } from '../../../src/media/text/no-break.ts'

const bound = (text: string, language = 'en-GB') =>
  boundIn(text, language).map(({ start, end }) => text.slice(start, end))

describe('a line is not broken', () => {
  test.each([
    ['Come on Tuesday 14 January 2025 at 7 pm.', ['14 January', '7 pm']],
    ['On the 3rd of March, 10 people came.', ['3rd of March']],
    ['It cost £40 million, or £ 12.50 each.', ['£40 million', '£ 12.50']],
    ['Write to AN1 7HJ or SW1A 0AA today.', ['AN1 7HJ', 'SW1A 0AA']],
    ['Ring 020 7219 3528 now.', ['020 7219 3528']],
    ['Stand 10 m away, 5 minutes long.', ['10 m']],
    ['They knew – and said nothing', [' –']],
    ['Open 9–5, 10am–4pm', ['9–5', '0am–4']],
    ['Vraiment ? Il dit « non » : non', [' ?', ' »', ' :', '« n']],
    ['Nothing here at all.', []],
    ['March 14 people home', []],
  ])('inside what belongs together: %s', (text, spans) => {
    expect(bound(text).sort()).toEqual([...spans].sort())
  })
  test('inside a date in the sign’s language', () => {
    expect(bound('Przyjdź 4 marca do nas', 'pl')).toEqual(['4 marca'])
    expect(bound('Dewch 4 Mawrth i Gaerdydd', 'cy')).toEqual(['4 Mawrth'])
  })
})

test('short words with a hyphen are whole in display type, and long ones may break', () => {
  const whole = (text: string) => compoundsIn(text).map(({ start, end }) => text.slice(start, end))
  expect(whole('Whoever decided three-weekly bins')).toEqual(['three-weekly'])
  expect(whole('An anti-disestablishment vote, up-to-date')).toEqual(['up-to-date'])
  expect(whole('a - b -c d-')).toEqual([])
})
