import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesIn, DrawnBefore } from '../../../../src/stages/encode/png/changes.ts'
import { Rows } from '../../../../src/stages/encode/png/rows.ts'

/** Rows of few colours that mostly go on as they were, as flat art does. */
const art = fc
  .tuple(fc.integer({ min: 4, max: 9 }), fc.integer({ min: 1, max: 12 }), fc.nat({ max: 1e6 }))
  .map(([width, height, seed]) => {
    const pixels = new Uint32Array(width * height)
    let random = seed
    for (let at = 0; at < pixels.length; at++) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0
      pixels[at] = at >= width && random >>> 29 ? pixels[at - width]! : 0xff000000 + (random >>> 22)
    }
    return { width, height, rgba: new Uint8Array(pixels.buffer) }
  })

const written = async (
  width: number,
  height: number,
  indexed: boolean,
  rows: Parameters<Rows['write']>[0],
) => {
  const writer = new Rows(width, 2 * height, indexed)
  await writer.write(rows)
  await writer.write(rows)
  return writer.end()
}

test('what is known to change is written as the pixels themselves', async () => {
  let known = 0
  await fc.assert(
    fc.asyncProperty(art, fc.boolean(), async ({ width, height, rgba }, indexed) => {
      const changes = changesIn(rgba, width)
      if (!changes) return
      known++
      expect(await written(width, height, indexed, changes)).toEqual(
        await written(width, height, indexed, rgba),
      )
    }),
    { numRuns: 60 },
  )
  expect(known).toBeGreaterThan(20)
})

test('rows that change all over are not kept', () => {
  const noise = Uint32Array.from({ length: 64 }, (_, i) => 0xff000000 + Math.imul(i, 77777))
  expect(changesIn(new Uint8Array(noise.buffer), 8)).toBeUndefined()
})

test('a part is drawn twice at most, and forgotten when much else was drawn', () => {
  const before = new DrawnBefore()
  let drawn = 0
  const draw = () => {
    drawn++
    return new Uint8Array(4 * 8)
  }
  const first = before.get('a', 4, draw)
  expect(first).toBeInstanceOf(Uint8Array)
  expect(before.get('a', 4, draw)).toMatchObject({ rows: 2 })
  before.get('a', 4, draw)
  expect(drawn).toBe(2)
  for (let i = 0; i < 30; i++) before.get(`${i}`.padEnd(1_000_000), 4, draw)
  drawn = 0
  before.get('a', 4, draw)
  expect(drawn).toBe(1)
})
