import { expect, test } from 'vitest'
import { cropOf, sampled } from '../../../src/media/picture/resample.ts'
import { rgbaOf } from '../../support/picture-files.ts'

const part = (
  width: number,
  height: number,
  rgba: Uint8Array,
  box: { width: number; height: number },
  opaque = true,
) => ({
  kind: 'pixels' as const,
  raster: { kind: 'raster' as const, width, height, rgba, opaque, lossy: false },
  box: { x: 0, y: 0, ...box },
  focus: [0.5, 0.5] as const,
})

test('a box is covered, and of what is too long the focus is kept', () => {
  const wide = part(400, 100, new Uint8Array(400 * 100 * 4), { width: 10, height: 10 })
  expect(cropOf(wide)).toEqual({ x: 150, y: 0, width: 100, height: 100 })
  expect(cropOf({ ...wide, focus: [1, 0] })).toMatchObject({ x: 300, y: 0 })
  expect(cropOf({ ...wide, box: { ...wide.box, width: 1 } })).toMatchObject({ width: 10, height: 100 })
})

test('fewer pixels are the mean of those they stand for, also in parts', () => {
  const rgba = rgbaOf(3, 3, (x, y) => [(x + 3 * y) * 20, 0, 0])
  const { width, height, rgba: small } = sampled(part(3, 3, rgba, { width: 2, height: 2 }), 2, 2)
  expect([width, height]).toEqual([2, 2])
  // Each stands for one and a half by one and a half: (0 + 20/2 + 60/2 + 80/4) / 2.25 …
  expect([0, 1, 2, 3].map(i => small[i * 4])).toEqual([27, 53, 107, 133])
})

test('a picture of one colour keeps it, however it is shrunk', () => {
  const rgba = rgbaOf(97, 61, () => [12, 200, 99])
  for (const [width, height] of [
    [1, 1],
    [13, 7],
    [96, 60],
    [50, 61],
    [97, 3],
  ] as const) {
    const { rgba: small } = sampled(part(97, 61, rgba, { width: 97, height: 61 }), width, height)
    expect(small.length).toBe(width * height * 4)
    expect([...new Set(new Uint32Array(small.buffer))]).toHaveLength(1)
    expect([...small.subarray(0, 4)]).toEqual([12, 200, 99, 255])
  }
})

test('what is not seen lends no colour to its neighbours', () => {
  const rgba = rgbaOf(2, 1, x => (x ? [255, 0, 0, 255] : [0, 255, 0, 0]))
  const { rgba: small } = sampled(part(2, 1, rgba, { width: 2, height: 1 }, false), 1, 1)
  expect([...small]).toEqual([255, 0, 0, 128])
})

test('there are never more pixels than there were', () => {
  const rgba = rgbaOf(4, 4, () => [1, 2, 3])
  expect(sampled(part(4, 4, rgba, { width: 1, height: 1 }), 400, 400)).toMatchObject({ width: 4, height: 4 })
})
