import { describe, expect, test } from 'vitest'
import { eyeOf } from '../../../src/media/text/eye.ts'
import type { Typeface } from '../../../src/media/text/typeface.ts'
import { face } from '../../support/faces.ts'

/** A face whose letters all have one height. */
function squares(bottom: number, top: number): Typeface {
  const ink = { left: 0, right: 1, bottom, top }
  return {
    covers: () => true,
    shape: () => [{ id: 1, cluster: 0, advance: 1, dx: 0, dy: 0 }],
    ink: () => ink,
    capHeight: 0.7,
  } as unknown as Typeface
}

describe('how high letters look', () => {
  test('Latin, by its x; in capitals alone, as an x goes with them', () => {
    const sans = face('Noto Sans')
    expect(eyeOf(sans)).toBeCloseTo(0.536, 2)
    expect(eyeOf(sans, 'Latn', true)).toBeCloseTo(0.75 * sans.capHeight, 6)
  })

  test('Chinese, by its characters, which are dense', () => {
    expect(eyeOf(squares(-0.08, 0.84), 'Hani')).toBeCloseTo(0.68 * 0.92, 2)
  })

  test('Hebrew, between an x and a capital', () => {
    expect(eyeOf(squares(0, 0.62), 'Hebr')).toBeCloseTo(0.533, 2)
  })
})
