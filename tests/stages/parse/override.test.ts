import { describe, expect, test } from 'vitest'
import type { Tree } from '../../../src/model/tree.ts'
import { readOverride, typed, withSet } from '../../../src/stages/parse/override.ts'
import { parse } from '../../../src/stages/parse/yaml.ts'

const treeOf = (text: string): Tree =>
  parse({ path: 'x', text }, finding => {
    throw new Error(finding.message)
  })!.tree

/** A tree as plain data. */
function plain(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value
  if (tree.kind === 'list') return tree.items.map(plain)
  return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plain(value)]))
}

const set = (text: string, ...texts: string[]) => plain(withSet(treeOf(text), texts))

test.each([
  ['headline=We = them', { path: ['headline'], value: 'We = them' }],
  ['quote.lines[0].text=x', { path: ['quote', 'lines', 0, 'text'], value: 'x' }],
  ['colours.accent=#FFF', { path: ['colours', 'accent'], value: '#FFF' }],
  ['headline.cy=x', { path: ['headline', 'cy'], value: 'x' }],
  ['headline=', { path: ['headline'], value: '' }],
  ['headline', undefined],
  ['headlin=x', undefined],
  ['headline..x=y', undefined],
  ['__proto__=x', undefined],
])('%s', (text, override) => expect(readOverride(text)).toEqual(override))

test.each([
  [['print', 'dpi'], '300', 300],
  [['print', 'marks'], 'true', true],
  [['phone'], '020', '020'],
  [['outputs'], 'a3.png, a4.pdf', ['a3.png', 'a4.pdf']],
  [['phone', 'fictional'], 'yes', 'yes'],
])('the value of %j is read as its type', (path, text, value) =>
  expect(plain(typed(path, text))).toEqual(value),
)

describe('a field is replaced or added', () => {
  test.each([
    ['one that is there', 'headline: x', 'headline=y', { headline: 'y' }],
    ['one that is not', 'headline: x', 'question=y', { headline: 'x', question: 'y' }],
    [
      'a key beside a plain value',
      'phone: "020"',
      'phone.label=Ring',
      { phone: { number: '020', label: 'Ring' } },
    ],
    ['a key of an empty one', 'headline: x', 'phone.number=1', { headline: 'x', phone: { number: '1' } }],
    ['an item', 'quote: [a, b]', 'quote[1]=c', { quote: ['a', 'c'] }],
    ['an item behind the last', 'quote: [a]', 'quote[7]=b', { quote: ['a', 'b'] }],
  ])('%s', (_, text, override, result) => expect(set(text, override)).toEqual(result))
  test('and the last word counts', () =>
    expect(set('headline: x', 'headline=y', 'headline=z')).toEqual({ headline: 'z' }))
})

test('a language that the sign has not is no field of it, whatever could stand there', () => {
  expect(set('languages: [cy, en]\nheadline: {en: x}', 'headline.cy=y')).toMatchObject({
    headline: { cy: 'y' },
  })
  expect(() => set('headline: x', 'headline.cy=y')).toThrow('`headline.cy=y` names no field of this sign')
  expect(() => set('headline: x', 'headlin=y')).toThrow('`headlin=y` names no field of a sign')
})
