import { describe, expect, test } from 'vitest'
import { lineStarts, position } from '../../src/model/diagnostic.ts'

describe('position', () => {
  test('counts UTF-16 units from 1, over every kind of line end', () => {
    const text = 'a\nb\r\nc\rd'
    const starts = lineStarts(text)
    expect(starts).toEqual([0, 2, 5, 7])
    expect(position(starts, 0)).toEqual({ line: 1, column: 1 })
    expect(position(starts, 5)).toEqual({ line: 3, column: 1 })
    expect(position(starts, 8)).toEqual({ line: 4, column: 2 })
    expect(position(lineStarts('😀x'), 2)).toEqual({ line: 1, column: 3 })
  })
})
