import { expect, test } from 'vitest'
import { readSelection } from '../../../src/batch/data/row-numbers.ts'

test.each([
  ['3', [3]],
  ['3-5,9', [3, 4, 5, 9]],
  [' 1 , 8- ', [1, 8, 9, 10]],
])('%j chooses rows', (text, rows) => {
  const chosen = readSelection(text)!
  expect(Array.from({ length: 10 }, (_, i) => i + 1).filter(chosen)).toEqual(rows)
})

test.each(['', '0', '5-3', 'x', '1,,2', '-3', '1.5'])('%j is no choice', text => {
  expect(readSelection(text)).toBeUndefined()
})
