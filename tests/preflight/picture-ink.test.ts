import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { PRINTERS } from '../../src/model/printers.ts'
import { preflight } from '../../src/preflight/preflight.ts'
import { GROUND, madePdf } from '../support/made-pdf.ts'

/** 16×16 pixels of all four inks, inverted as Photoshop does (ImageMagick: `convert xc:cmyk(255,255,255,255)`). */
const FULL_JPEG = Buffer.from(
  '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP/9sAQwEODg4TERMmFRUmTzUtNU9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P/8AAFAgAEAAQBAERAAIRAQMRAQQRAP/EABUAAQEAAAAAAAAAAAAAAAAAAAAH/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABQBAQAAAAAAAAAAAAAAAAAAAAD/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADgQBAAIRAxEEAAA/AKcCYAAAAP/Z',
  'base64',
)

/** What is said of the ink of a picture that covers 10 mm square. */
async function inkOf(dictionary: string, bytes: Uint8Array, more: Record<number, [string, Uint8Array]> = {}) {
  const made = madePdf({
    content: `${GROUND}q 28 0 0 28 100 100 cm /I Do Q\n`,
    resources: { XObject: '<< /I 20 0 R >>' },
    objects: { 20: [`<< /Subtype /Image ${dictionary} >>`, bytes], ...more },
  })
  const { found } = await preflight(made, PRINTERS['pdf-x-1a'])
  return found
    .filter(({ code }) => code === 'ink-total')
    .map(({ code, message, severity = 'error' }) => `${severity} ${code}: ${message}`)
}
const size = (side: number) => `/Width ${side} /Height ${side}`
const FULL = [
  expect.stringMatching(/^error ink-total: a picture has 400 % of ink \(C 100 M 100 Y 100 K 100\)/),
]
const ink = (total: number) => [
  expect.stringMatching(new RegExp(`^error ink-total: a picture has ${total} %`)),
]

describe('too much ink is found', () => {
  const jpeg = `${size(16)} /BitsPerComponent 8 /ColorSpace /DeviceCMYK /Filter /DCTDecode`
  test('in a JPEG whose inks are inverted', async () => {
    expect(await inkOf(`${jpeg} /Decode [1 0 1 0 1 0 1 0]`, FULL_JPEG)).toEqual(FULL)
    expect(await inkOf(jpeg, FULL_JPEG)).toEqual([])
  })
  test('in a JPEG within another filter', async () => {
    const packed = jpeg.replace('/DCTDecode', '[/FlateDecode /DCTDecode]')
    expect(await inkOf(`${packed} /Decode [1 0 1 0 1 0 1 0]`, deflateSync(FULL_JPEG))).toEqual(FULL)
  })
  test.each([1, 2, 4, 8, 16])('in samples of %i bits', async bits => {
    const dictionary = `${size(16)} /BitsPerComponent ${bits} /ColorSpace /DeviceCMYK`
    const bytes = new Uint8Array(16 * 16 * bits * 4).fill(255)
    expect(await inkOf(dictionary, bytes)).toEqual(FULL)
    expect(await inkOf(`${dictionary} /Decode [1 0 1 0 1 0 1 0]`, bytes)).toEqual([])
  })
  test('in the last pixel of a row of 4 bits', async () => {
    const row = new Uint8Array(34)
    row.set([0xff, 0xff], 32)
    const bytes = new Uint8Array(34 * 17)
    bytes.set(row, 34 * 8)
    expect(await inkOf(`${size(17)} /BitsPerComponent 4 /ColorSpace /DeviceCMYK`, bytes)).toEqual(FULL)
  })
  test('in a table of colours that is packed itself', async () => {
    const table = Uint8Array.of(0, 0, 0, 0, 230, 230, 230, 230)
    const dictionary = `${size(16)} /BitsPerComponent 1 /ColorSpace [/Indexed /DeviceCMYK 1 21 0 R]`
    const packed: [string, Uint8Array] = ['<< /Filter /FlateDecode >>', deflateSync(table)]
    expect(await inkOf(dictionary, new Uint8Array(32).fill(1), { 21: packed })).toEqual(ink(360.78))
    expect(await inkOf(dictionary, new Uint8Array(32), { 21: packed })).toEqual([])
  })
  test('of spot colours', async () => {
    const space = '[/DeviceN [/Cyan /Black /Gold /Silver] /DeviceCMYK << /FunctionType 4 >>]'
    const dictionary = `${size(16)} /BitsPerComponent 8 /ColorSpace ${space}`
    expect(await inkOf(dictionary, new Uint8Array(1024).fill(255))).toEqual(ink(400))
  })
})

describe('what cannot be measured is told', () => {
  const told = (why: string) => [`warning ink-total: the ink of a picture could not be measured: ${why}`]
  test('JPEG 2000', async () => {
    const dictionary = `${size(16)} /ColorSpace /DeviceCMYK /Filter /JPXDecode`
    expect(await inkOf(dictionary, Uint8Array.of(1))).toEqual(told('it is coded as JPEG 2000'))
  })
  test('a damaged JPEG', async () => {
    const dictionary = `${size(16)} /BitsPerComponent 8 /ColorSpace /DeviceCMYK /Filter /DCTDecode`
    const damaged = told('it is a JPEG that is damaged or of a rare kind')
    expect(await inkOf(dictionary, FULL_JPEG.subarray(0, 60))).toEqual(damaged)
  })
  test('a JPEG that says it is of billions of pixels', async () => {
    const huge = Uint8Array.from(FULL_JPEG)
    const frame = huge.findIndex((byte, i) => byte === 0xff && huge[i + 1] === 0xc0)
    huge.set([0xff, 0xff, 0xff, 0xff], frame + 5)
    const dictionary = `${size(16)} /BitsPerComponent 8 /ColorSpace /DeviceCMYK /Filter /DCTDecode`
    expect(await inkOf(dictionary, huge)).toEqual(told('it is too large'))
  })
  test('but not where it cannot be too much', async () => {
    for (const filter of ['CCITTFaxDecode', 'JBIG2Decode', 'JPXDecode'])
      expect(
        await inkOf(
          `${size(16)} /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /${filter}`,
          Uint8Array.of(1),
        ),
      ).toEqual([])
  })
})
