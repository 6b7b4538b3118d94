import { describe, expect, test } from 'vitest'
import type { Drawing, Item } from '../../../../src/model/drawing.ts'
import { pixelSize, sheetOf } from '../../../../src/model/sheet.ts'
import { canvasOf } from '../../../../src/stages/encode/png/canvas.ts'
import { encodePng } from '../../../../src/stages/encode/png/png.ts'
import { pngFile, Rows } from '../../../../src/stages/encode/png/rows.ts'
import { page } from '../../../support/draw.ts'
import { readPng } from '../../../support/read-png.ts'

const box = (x: number, y: number, width: number, height: number, rgb: string): Item => ({
  kind: 'box',
  box: { x, y, width, height },
  fill: { role: 'x', rgb, cmyk: undefined, spot: undefined },
  radii: [0, 0, 0, 0],
})

const SIGN = `
template: witness-appeal
headline: We are appealing
subheadline: Can you help us?
quote: { lines: ["You ever slapped your missus?", "It makes them love you more."], source: A report }
phone: { number: 020 7946 0000, fictional: true }
publisher: Somebody
qr: phone
`

const drawing = (size: string, items: readonly Item[]): Drawing => ({
  sheet: sheetOf(size)!,
  language: 'en',
  title: '',
  words: '',
  author: undefined,
  keywords: [],
  print: { colour: 'rgb', bleed: 0, safe: 0, slug: 0, marks: false },
  items,
  faces: new Map(),
  arrangement: { name: 'usual', score: 100, reasons: [] },
})

test('a picture of paper has the exact pixels, its physical size, its colour space, and no alpha', async () => {
  const png = readPng(await encodePng(drawing('a6', [box(0, 0, 105, 148, '#FFD900')]), 300))
  expect(png).toMatchObject({ width: 1240, height: 1748, depth: 8, colourType: 3 })
  expect(png.types).toEqual(['IHDR', 'sRGB', 'pHYs', 'PLTE', 'IDAT', 'IEND'])
  expect([...png.physical!]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1])
  for (const [x, y] of [
    [0, 0],
    [1239, 0],
    [0, 1747],
    [1239, 1747],
  ] as const)
    expect(png.pixel(x, y)).toBe('#FFD900')
})

test('bands join without a seam', async () => {
  const items = [box(0, 0, 841, 1189, '#FFFFFF'), box(100, 50, 641, 1089, '#0B3B8C')]
  const png = readPng(await encodePng(drawing('a0', items), 90))
  expect(png).toMatchObject({ width: 2980, height: 4213 })
  for (let y = 300; y < 3900; y++) expect(png.pixel(1500, y)).toBe('#0B3B8C')
})

/** One of the shades between two colours that resvg tells apart. */
const STEP = 16

test.each([
  ['portrait', 150],
  ['a5', 300],
])('what is drawn in bands on %s is what resvg draws at once', async (size, dpi) => {
  const drawing = await page(SIGN, size)
  const { width, height } = pixelSize(drawing.sheet, dpi)
  const canvas = await canvasOf(drawing, { width, height }, () => ({ href: '', box: drawing.sheet as never }))
  const { data } = canvas.draw({ left: 0, top: 0, width, height })
  const pixels = readPng(await encodePng(drawing, dpi)).pixels()
  expect(pixels).toHaveLength(width * height)
  let [other, most] = [0, 0]
  for (let i = 0, at = 0; i < pixels.length; i++, at += 4) {
    const drawn = pixels[i]!
    const whole = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!
    if (drawn === whole) continue
    other++
    for (const shift of [0, 8, 16])
      most = Math.max(most, Math.abs(((drawn >> shift) & 255) - ((whole >> shift) & 255)))
  }
  expect(other).toBeLessThan((width * height) / 50_000)
  expect(most).toBeLessThanOrEqual(2 * STEP)
})

describe('Rows', () => {
  const pixels = (colours: readonly number[]) =>
    new Uint8Array(Uint32Array.from(colours, rgb => (0xff000000 | rgb) >>> 0).buffer)
  const colours = (count: number) => Array.from({ length: count }, (_, i) => i * 257)

  test('keeps every pixel, row over row', async () => {
    const writer = new Rows(4, 4, true)
    const rows = [
      [1, 2, 3, 4],
      [1, 2, 3, 4],
      [4, 4, 4, 1],
      [0x123456, 2, 0, 1],
    ]
    expect(await writer.write(pixels(rows.slice(0, 3).flat()))).toBe(true)
    expect(await writer.write(pixels(rows[3]!))).toBe(true)
    const png = readPng(pngFile(await writer.end(), 1000))
    const seen = rows.map((row, y) => row.map((_, x) => png.pixel(x, y)))
    const hex = (bgr: number) =>
      `#${[bgr & 255, (bgr >> 8) & 255, bgr >> 16]
        .map(byte => byte.toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase()}`
    expect(seen).toEqual(rows.map(row => row.map(hex)))
  })

  test('says when there are too many colours for a palette, and writes them as RGB', async () => {
    const many = pixels(colours(400))
    expect(await new Rows(20, 20, true).write(many)).toBe(false)
    expect(await new Rows(20, 10, true).write(pixels(colours(200)))).toBe(true)
    const writer = new Rows(20, 20, false)
    expect(await writer.write(many)).toBe(true)
    const png = readPng(pngFile(await writer.end(), 1000))
    expect(png).toMatchObject({ colourType: 2, width: 20, height: 20 })
    expect(png.types).not.toContain('PLTE')
    expect(png.pixel(19, 19)).toBe(
      `#${[399 * 257]
        .flatMap(bgr => [bgr & 255, (bgr >> 8) & 255, bgr >> 16])
        .map(byte => byte.toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase()}`,
    )
  })
})

test('a sign is drawn in its own colours', async () => {
  const png = readPng(await encodePng(await page('headline: x\nphone: "020 7219 3528"', 'square'), 150))
  expect(png.pixel(2, 2)).toBe('#FFD900')
  expect(png.pixel(540, 60)).toBe('#0B3B8C')
  expect(png.pixel(24, 540)).toBe('#0A0A0A')
})
