import { decodeQR } from 'qr/decode.js'
import { describe, expect, test } from 'vitest'
import { render } from '../../../../src/engine.ts'
import { modulesOf } from '../../../../src/media/picture/qr-code.ts'
import type { PaintedFigure } from '../../../../src/model/drawing.ts'
import type { Size } from '../../../../src/model/sheet.ts'
import { qrUnreadable } from '../../../../src/stages/rules/page/qr-unreadable.ts'
import { besides } from '../../../support/besides.ts'
import { drawn, page } from '../../../support/draw.ts'
import { readPng } from '../../../support/read-png.ts'
import { prepare } from '../../../support/render.ts'
import { unseen } from '../../../support/view.ts'

const SIGN = 'headline: Can you help us?\nphone: "020 7219 3528"\nlink: example.org/ward\n'
const codes = async (fields: string, size: string) =>
  besides((await drawn(SIGN + fields, size)).diagnostics).map(({ code }) => code)

async function scanned(fields: string, size: string, dpi = 150) {
  const { artifacts, diagnostics } = await render(
    { path: 'sign.yaml', text: SIGN + fields },
    { size: [size as Size], format: ['png'], dpi },
  )
  if (!artifacts[0]) return diagnostics.map(({ code }) => code)
  const { width, height, pixels } = readPng(artifacts[0].bytes)
  const data = Buffer.alloc(width * height * 4)
  for (const [i, pixel] of pixels().entries()) data.writeUInt32BE(((pixel << 8) | 255) >>> 0, i * 4)
  return decodeQR({ width, height, data }, { timeLimit: Number.POSITIVE_INFINITY })
}

describe('a code', () => {
  test.each([
    ['qr: phone', 'tel:+442072193528'],
    ['qr: link', 'https://example.org/ward'],
    ['qr: "WIFI:S:Ward;;"', 'WIFI:S:Ward;;'],
    ['qr: {payload: link, label: Read more}', 'https://example.org/ward'],
    ['qr: "https://müller.example.org/grün?w=für"', 'https://xn--mller-kva.example.org/gr%C3%BCn?w=f%C3%BCr'],
    ['qr: phone\ncolours: {ground: "#FFFFFF", accent: "#000080"}', 'tel:+442072193528'],
  ])('%s is what is scanned from the picture', async (fields, payload) => {
    expect(await scanned(fields, 'square')).toBe(payload)
  })

  test('is read from a small sheet too', async () => {
    expect(await scanned('qr: link', 'a6')).toBe('https://example.org/ward')
  })

  test.each(['Hi', 'We are appealing', 'Can you help us find it?'])(
    'is read beside %s on a link',
    async headline => {
      const { diagnostics } = await drawn(`headline: ${headline}\nphone: "020 7219 3528"\nqr: phone`, 'link')
      expect(besides(diagnostics)).toEqual([])
    },
  )

  test('that the picture is too coarse for is told', async () => {
    expect(await scanned('qr: link', 'a6', 30)).toContain('qr-unreadable')
  })

  test('that something lies upon is told', async () => {
    const drawing = await page(`${SIGN}qr: phone`, 'a4')
    const { checked } = await prepare({ path: 'x', text: `${SIGN}qr: phone` })
    const white = { width: 90, height: 90, data: new Uint8Array(90 * 90 * 4).fill(255), perMm: 6 }
    const { sign, typed } = checked!
    const found = await qrUnreadable.inspect({ ...unseen, sign, typed, drawing, pixelsOf: async () => white })
    expect(found).toMatchObject([{ field: 'qr' }])
  })

  test('grows with the distance it is scanned from, and is told where it cannot', async () => {
    expect(await codes('qr: phone\nreadFrom: 50 cm', 'a4')).toEqual([])
    expect(await codes('qr: phone\nreadFrom: 1 m', 'a3')).toEqual([])
    expect(await codes('qr: phone\nreadFrom: 2 m', 'a0')).toEqual([])
    expect(await codes('qr: phone\nreadFrom: 3 m', 'a4')).toContain('qr-too-small')
  })

  test('as fine as no phone reads is told', async () => {
    expect(await codes(`qr: "${'long '.repeat(60)}"`, 'a6')).toEqual(['qr-too-small'])
    expect(await codes(`qr: "${'long '.repeat(200)}"`, 'a0')).toEqual(['qr-too-long'])
  })

  test('of what the sign has not is told', async () => {
    const { diagnostics } = await drawn('headline: Can you help us?\nqr: link', 'a4')
    expect(besides(diagnostics)).toMatchObject([{ code: 'invalid-value', field: 'qr', line: 2 }])
  })

  test('is black on white on every look, a quiet zone of four modules round it', async () => {
    const { items } = await page(`${SIGN}qr: phone`, 'a3')
    const figure = items.find((item): item is PaintedFigure => item.kind === 'figure')!
    const [tile, code] = figure.parts
    const module = figure.box.width / (modulesOf('tel:+442072193528')!.length + 8)
    const xs = code!.kind === 'shape' ? code!.path.flatMap(({ values }) => values.slice(0, 1)) : []
    expect([tile, code]).toMatchObject([{ fill: { rgb: '#FFFFFF' } }, { fill: { rgb: '#000000' } }])
    expect(Math.min(...xs) - figure.box.x).toBeCloseTo(4 * module, 5)
    expect(figure.alt).toBe('QR code: 020 7219 3528')
  })
})

test('of the modules that a payload takes, as many as can be spared are spare', () => {
  expect(modulesOf('tel:+442072193528')).toHaveLength(25)
  expect(modulesOf('x'.repeat(700))).toBeUndefined()
})
