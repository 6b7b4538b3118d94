import { existsSync, readFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'

/** The profile of a press that comes with Ghostscript; undefined where it is not installed. */
export const PRESS: Uint8Array | undefined = (() => {
  const path = '/usr/share/color/icc/ghostscript/default_cmyk.icc'
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined
})()

type Xyz = readonly [number, number, number]

/** The colorants of Adobe RGB (1998) under D50, as its profile has them. */
const ADOBE: readonly Xyz[] = [
  [0.60974, 0.31111, 0.01947],
  [0.20528, 0.62567, 0.06087],
  [0.14919, 0.06322, 0.74457],
]

/** A profile of three colorants and a gamma of 2.2, as cameras write them (ICC.1:2010, 8.3.3). */
export function adobeRgb(name = 'Adobe RGB (1998)'): Buffer {
  const fixed = (values: readonly number[]) => {
    const bytes = Buffer.alloc(4 * values.length)
    for (const [i, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), 4 * i)
    return bytes
  }
  const xyz = (value: Xyz) => Buffer.concat([Buffer.from('XYZ \0\0\0\0'), fixed(value)])
  const words = Buffer.alloc(12 + name.length + 1 + 78)
  words.write('desc', 0)
  words.writeUInt32BE(name.length + 1, 8)
  words.write(name, 12)
  const curve = Buffer.from([...Buffer.from('curv\0\0\0\0'), 0, 0, 0, 1, 0x02, 0x33, 0, 0])
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', words],
    ['wtpt', xyz([0.9642, 1, 0.82491])],
    ...(['rXYZ', 'gXYZ', 'bXYZ'] as const).map((tag, i) => [tag, xyz(ADOBE[i]!)] as const),
    ...(['rTRC', 'gTRC', 'bTRC'] as const).map(tag => [tag, curve] as const),
  ]
  const head = Buffer.alloc(132 + 12 * tags.length)
  const parts = tags.map(([, part]) => Buffer.concat([part, Buffer.alloc((4 - (part.length % 4)) % 4)]))
  let at = head.length
  head.writeUInt32BE(tags.length, 128)
  tags.forEach(([tag, part], i) => {
    head.write(tag, 132 + 12 * i)
    head.writeUInt32BE(at, 136 + 12 * i)
    head.writeUInt32BE(part.length, 140 + 12 * i)
    at += parts[i]!.length
  })
  head.writeUInt32BE(at, 0)
  head.writeUInt32BE(0x02100000, 8)
  head.write('mntrRGB XYZ ', 12)
  head.write('acsp', 36)
  fixed([0.9642, 1, 0.82491]).copy(head, 68)
  return Buffer.concat([head, ...parts])
}

/** A PNG with a profile in it, behind its header. */
export function pngWith(png: Buffer, profile: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from('icc\0\0', 'latin1'), deflateSync(profile)])
  const chunk = Buffer.alloc(12 + content.length)
  chunk.writeUInt32BE(content.length, 0)
  chunk.write('iCCP', 4)
  content.copy(chunk, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4)
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}

/** A JPEG with a profile in two parts. */
export function jpegWith(jpeg: Buffer, profile: Buffer): Buffer {
  const parts = [profile.subarray(0, 200), profile.subarray(200)].map((part, i) => {
    const content = Buffer.concat([Buffer.from('ICC_PROFILE\0'), Buffer.from([i + 1, 2]), part])
    const marker = Buffer.from([0xff, 0xe2, (content.length + 2) >> 8, (content.length + 2) & 0xff])
    return Buffer.concat([marker, content])
  })
  return Buffer.concat([jpeg.subarray(0, 2), ...parts, jpeg.subarray(2)])
}
