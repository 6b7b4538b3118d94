import { describe, expect, test } from 'vitest'
import { fontOf } from '../../../src/media/fonts/catalogue.ts'
import { standInWeight } from '../../../src/media/fonts/fallback.ts'
import { apparentWeight, BLACKNESS, blacknessOf } from '../../../src/media/fonts/weight.ts'
import { TEMPLATES } from '../../../templates/index.ts'
import { face } from '../../support/faces.ts'

test.each(Object.entries(BLACKNESS))('Noto Sans %s is as black as is said', (weight, blackness) => {
  expect(blacknessOf(face('Noto Sans', Number(weight)))).toBeCloseTo(blackness, 3)
})

describe('what takes over for a face of a look is as heavy as it, or as heavy as can be', () => {
  const faces = [...TEMPLATES.values()].flatMap(({ faces }) => Object.values(faces))
  test.each([...new Set(faces.map(each => each.join(' ')))])('%s', name => {
    const [, family, weight] = /^(.*) (\d+)$/.exec(name)!
    const font = fontOf(family!, Number(weight))
    const own = blacknessOf(face(font.family, font.weight))!
    const other = blacknessOf(face('Noto Sans', fontOf('Noto Sans', standInWeight(font)).weight))!
    const heaviest = BLACKNESS[900]!
    expect(Math.abs(Math.min(own, heaviest) - other)).toBeLessThan(0.09)
  })
})

test('a face looks to have a weight, whatever it calls itself', () => {
  expect(apparentWeight(face('Alfa Slab One'))).toBe(900)
  expect(apparentWeight(face('Archivo', 500))).toBe(400)
  expect(apparentWeight(face('Source Serif 4', 700))).toBe(700)
})
