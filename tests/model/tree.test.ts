import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../../src/model/diagnostic.ts'
import {
  child,
  fieldName,
  fromData,
  type Path,
  pathOf,
  rootOf,
  spanOf,
  type Tree,
} from '../../src/model/tree.ts'

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
  expect(spanOf(tree, { field: 'quote[1]' })).toEqual({ start: 60, end: 63 })
  expect(spanOf(tree, { field: 'quote[7].text' })).toEqual({ start: 40, end: 90 })
  expect(spanOf(tree, { field: 'phone' })).toEqual({ start: 0, end: 100 })
  expect(spanOf(tree, { field: 'phone', beside: 'headline' })).toEqual({ start: 10, end: 26 })
  expect(spanOf(tree, { beside: '' })).toEqual({ start: 0, end: 100 })
  expect(spanOf(tree, {})).toBe(undefined)
})

/** A tree in which everything has a place of its own; keys are whatever YAML lets them be. */
const anyTree = fc.letrec<{ tree: Tree }>(tie => {
  const place = fc.nat().map(start => ({ start, end: start + 1 }))
  const key = fc.constantFrom('a', 'b', 'a.b', 'b.a', '[0]', 'a[0]', 'a.', '.', '', '[…]', 'x y')
  return {
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.record({ kind: fc.constant('scalar' as const), value: fc.string(), raw: fc.string(), span: place }),
      fc.record({
        kind: fc.constant('list' as const),
        items: fc.array(tie('tree'), { maxLength: 3 }),
        span: place,
      }),
      fc.record({
        kind: fc.constant('map' as const),
        entries: fc.uniqueArray(fc.record({ key, keySpan: place, value: tie('tree') }), {
          selector: entry => entry.key,
          maxLength: 5,
        }),
        span: place,
      }),
    ),
  }
}).tree

function everything(tree: Tree, path: Path = [], key?: Span): { path: Path; span?: Span; key?: Span }[] {
  const below =
    tree.kind === 'map'
      ? tree.entries.flatMap(entry => everything(entry.value, [...path, entry.key], entry.keySpan))
      : tree.kind === 'list'
        ? tree.items.flatMap((item, i) => everything(item, [...path, i]))
        : []
  return [{ path, ...(tree.span && { span: tree.span }), ...(key && { key }) }, ...below]
}

test('all that has a name of its own is found by it, whatever its keys are', () => {
  fc.assert(
    fc.property(anyTree, any => {
      const all = everything(any).map(each => ({ ...each, field: fieldName(each.path) }))
      for (const { field, span, key } of all) {
        if (all.filter(each => each.field === field).length > 1) continue
        expect(spanOf(any, { field })).toEqual(span)
        if (key) expect(spanOf(any, { field, on: 'key' })).toEqual(key)
      }
    }),
  )
})

test('what comes from a row is known, also by what it is in', () => {
  expect(fromData(tree, ['quote', 1])).toBe(true)
  expect(fromData(tree, ['quote'])).toBe(true)
  expect(fromData(tree, ['quote', 0])).toBe(false)
  expect(fromData(tree, ['phone'])).toBe(false)
})
