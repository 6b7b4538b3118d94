import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inSrgb, toInks } from '../../../src/media/picture/colours.ts'
import { decode } from '../../../src/media/picture/decode.ts'
import { headerOf } from '../../../src/media/picture/header.ts'
import { adobeRgb, jpegWith, PRESS, pngWith } from '../../support/icc-files.ts'
import { jpegOf, pngOf } from '../../support/picture-files.ts'
import { emptyFolder } from '../../support/signgen.ts'

const pixel = async (file: Buffer): Promise<number[]> => {
  const header = await headerOf('x', file)
  if ('code' in header) throw new Error(header.message)
  const artwork = await decode(file, header)
  if (artwork?.kind !== 'raster') throw new Error('no pixels')
  return [...artwork.rgba.subarray(0, 4)]
}

const near = (found: readonly number[], wanted: readonly number[], off = 2) =>
  expect(found.map((value, i) => Math.abs(value - wanted[i]!) <= off)).toEqual(wanted.map(() => true))

describe('a picture in Adobe RGB is one in sRGB', () => {
  // By the formulas of both spaces: linear through the colorants, a gamma of 2.2 to the curve of sRGB.
  const MUTED = [100, 150, 100]
  const SEEN = [66, 151, 96, 255]
  const png = pngOf(4, 4, () => MUTED)
  test('as PNG', async () => near(await pixel(pngWith(png, adobeRgb())), SEEN))
  test('as JPEG', async () =>
    near(await pixel(jpegWith(await jpegOf(16, 16, () => MUTED), adobeRgb())), SEEN, 4))
  test('with what is seen through it', async () => {
    const through = pngOf(4, 4, () => [...MUTED, 128])
    near(await pixel(pngWith(through, adobeRgb())), [...SEEN.slice(0, 3), 128])
  })
  test('white stays white, and black black', async () => {
    for (const value of [0, 255])
      near(
        await pixel(
          pngWith(
            pngOf(4, 4, () => [value, value, value]),
            adobeRgb(),
          ),
        ),
        [value, value, value, 255],
        1,
      )
  })
})

describe('a picture is left as it is', () => {
  const png = pngOf(4, 4, () => [100, 150, 100])
  test.each([
    ['without a profile', png],
    ['in sRGB by name', pngWith(png, adobeRgb('sRGB IEC61966-2.1'))],
    ['with a profile that is cut off', pngWith(png, adobeRgb().subarray(0, 140))],
    ['with a profile that is none', pngWith(png, Buffer.from('x'.repeat(300)))],
    ['with a profile of a press', PRESS ? pngWith(png, Buffer.from(PRESS)) : png],
  ])('%s', async (_, file) => expect(await pixel(file)).toEqual([100, 150, 100, 255]))
})

test('a profile that cannot be calculated with is none', async () => {
  expect(await inSrgb(new Uint8Array(4), adobeRgb().subarray(0, 200))).toBeUndefined()
  expect(await toInks(new Uint8Array(200))).toBeUndefined()
})

const lcms = /lcms/.test(spawnSync('convert', ['-list', 'configure'], { encoding: 'utf8' }).stdout ?? '')
if (!lcms || !PRESS) console.warn('no LittleCMS or no profile of a press: inks are not compared')

test.skipIf(!lcms || !PRESS)('inks are those of LittleCMS, within a few parts of 255', async () => {
  const count = 512
  const rgba = new Uint8Array(4 * count).map((_, i) => (i % 4 === 3 ? 255 : (i * 7919) % 256))
  const folder = emptyFolder()
  const at = (name: string) => join(folder, name)
  const rgb = rgba.filter((_, i) => i % 4 !== 3)
  writeFileSync(at('in.ppm'), Buffer.concat([Buffer.from(`P6 ${count} 1 255\n`), rgb]))
  writeFileSync(at('press.icc'), PRESS!)
  const srgb = '/usr/share/color/icc/ghostscript/srgb.icc'
  const how = [
    '-profile',
    srgb,
    '-intent',
    'Relative',
    '-black-point-compensation',
    '-profile',
    at('press.icc'),
  ]
  const theirs = spawnSync('convert', [at('in.ppm'), ...how, '-depth', '8', 'cmyk:-']).stdout
  const ours = (await toInks(PRESS!))!(rgba)
  expect(ours.length).toBe(theirs.length)
  const off = [...ours].map((ink, i) => Math.abs(ink - theirs[i]!))
  expect(Math.max(...off)).toBeLessThanOrEqual(12)
  expect(off.reduce((sum, each) => sum + each, 0) / off.length).toBeLessThan(0.8)
})
