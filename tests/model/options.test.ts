import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settle } from '../../src/batch/request.ts'
import { holdOptions, longName } from '../../src/model/hold-options.ts'
import { OPTIONS, type OptionName, type OptionSpec, optionsOf } from '../../src/model/options.ts'
import { UsageError } from '../../src/model/usage-error.ts'
import { holdRendering } from '../../src/render/options.ts'

const all = Object.entries(OPTIONS) as [OptionName, OptionSpec][]
const PATHS = ['examples/charing-cross/charing-cross.yaml']

/** A value of each kind, in words and in code. */
const VALUES: readonly (readonly [words: string, value: unknown])[] = [
  ['live', 'live'],
  ['2026-03-14', '2026-03-14'],
  ['a3, square', ['a3', 'square']],
  ['2', 2],
  ['headline=x', ['headline=x']],
  ['json', 'json'],
  ['examples', 'examples'],
  ['windows-1250', 'windows-1250'],
  ['1:4', '1:4'],
]
const someOf = (is: OptionSpec['is']) => VALUES.map(([, value]) => value).find(is.accepts) ?? true

test.each(all)('%s is called as its flag is', (name, { flag }) => {
  expect(longName(name)).toBe(`--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`)
  expect(flag).toMatch(/^(?:-\w, )?--[\w-]+(?: <[^>]+>)?$/)
})

test.each(all)('%s takes from words what it takes in code', (_, { flag, is }) => {
  if (!flag.includes('<')) return expect(is.accepts(true)).toBe(true)
  const read = VALUES.map(([words]) => is.read(words)).filter(value => value !== undefined)
  expect(read.length).toBeGreaterThan(0)
  expect(read.filter(value => !is.accepts(value))).toEqual([])
})

describe('every option of a sign comes from a request to its signs', () => {
  test.each(optionsOf('sign'))('%s', name => {
    const value =
      name === 'size'
        ? ['a3']
        : name === 'format'
          ? ['svg']
          : name === 'set'
            ? ['headline=x']
            : someOf(OPTIONS[name].is)
    expect(settle({ paths: PATHS, [name]: value }, false).options).toEqual({ [name]: value })
  })
})

/** What code without types may give. */
const anything = fc.oneof(
  fc.constantFrom(null, Number.NaN, -1, 0.5, 1e9, '', 'no such', '2026-02-30', [], [3], [null], {}, () => 1),
  fc.anything(),
)
const optionName = fc.constantFrom<string>(
  ...optionsOf('sign', 'run', 'telling'),
  'paths',
  'date',
  'row',
  'profile',
  'sizes',
)

const isUsage = (call: () => unknown): boolean => {
  try {
    call()
    return true
  } catch (error) {
    return error instanceof UsageError
  }
}

test('whatever a request holds, it is settled or it is wrong usage', () => {
  fc.assert(
    fc.property(fc.dictionary(optionName, anything, { maxKeys: 3 }), given =>
      isUsage(() => settle({ paths: PATHS, ...given } as never, false)),
    ),
    { numRuns: 500 },
  )
  fc.assert(fc.property(anything, given => isUsage(() => settle(given as never, false))))
})

test('whatever is asked of one sign, it makes sense or it is wrong usage', () => {
  fc.assert(
    fc.property(fc.dictionary(optionName, anything, { maxKeys: 3 }), given =>
      isUsage(() => holdRendering({ path: 'a', text: '' }, given as never)),
    ),
  )
  fc.assert(fc.property(anything, given => isUsage(() => holdRendering(given as never, given as never))))
})

test.each([
  [{ sizes: ['a3'] }, 'there is no option `sizes`: did you mean `size`?'],
  [{ format: 'png' }, '--format: it is a list with commas: a3,square'],
  [{ dpi: '150' }, '--dpi: it is a number from 1 to 10000'],
  [{ nUp: 0 }, '--n-up: it is a whole number from 1 to 100'],
  [{ jobs: 1.5 }, '--jobs: it is a whole number from 1 to 9999'],
  [{ asOf: '2026-02-30' }, '--as-of: it is a day of the calendar: 2026-03-14'],
  [{ pdf: 'curves' }, '--pdf: it is one of live, outline, raster'],
  [{ quiet: true }, 'there is no option `quiet`'],
  [{ encoding: 'windows-9' }, '--encoding: it is an encoding, such as windows-1250'],
  [{ date: 'today' }, 'date: it is a date'],
  [{ root: 'no such folder' }, '--root: there is no folder no such folder'],
  [{ paths: 'a.yaml' }, 'paths: it is a list of paths'],
])('%j is told as wrong usage', (given, message) =>
  expect(() => settle({ paths: PATHS, ...given } as never, false)).toThrow(message),
)

test('nothing is as good as not given', () => {
  expect(() => holdOptions({ size: undefined, dpi: undefined }, optionsOf('sign'))).not.toThrow()
})
