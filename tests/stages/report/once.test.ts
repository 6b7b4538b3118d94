import { expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import { inOrder, ofRow, tellOnce } from '../../../src/stages/report/once.ts'

const diagnostic = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  severity: 'warning',
  code: 'text-too-small',
  message: 'm',
  hint: null,
  file: 'a.yaml',
  line: 3,
  column: 1,
  endLine: 3,
  endColumn: 5,
  field: 'headline',
  row: null,
  ...more,
})

test('what is found alike is told once, with what to do as it was said last', () => {
  const [a3, a4] = [diagnostic({ hint: 'on a3' }), diagnostic({ hint: 'on a4' })]
  expect(tellOnce([a3, diagnostic({ line: 4 }), a4])).toEqual([a4, diagnostic({ line: 4 })])
})

test('what several rows have is of none of them', () => {
  const [one, two] = [diagnostic({ row: 1 }), diagnostic({ row: 2 })]
  expect(tellOnce([one, one])).toEqual([one])
  expect(tellOnce([one, two, one])).toEqual([diagnostic()])
})

test.each<Partial<Diagnostic>>([
  { message: 'n' },
  { code: 'text-overflow' },
  { severity: 'error' },
  { file: 'b.yaml' },
  { column: 2 },
  { endColumn: 6 },
  { field: 'closing' },
])('what differs by %o is told too', more => {
  expect(tellOnce([diagnostic(), diagnostic(more)])).toHaveLength(2)
})

test('what is of no line is of its row alone', () => {
  const failed = (row: number | null) => diagnostic({ line: null, column: null, row })
  expect(tellOnce([failed(1), failed(2), failed(1), failed(null), failed(null)])).toEqual([
    failed(1),
    failed(2),
    failed(null),
  ])
})

test('what is found on a page is of the row that it was drawn for, unless it is of another file', () => {
  const look = diagnostic({ file: 'look.tsx' })
  expect(ofRow([diagnostic(), look], 'a.yaml', { number: 7 })).toEqual([diagnostic({ row: 7 }), look])
  expect(ofRow([diagnostic()], 'a.yaml', undefined)).toEqual([diagnostic()])
})

test('findings come in the order of the file, and as they were found where they share a place', () => {
  const at = (line: number | null, column: number | null, message: string) =>
    diagnostic({ line, column, message })
  const found = [at(3, 1, 'c'), at(1, 9, 'b'), at(null, null, 'a'), at(3, 1, 'd')]
  expect(inOrder(found).map(({ message }) => message)).toEqual(['a', 'b', 'c', 'd'])
})
