import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  BAR,
  blackened,
  readAloud,
  redacted,
  redactedIn,
  scrubbed,
  withoutRedacted,
} from '../../../src/trade/markup/redaction.ts'

/** A name, and words that do not hold it. */
const name = fc.stringMatching(/^[A-Z][a-z]{3,9}$/)
const words = fc.stringMatching(/^[0-9 ,.]{0,12}$/)

test('no name between its marks is left in what is printed, said, shown or called', () => {
  fc.assert(
    fc.property(words, name, words, (before, person, behind) => {
      const text = `${before}[[${person}]]${behind}`
      for (const hidden of [redacted, scrubbed, withoutRedacted, blackened]) {
        expect(hidden(text)).not.toContain(person)
        expect(hidden(text).startsWith(before)).toBe(true)
      }
      expect(redacted(text)).toBe(`${before}${BAR}${behind}`)
      expect(redactedIn(text)).toEqual([person])
      expect(blackened(text)).toHaveLength(text.length)
    }),
  )
})

test('what is not closed is hidden to its end where it is told of', () => {
  expect(scrubbed('By [[A. Smith')).toBe('By [redacted]')
  expect(blackened('By [[A. Smith')).not.toContain('Smith')
})

test('a mark may go over lines', () => expect(redacted('[[A.\nSmith]] said')).toBe(`${BAR} said`))

test('a bar is read aloud', () => expect(readAloud(`${BAR} said`)).toBe('[redacted] said'))
