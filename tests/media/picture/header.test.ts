import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headerOf } from '../../../src/media/picture/header.ts'
import { jpegOf, pngOf, quarters, webpOf, withExif } from '../../support/picture-files.ts'

const paint = quarters(8, 6)
const FILES = {
  png: pngOf(8, 6, paint),
  jpeg: await jpegOf(8, 6, paint),
  webp: await webpOf(8, 6, paint),
}

test.each(Object.entries(FILES))('a %s is known by its content, with its size', async (kind, bytes) => {
  expect(await headerOf('picture.txt', bytes)).toMatchObject({ kind, width: 8, height: 6, turn: 1 })
})

test('a picture that a camera took on its side is as wide as it is upright', async () => {
  expect(await headerOf('x', withExif(FILES.jpeg, 6))).toMatchObject({ width: 6, height: 8, turn: 6 })
})

describe.each(Object.entries(FILES))('a %s that was cut off', (_, bytes) => {
  test('is no picture, wherever it ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async length => {
        expect(await headerOf('x', bytes.subarray(0, length))).toHaveProperty('code', 'image-invalid')
      }),
    )
  })
  test('never throws, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.nat(40), async (noise, at) => {
        const damaged = Buffer.from(bytes)
        damaged.set(noise.subarray(0, damaged.length - 12 - at), Math.min(12 + at, damaged.length))
        expect(await headerOf('x', damaged)).toBeDefined()
      }),
    )
  })
})

test.each([
  ['GIF89a', 'a GIF'],
  ['\0\0\0 ftypavif', 'an AVIF picture'],
  ['\0\0\0 ftypheic', 'a HEIC picture'],
  ['II*\0', 'a TIFF'],
  ['%PDF-1.7', 'a PDF'],
])('%j is told as %s', async (start, what) => {
  const wrong = await headerOf('x.png', Buffer.from(start, 'latin1'))
  expect(wrong).toMatchObject({ code: 'image-invalid', message: expect.stringContaining(what) })
})
