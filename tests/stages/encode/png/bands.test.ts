import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandsOf, MOST } from '../../../../src/stages/encode/png/bands.ts'

const mm = fc.double({ min: 0, max: 300, noNaN: true })
const spans = fc.array(
  fc
    .tuple(mm, fc.double({ min: 0, max: 40, noNaN: true }))
    .map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 30 },
)

describe('bands', () => {
  test('hold every uneven row, in order, and are no larger than they may be', () =>
    fc.assert(
      fc.property(spans, fc.integer({ min: 40, max: 4000 }), (spans, height) => {
        const [perMm, width] = [height / 300, Math.round(height / 1.4)]
        const bands = bandsOf(spans, perMm, width, height)
        let last = 0
        for (const { from, to, drawn } of bands) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(height)
          expect(drawn.from).toBeLessThanOrEqual(from)
          expect(drawn.to).toBeGreaterThanOrEqual(to)
          expect((to - from) * width).toBeLessThanOrEqual(Math.max(MOST, 17 * width))
          last = to
        }
        for (const { from, to } of spans) {
          const rows = [from, to, (from + to) / 2].map(y => Math.floor(y * perMm)).filter(row => row < height)
          for (const row of rows) expect(bands.some(band => band.from <= row && row < band.to)).toBe(true)
        }
      }),
      { numRuns: 200 },
    ))

  test('begin above what is uneven and end below it, in flat rows', () => {
    expect(bandsOf([{ from: 100.2, to: 103.7 }], 10, 2000, 3000)).toEqual([
      { from: 1000, to: 1039, drawn: { from: 1000, to: 1039 } },
    ])
  })

  test('of one colour are a row', () => {
    expect(bandsOf([], 10, 2000, 3000)).toEqual([{ from: 0, to: 1, drawn: { from: 0, to: 1 } }])
  })

  test('that would cut a letter at the edge draw further than is kept', () => {
    const bands = bandsOf([{ from: 0, to: 300 }], 47.2, 9933, 14043)
    expect(bands.length).toBeGreaterThan(50)
    for (const [i, { from, to, drawn }] of bands.entries()) {
      expect(from).toBe(bands[i - 1]?.to ?? 0)
      expect(drawn).toEqual({ from: Math.max(0, from - 16), to: Math.min(14043, to + 16) })
    }
  })
})
