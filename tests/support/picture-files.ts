import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PNG } from 'pngjs'
import { encodeJpeg } from '../../src/media/picture/codecs.ts'

/** A colour of each pixel by its place: red, green, blue and, where it is not opaque, alpha. */
export type Paint = (x: number, y: number) => readonly number[]

export function rgbaOf(width: number, height: number, paint: Paint): Uint8Array {
  const rgba = new Uint8Array(width * height * 4)
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = paint(x, y)
      for (let channel = 0; channel < 4; channel++) rgba[at++] = colour[channel] ?? 255
    }
  return rgba
}

/** Red, green, blue and white quarters: whoever turns it can be found out. */
export const quarters =
  (width: number, height: number): Paint =>
  (x, y) =>
    x < width / 2 ? (y < height / 2 ? RED : BLUE) : y < height / 2 ? GREEN : WHITE
export const RED = [255, 0, 0]
export const GREEN = [0, 255, 0]
export const BLUE = [0, 0, 255]
export const WHITE = [255, 255, 255]

export function pngOf(width: number, height: number, paint: Paint): Buffer {
  const png = new PNG({ width, height })
  png.data.set(rgbaOf(width, height, paint))
  return PNG.sync.write(png)
}

export const jpegOf = async (width: number, height: number, paint: Paint): Promise<Buffer> =>
  Buffer.from(await encodeJpeg(width, height, rgbaOf(width, height, paint)))

const SECRET = 'GPS 51.5007 N 0.1246 W'

/** A block of Exif with a turn, in either order of bytes, and a place that nobody is to learn. */
export function exifOf(turn: number, little = true): Buffer {
  const block = Buffer.alloc(26)
  const [u16, u32] = little
    ? [
        (value: number, at: number) => block.writeUInt16LE(value, at),
        (value: number, at: number) => block.writeUInt32LE(value, at),
      ]
    : [
        (value: number, at: number) => block.writeUInt16BE(value, at),
        (value: number, at: number) => block.writeUInt32BE(value, at),
      ]
  block.write(little ? 'II' : 'MM', 'latin1')
  u16(42, 2)
  u32(8, 4)
  u16(1, 8)
  u16(0x0112, 10)
  u16(3, 12)
  u32(1, 14)
  u16(turn, 18)
  return Buffer.concat([block, Buffer.from(SECRET)])
}

export const SAYS = Buffer.from(SECRET)

/** A JPEG as a camera writes it. */
export function withExif(jpeg: Buffer, turn: number, little = true): Buffer {
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifOf(turn, little)])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)])
}

const require = createRequire(import.meta.url)

/** A WebP, without loss or with. */
export async function webpOf(width: number, height: number, paint: Paint, lossless = true): Promise<Buffer> {
  const { default: encode, init } = await import('@jsquash/webp/encode.js')
  const wasm = readFileSync(require.resolve('@jsquash/webp/codec/enc/webp_enc_simd.wasm'))
  const assembly = Reflect.get(globalThis, 'WebAssembly') as { compile(bytes: Uint8Array): Promise<never> }
  await (init as unknown as (wasm: unknown) => Promise<void>)(await assembly.compile(wasm))
  const data = new Uint8ClampedArray(rgbaOf(width, height, paint))
  const image = { data, width, height, colorSpace: 'srgb' } as Parameters<typeof encode>[0]
  return Buffer.from(await encode(image, { lossless: lossless ? 1 : 0, exact: 1, quality: 90 }))
}
