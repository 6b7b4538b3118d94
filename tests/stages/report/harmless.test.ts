import { describe, expect, test } from 'vitest'
import {
  harmless,
  harmlessLine,
  jsonText,
  pathLine,
  unsteering,
} from '../../../src/stages/report/harmless.ts'

const NASTY = 'a\n::set-output name=x::y\r\u001B[31m\u009B2J\u0007\u2028\u202E##[error]z'
/** What a terminal obeys, what ends a line, and what GitHub takes for a command. */
const STEERS = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]|##\[|^\s*::/u

test.each([
  ['words', harmless],
  ['the beginning of a line', harmlessLine],
  ['a path', pathLine],
])('%s are on one line and steer nothing', (_, of) => {
  expect(of(NASTY)).not.toMatch(STEERS)
  expect(of(NASTY)).toContain('set-output')
})

describe('a path on a line of its own', () => {
  test.each(['signs/a b.png', '/tmp/x: y.pdf', 'plakát – “x”.png', 'می‌خواهم.png', 'C:\\x\\y.png'])(
    '%s is as it is',
    path => expect(pathLine(path)).toBe(path),
  )
  test.each([
    ['-rf.png', './-rf.png'],
    ['::set-output name=x::y/a.png', './::set-output name=x::y/a.png'],
    [' ::debug::/a.png', './ ::debug::/a.png'],
    ['a\n::b.png', '"a\\n::b.png"'],
    ['"a".png', '"\\"a\\".png"'],
  ])('%j is %s', (path, line) => expect(pathLine(path)).toBe(line))
  test('in quote marks it is JSON, and says the same', () => expect(JSON.parse(pathLine(NASTY))).toBe(NASTY))
})

test('a report says the same in JSON, and steers nothing', () => {
  const text = jsonText({ path: NASTY, [NASTY]: [1] })
  expect(JSON.parse(text)).toEqual({ path: NASTY, [NASTY]: [1] })
  for (const line of text.split('\n')) expect(line).not.toMatch(STEERS)
})

test('the words of an annotation keep their breaks', () =>
  expect(unsteering('a\n\tb\u001B[31m\u009B')).toBe('a\n\tb�[31m�'))
