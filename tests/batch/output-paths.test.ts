import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { collisions, destinationOf, type Planning, plan } from '../../src/batch/output-paths.ts'
import { emptyFolder } from '../support/signgen.ts'

const folder = emptyFolder()
mkdirSync(join(folder, 'drawn.pdf'))

describe('--out', () => {
  test.each([
    [undefined, { kind: 'beside' }],
    ['-', { kind: 'stdout' }],
    ['out', { kind: 'folder', path: 'out' }],
    ['out.d/', { kind: 'folder', path: 'out.d/' }],
    ['a.PNG', { kind: 'file', path: 'a.PNG', format: 'png' }],
    [join(folder, 'drawn.pdf'), { kind: 'folder', path: join(folder, 'drawn.pdf') }],
    ['v1.0-final-posters', { kind: 'folder', path: 'v1.0-final-posters' }],
    ['posters-2025.11.27', { kind: 'folder', path: 'posters-2025.11.27' }],
    ['v2.0', { kind: 'folder', path: 'v2.0' }],
  ])('%s', (out, destination) => expect(destinationOf(out)).toEqual(destination))
  test('of a kind that is not made is wrong usage', () =>
    expect(() => destinationOf('a.docx')).toThrow('.docx'))
})

const planning = (
  path: string,
  below = '',
  outputs = [{ size: 'a3', format: 'png' as const }],
): Planning => ({
  found: { path, below, name: path.replace(/^.*\//, '').replace('.yaml', '') } as Planning['found'],
  row: undefined,
  outputs,
})

test('the tree below a folder is kept', () => {
  const signs = [planning('c/x.yaml', '.'), planning('c/north/x.yaml', 'north')]
  expect(plan(signs, { kind: 'folder', path: 'out' }, undefined, undefined)).toEqual([
    ['out/x-a3.png'],
    ['out/north/x-a3.png'],
  ])
  expect(plan(signs, { kind: 'beside' }, undefined, undefined)).toEqual([
    ['c/x-a3.png'],
    ['c/north/x-a3.png'],
  ])
})

test('one file takes one output', () => {
  const two = [planning('a.yaml'), planning('b.yaml')]
  const file = { kind: 'file', path: 'x.png', format: 'png' } as const
  expect(plan([two[0]!], file, undefined, undefined)).toEqual([['x.png']])
  expect(() => plan(two, file, undefined, undefined)).toThrow('takes one sign, and there are 2')
})

test('a column that the data has not is wrong usage', () => {
  const out = { kind: 'beside' } as const
  expect(() => plan([planning('a.yaml')], out, '${area}.${format}', ['place'])).toThrow('no column `area`')
})

test('a pattern of nothing is wrong usage, with rows too', () => {
  const row = { file: 'a.csv', number: 1, line: 2, cells: new Map([['area', 'Bow']]) }
  for (const each of [undefined, row])
    expect(() => plan([{ ...planning('a.yaml'), row: each }], { kind: 'beside' }, '', ['area'])).toThrow(
      '--name',
    )
})

describe('outputs collide', () => {
  const at = (...path: string[]) => join(folder, ...path)
  mkdirSync(at('real'))
  symlinkSync(at('real'), at('link'))
  writeFileSync(at('read.png'), '')
  const clash = (paths: readonly string[], read: readonly string[] = []) =>
    collisions(
      paths.map((_, i) => planning(`${i}.yaml`)),
      paths.map(path => [path]),
      read,
    ).map(({ code }) => code)

  test.each([
    ['by one name', ['x.png', './x.png']],
    ['by names that differ in case', ['Ely.png', 'ely.PNG']],
    ['by one letter in two forms', ['caf\u00E9.png', 'cafe\u0301.png']],
    ['through a link', [at('real/x.png'), at('link/x.png')]],
    ['as a file where others want a folder', ['x.png', 'x.png/y.png']],
  ])('%s', (_, paths) => expect(clash(paths)).toEqual(['output-collision']))
  test('with a file that is read', () => expect(clash([at('read.png')], [at('read.png')])).toHaveLength(1))
  test('nor otherwise, nor on standard output', () => {
    expect(clash(['a.png', 'b.png', 'a/b.png'])).toEqual([])
    expect(clash(['-', '-'])).toEqual([])
  })
})
