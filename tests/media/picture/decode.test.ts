import { crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/media/picture/decode.ts'
import { type Header, headerOf } from '../../../src/media/picture/header.ts'
import type { Raster } from '../../../src/model/drawing.ts'
import {
  BLUE,
  exifOf,
  GREEN,
  jpegOf,
  pngOf,
  quarters,
  RED,
  WHITE,
  webpOf,
  withExif,
} from '../../support/picture-files.ts'

/** A picture upright, and its pixels near the four corners. */
async function seen(bytes: Uint8Array) {
  const header = (await headerOf('x', bytes)) as Header
  const raster = (await decode(bytes, header)) as Raster
  const { width, height, rgba } = raster
  const at = (x: number, y: number) => [...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)]
  const corners = [at(1, 1), at(width - 2, 1), at(1, height - 2), at(width - 2, height - 2)]
  return { ...raster, header, corners: corners.map(near) }
}

/** JPEG leaves colours a little off. */
const near = (colour: readonly number[]) =>
  [RED, GREEN, BLUE, WHITE].find(each => each.every((value, i) => Math.abs(value - colour[i]!) < 12)) ??
  colour

const UPRIGHT = [RED, GREEN, BLUE, WHITE]

describe('a picture is read by its content', () => {
  const [width, height] = [48, 32]
  test.each([
    ['PNG', () => pngOf(width, height, quarters(width, height)), false],
    ['JPEG', () => jpegOf(width, height, quarters(width, height)), true],
    ['WebP without loss', () => webpOf(width, height, quarters(width, height)), false],
    ['WebP', () => webpOf(width, height, quarters(width, height), false), true],
  ])('%s', async (_, file, lossy) => {
    const picture = await seen(await file())
    expect(picture).toMatchObject({ width, height, opaque: true, lossy, corners: UPRIGHT })
  })

  test('what is half seen through is as it was', async () => {
    for (const file of [
      pngOf(8, 8, () => [200, 100, 40, 128]),
      await webpOf(8, 8, () => [200, 100, 40, 128]),
    ]) {
      const { rgba, opaque } = await seen(file)
      expect(opaque).toBe(false)
      for (const [i, value] of [200, 100, 40, 128].entries())
        expect(Math.abs(rgba[i]! - value)).toBeLessThan(2)
    }
  })

  test.each([
    ['a text', Buffer.from('hello, world')],
    ['nothing', Buffer.alloc(0)],
    ['a GIF', Buffer.from('GIF89a\x01\0\x01\0')],
    ['a HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0')],
    [
      'a JPEG in CMYK',
      Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 20, 8, 0, 9, 0, 9, 4, ...new Array(12).fill(1), 0xff, 0xd9]),
    ],
  ])('%s is refused', async (_, bytes) => {
    expect(await headerOf('x.png', bytes)).toMatchObject({ code: 'image-invalid' })
  })

  test.each([
    ['PNG', () => pngOf(64, 64, quarters(64, 64))],
    ['JPEG', () => jpegOf(64, 64, quarters(64, 64))],
    ['WebP', () => webpOf(64, 64, quarters(64, 64))],
  ])('a %s that was cut off or is damaged is refused, wherever', async (_, make) => {
    const file = await make()
    for (let keep = 0; keep < file.length; keep += 7)
      expect(await headerOf('x', file.subarray(0, keep))).toMatchObject({ code: 'image-invalid' })
    const damaged = Buffer.from(file)
    damaged.fill(0x55, Math.floor(file.length / 3), Math.floor(file.length / 2))
    const header = await headerOf('x', damaged)
    if (!('code' in header))
      await expect(decode(damaged, header).catch(() => 'threw')).resolves.not.toBe('threw')
  })

  test('a picture of too many pixels is refused by its header, before it is decoded', async () => {
    const bomb = Buffer.from(pngOf(1, 1, () => RED))
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    expect(await headerOf('x', bomb)).toMatchObject({ code: 'image-too-large' })
  })

  test('a header that lies about the pixels is found out', async () => {
    const lying = Buffer.from(pngOf(4, 4, () => RED))
    lying.writeUInt32BE(40, 16)
    const header = await headerOf('x', lying)
    expect('code' in header ? undefined : await decode(lying, header)).toBeUndefined()
  })
})

describe('a photograph stands upright', () => {
  // As the quarters lie in the file, for each of the turns that cameras write.
  const LYING = {
    1: [RED, GREEN, BLUE, WHITE],
    2: [GREEN, RED, WHITE, BLUE],
    3: [WHITE, BLUE, GREEN, RED],
    4: [BLUE, WHITE, RED, GREEN],
    5: [RED, BLUE, GREEN, WHITE],
    6: [GREEN, WHITE, RED, BLUE],
    7: [WHITE, GREEN, BLUE, RED],
    8: [BLUE, RED, WHITE, GREEN],
  } as const
  test.each(Object.entries(LYING))('with turn %s', async (turn, [tl, tr, bl, br]) => {
    const side = Number(turn) >= 5
    const [width, height] = side ? [32, 48] : [48, 32]
    const paint = (x: number, y: number) =>
      x < width / 2 ? (y < height / 2 ? tl : bl) : y < height / 2 ? tr : br
    const jpeg = await jpegOf(width, height, paint)
    for (const little of [true, false]) {
      const picture = await seen(withExif(jpeg, Number(turn), little))
      expect(picture).toMatchObject({ width: 48, height: 32, corners: UPRIGHT })
      expect(picture.header).toMatchObject({ width: 48, height: 32 })
    }
  })

  test('in PNG and WebP too', async () => {
    const [tl, tr, bl, br] = LYING[6]
    const paint = (x: number, y: number) => (x < 16 ? (y < 24 ? tl : bl) : y < 24 ? tr : br)
    const png = pngOf(32, 48, paint)
    expect(
      await seen(Buffer.concat([png.subarray(0, 33), chunk('eXIf', exifOf(6)), png.subarray(33)])),
    ).toMatchObject({
      width: 48,
      corners: UPRIGHT,
    })
    const webp = await webpOf(32, 48, paint)
    const extended = Buffer.alloc(10)
    extended[0] = 0x08
    extended.writeUIntLE(31, 4, 3)
    extended.writeUIntLE(47, 7, 3)
    const parts = [Buffer.from('WEBP'), riff('VP8X', extended), webp.subarray(12), riff('EXIF', exifOf(6))]
    expect(await seen(riff('RIFF', Buffer.concat(parts)))).toMatchObject({ width: 48, corners: UPRIGHT })
  })
})

test('of an animation the first picture is shown', async () => {
  const frame = async (colour: readonly number[]) => {
    const head = Buffer.alloc(16)
    head.writeUIntLE(15, 6, 3)
    head.writeUIntLE(15, 9, 3)
    return riff('ANMF', Buffer.concat([head, (await webpOf(16, 16, () => colour)).subarray(12)]))
  }
  const extended = Buffer.alloc(10)
  extended[0] = 0x02
  extended.writeUIntLE(15, 4, 3)
  extended.writeUIntLE(15, 7, 3)
  const parts = [
    Buffer.from('WEBP'),
    riff('VP8X', extended),
    riff('ANIM', Buffer.alloc(6)),
    await frame(BLUE),
    await frame(RED),
  ]
  expect((await seen(riff('RIFF', Buffer.concat(parts)))).corners).toEqual([BLUE, BLUE, BLUE, BLUE])
})

function riff(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
}

function chunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length)
  head.write(type, 4, 'latin1')
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), content])))
  return Buffer.concat([head, content, sum])
}
