import fc from 'fast-check'
import { expect, test } from 'vitest'
import { child, fieldName, fromData, pathOf, rootOf, spanAt, type Tree } from '../../src/model/tree.ts'

const scalar = (raw: string, start: number, more = {}): Tree => ({
  kind: 'scalar',
  value: raw,
  raw,
  span: { start, end: start + raw.length },
  ...more,
})
const tree: Tree = {
  kind: 'map',
  span: { start: 0, end: 100 },
  entries: [
    { key: 'headline', keySpan: undefined, value: scalar('We are appealing', 10) },
    {
      key: 'quote',
      keySpan: undefined,
      value: {
        kind: 'list',
        span: { start: 40, end: 90 },
        items: [scalar('one', 50), scalar('two', 60, { fromData: true })],
      },
    },
  ],
}

test('a path is read back from its name', () => {
  const key = fc.stringMatching(/^[a-z][A-Za-z-]{0,9}$/)
  fc.assert(
    fc.property(key, fc.array(fc.oneof(key, fc.nat(99)), { maxLength: 5 }), (first, rest) => {
      const path = [first, ...rest]
      expect(pathOf(fieldName(path))).toEqual(path)
    }),
  )
})

test.each([
  ['quote.lines[0].text', 'quote'],
  ['headline', 'headline'],
  ['details[2].label', 'details'],
])('%s is of the field %s', (field, root) => expect(rootOf(field)).toBe(root))

test('a step leads to what is below, or nowhere', () => {
  expect(child(tree, 'headline')).toMatchObject({ raw: 'We are appealing' })
  expect(child(tree, 0)).toBe(undefined)
  expect(child(child(tree, 'quote')!, 1)).toMatchObject({ raw: 'two' })
  expect(child(child(tree, 'quote')!, 'lines')).toBe(undefined)
})

test('a place is that of the value, or of the nearest thing round it that was typed', () => {
  expect(spanAt(tree, ['quote', 1])).toEqual({ start: 60, end: 63 })
  expect(spanAt(tree, ['quote', 7, 'text'])).toEqual({ start: 40, end: 90 })
  expect(spanAt(tree, ['phone'])).toEqual({ start: 0, end: 100 })
})

test('what comes from a row is known, also by what it is in', () => {
  expect(fromData(tree, ['quote', 1])).toBe(true)
  expect(fromData(tree, ['quote'])).toBe(true)
  expect(fromData(tree, ['quote', 0])).toBe(false)
  expect(fromData(tree, ['phone'])).toBe(false)
})
