import { describe, expect, test } from 'vitest'
import { DEFAULT_NAME, outputName, unknownPlaceholders } from '../../src/batch/output-name.ts'
import type { Output } from '../../src/model/sign.ts'

const png = { size: 'a3', format: 'png' } as const
const named = (name: string, pattern = DEFAULT_NAME) => outputName(pattern, name, png)

test.each([
  ['poster', 'poster-a3.png'],
  ['Cadwch ein ward', 'Cadwch ein ward-a3.png'],
  ['../../etc/passwd', '-..-etc-passwd-a3.png'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j-a3.png'],
  ['a\u0000\nb\u202e', 'a-b--a3.png'],
  ['e\u0301', 'é-a3.png'],
])('%s makes %s', (name, file) => expect(named(name)).toBe(file))

describe('a pattern', () => {
  test('may name folders', () => expect(named('x', '${size}/${name}.${format}')).toBe('a3/x.png'))
  test('leads nowhere else', () => expect(named('x', '../../${name}/./..//a.png')).toBe('x/a.png'))
  test('makes no device', () => expect(named('x', 'con.${format}')).toBe('_con.png'))
  test('knows what it cannot fill', () =>
    expect(unknownPlaceholders('${name}-${area}-${size}')).toEqual(['area']))
})

test('a name fits every file system, with its ending', () => {
  const long = named('ŵ'.repeat(400))
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(200)
  expect(long.endsWith('.png')).toBe(true)
})

describe('what is put on paper in another way has a name of its own', () => {
  const pdf: Output = { size: 'a1', format: 'pdf' }
  test.each([
    [DEFAULT_NAME, { tile: 'a4' }, 'x-a1-on-a4.pdf'],
    [DEFAULT_NAME, { nUp: 4 }, 'x-a1-4up.pdf'],
    [DEFAULT_NAME, { nUp: 1 }, 'x-a1.pdf'],
    ['${print}/${name}${tile}.${format}', { tile: 'a4', print: 'shop' }, 'shop/x-on-a4.pdf'],
    ['${name}-${tile}.${format}', { tile: 'a4' }, 'x-on-a4.pdf'],
    ['${name}-${nup}.${format}', {}, 'x.pdf'],
    ['${nup}/${name}.${format}', { nUp: 2 }, '2up/x.pdf'],
  ] as const)('%s', (pattern, naming, name) => expect(outputName(pattern, 'x', pdf, naming)).toBe(name))
  test('but for a picture, which is not', () =>
    expect(outputName(DEFAULT_NAME, 'x', { size: 'a1', format: 'png' }, { tile: 'a4' })).toBe('x-a1.png'))
})
