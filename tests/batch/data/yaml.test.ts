import { expect, test } from 'vitest'
import { readListed } from '../../../src/batch/data/yaml.ts'

const cellsOf = (text: string) =>
  readListed('areas.yaml', text).rows.map(({ line, cells }) => [line, Object.fromEntries(cells)])

test('JSON and YAML are lists of maps', () => {
  const json = '[\n  {"area": "Bow", "count": 12},\n  {"area": "Hackney",\n   "count": null}\n]'
  expect(cellsOf(json)).toEqual([
    [2, { area: 'Bow', count: '12' }],
    [3, { area: 'Hackney', count: '' }],
  ])
  expect(cellsOf('- area: Bow\n  count: 12\n-\n- area: Hackney\n')).toEqual([
    [1, { area: 'Bow', count: '12' }],
    [4, { area: 'Hackney', count: '' }],
  ])
})

test('cells are text as they stand there', () => {
  expect(cellsOf('- {phone: 02072193528, on: true, at: 1e3, no: ~}')[0]![1]).toEqual({
    phone: '02072193528',
    on: 'true',
    at: '1e3',
    no: '',
  })
})

test('what stands for a value said before is that value', () => {
  expect(cellsOf('- &bow {area: &name Bow}\n- {area: *name}\n- *bow\n')).toEqual([
    [1, { area: 'Bow' }],
    [2, { area: 'Bow' }],
    [3, { area: 'Bow' }],
  ])
})

test('a row that is none is told, and the others stand', () => {
  const { rows, diagnostics } = readListed('a.yaml', '- area: Bow\n- Hackney\n- area: [1, 2]\n- area: Ely')
  expect(rows.map(({ number }) => number)).toEqual([1, 4])
  expect(diagnostics).toMatchObject([
    { code: 'data-row', line: 2, row: 2 },
    { code: 'data-row', line: 3, row: 3 },
  ])
})

test.each(['area: Bow', '', '- a: "', '{', '[]', '[{"area": " "}, {}]', '- \n- ~\n'])(
  '%j is no table',
  text => {
    const { rows, diagnostics } = readListed('a.yaml', text)
    expect(rows).toEqual([])
    expect(diagnostics).toMatchObject([{ code: 'data-unreadable', severity: 'error' }])
  },
)
