import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/model/diagnostic.ts'
import { child, fieldName, spanOf } from '../../../src/model/tree.ts'
import { parse } from '../../../src/stages/parse/yaml.ts'

function parsed(text: string) {
  const found: Finding[] = []
  const tree = parse({ path: 'x.yaml', text }, finding => found.push(finding))?.tree
  return { tree, codes: found.map(({ code }) => code) }
}

test('values know where they stand', () => {
  const text = 'headline: "We are"\nquote:\n  - speaker: A\n    text: b c\n'
  const { tree } = parsed(text)
  const words = (...path: (string | number)[]) => {
    const { start, end } = spanOf(tree!, { field: fieldName(path) })!
    return text.slice(start, end)
  }
  expect(words('headline')).toBe('"We are"')
  expect(words('quote', 0, 'text')).toBe('b c')
  expect(words('quote', 0)).toBe('speaker: A\n    text: b c')
  expect(words('quote', 0, 'time')).toBe('speaker: A\n    text: b c')
})

test('a byte order mark, CR LF and a lack of a last line break make no difference', () => {
  for (const text of ['\uFEFFheadline: x\r\nclosing: y\r\n', 'headline: x\nclosing: y']) {
    const { tree, codes } = parsed(text)
    expect(codes).toEqual([])
    expect(child(tree!, 'headline')).toMatchObject({ value: 'x' })
    expect(child(tree!, 'closing')).toMatchObject({ value: 'y' })
  }
})

describe('what is no sign', () => {
  const lol = ['a: &a [x,x,x,x,x,x,x,x,x,x]']
  for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe'].map(pair => [pair[0], pair[1]])) {
    lol.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(',')}]`)
  }
  test.each([
    ['binary', 'PNG\0\0\u0001', 'file-encoding'],
    ['a billion laughs', lol.join('\n'), 'yaml-alias-limit'],
    ['an alias of itself', 'a: &a [*a]', 'yaml-alias-limit'],
    ['deep brackets', '['.repeat(100_000), 'yaml-syntax'],
    ['deep lists', `a:\n${'- '.repeat(50_000)}x`, 'yaml-syntax'],
  ])('%s', (_, text, code) => {
    const { tree, codes } = parsed(text)
    expect(codes).toEqual([code])
    expect(tree).toBeUndefined()
  })
})

test('a hashtag that YAML throws away is kept for the checks that follow', () => {
  const { tree, codes } = parsed('hashtag: #EnoughIsEnough\nclosing: now #Go\n')
  expect(codes).toEqual(['yaml-comment', 'yaml-comment'])
  expect(child(tree!, 'hashtag')).toMatchObject({ value: '#EnoughIsEnough' })
  expect(child(tree!, 'closing')).toMatchObject({ value: 'now #Go' })
})
