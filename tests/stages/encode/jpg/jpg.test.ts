import { describe, expect, test } from 'vitest'
import { decode } from '../../../../src/media/picture/decode.ts'
import { headerOf } from '../../../../src/media/picture/header.ts'
import { encodeJpg } from '../../../../src/stages/encode/jpg/jpg.ts'
import { encodePng } from '../../../../src/stages/encode/png/png.ts'
import { page } from '../../../support/draw.ts'

const SIGN = `
headline: We are appealing
phone: { number: 020 7946 0000, fictional: true }
publisher: Somebody
qr: phone
`

async function pixels(name: string, bytes: Uint8Array) {
  const header = await headerOf(name, bytes)
  if ('code' in header) throw new Error(header.message)
  const picture = await decode(bytes, header)
  if (picture?.kind !== 'raster') throw new Error('no picture')
  return picture
}

describe.each(['a6', 'link'])('a JPEG of %s', size => {
  test('shows the pixels of the PNG', async () => {
    const drawing = await page(SIGN, size)
    const [jpg, png] = [
      await pixels('a.jpg', await encodeJpg(drawing, 100)),
      await pixels('a.png', await encodePng(drawing, 100)),
    ]
    expect([jpg.width, jpg.height]).toEqual([png.width, png.height])
    let [squares, most] = [0, 0]
    for (const [i, value] of png.rgba.entries()) {
      const away = Math.abs(value - jpg.rgba[i]!)
      squares += away * away
      most = Math.max(most, away)
    }
    // Seen by nobody: a PSNR of 36 dB and more, and no pixel is of another colour.
    expect(10 * Math.log10((255 * 255) / (squares / png.rgba.length))).toBeGreaterThan(36)
    expect(most).toBeLessThan(110)
  })

  test('says its density and its colour space, and is the same twice', async () => {
    const drawing = await page(SIGN, size)
    const bytes = await encodeJpg(drawing, 100)
    const [high, low] = size === 'a6' ? [0, 100] : [0, 96]
    expect([...bytes.subarray(0, 20)]).toEqual([
      ...[0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1],
      ...[high, low, high, low, 0, 0],
    ])
    expect(Buffer.from(bytes.subarray(20, 36)).toString('latin1')).toContain('ICC_PROFILE\0')
    expect(Buffer.from(bytes).includes('JFIF', 20)).toBe(false)
    expect(Buffer.from(bytes).equals(Buffer.from(await encodeJpg(drawing, 100)))).toBe(true)
  })
})
