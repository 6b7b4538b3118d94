import { describe, expect, test } from 'vitest'
import { pixelSize, SIZE_NAMES, shapeOf, sheetOf } from '../../src/model/sheet.ts'

describe('sheetOf', () => {
  test('knows every size that has a name', () => {
    const papers = [
      'a0',
      'a1',
      'a2',
      'a3',
      'a4',
      'a5',
      'a6',
      'b0',
      'b1',
      'b2',
      'b3',
      'letter',
      'tabloid',
      'arch-d',
    ]
    const posters = [
      'double-crown',
      'double-royal',
      'four-sheet',
      'six-sheet',
      'roll-up',
      'bus-stop',
      'a-board',
      'corflute',
    ]
    const pictures = ['square', 'portrait', 'story', 'link']
    const upright = [...papers, ...posters]
    expect([...SIZE_NAMES].sort()).toEqual(
      [...upright, ...upright.map(name => `${name}-landscape`), ...pictures].sort(),
    )
    for (const name of SIZE_NAMES) expect(sheetOf(name)?.name).toBe(name)
  })

  test.each([
    ['a3', 297, 420],
    ['a3-landscape', 420, 297],
    ['double-crown', 508, 762],
    ['double-royal', 635, 1016],
    ['roll-up', 850, 2000],
    ['bus-stop', 1200, 1800],
    ['a-board', 594, 841],
    ['corflute', 600, 900],
    ['corflute-landscape', 900, 600],
    ['12000x3000mm', 12000, 3000],
    ['600x900mm', 600, 900],
    ['215.9x279.4mm', 215.9, 279.4],
    ['A4', 210, 297],
  ])('%s is %d × %d mm', (name, width, height) => {
    expect(sheetOf(name)).toMatchObject({ width, height, pixels: null })
  })

  test.each([
    ['square', 1080, 1080],
    ['link', 1200, 630],
    ['1080x1350px', 1080, 1350],
  ])('%s is %d × %d pixels', (name, width, height) => {
    expect(sheetOf(name)?.pixels).toEqual({ width, height })
  })

  test.each([
    'a7',
    'a33',
    '',
    '3x3mm',
    '9x99999mm',
    '10.5x20px',
    'square-landscape',
    '600x900',
    'constructor',
    '__proto__',
  ])('%s is no size', name => expect(sheetOf(name)).toBeUndefined())
})

test.each([
  ['a3', 150, 1754, 2480],
  ['a4', 300, 2480, 3508],
  ['a0', 300, 9933, 14043],
  ['letter', 300, 2550, 3300],
  ['square', 300, 1080, 1080],
])('%s at %d dpi is %d × %d pixels', (name, dpi, width, height) => {
  expect(pixelSize(sheetOf(name)!, dpi)).toEqual({ width, height })
})

test.each([
  ['story', 'tall'],
  ['a3', 'portrait'],
  ['portrait', 'portrait'],
  ['square', 'square'],
  ['a4-landscape', 'landscape'],
  ['link', 'wide'],
] as const)('%s is %s', (name, shape) => expect(shapeOf(sheetOf(name)!)).toBe(shape))
