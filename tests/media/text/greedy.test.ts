import fc from 'fast-check'
import { expect, test } from 'vitest'
import { greedy, greedyOnce } from '../../../src/media/text/greedy.ts'
import type { Piece } from '../../../src/media/text/paragraph.ts'

const pieces = fc.array(
  fc
    .record({
      bare: fc.integer({ min: 1, max: 24 }),
      soft: fc.boolean(),
      hard: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ bare, soft, hard }): Piece => {
      const broken = { hard: hard === 0, soft: soft ? 0.7 : undefined }
      const width = bare / 4
      return {
        start: 0,
        end: 1,
        width: width + 0.25,
        bare: width,
        left: 0,
        right: 0,
        top: 0.7,
        depth: 0,
        ...broken,
      }
    }),
  { maxLength: 14 },
)
const measures = fc.array(fc.double({ min: 0.5, max: 30, noNaN: true }), { minLength: 20, maxLength: 40 })

test('lines that were broken before are those that would be broken now, at any measure', () =>
  fc.assert(
    fc.property(pieces, measures, (pieces, measures) => {
      const widths = pieces.flatMap(({ width, bare }) => [bare, width + bare])
      for (const measure of [...measures, ...widths, ...measures])
        expect(greedyOnce(pieces, measure)).toEqual(greedy(pieces, measure))
    }),
    { numRuns: 60 },
  ))

test('lines are kept', () => {
  const [words] = fc.sample(
    pieces.filter(({ length }) => length > 1),
    { numRuns: 1, seed: 1 },
  )
  expect(greedyOnce(words!, 1000)).toBe(greedyOnce(words!, 1001))
})
