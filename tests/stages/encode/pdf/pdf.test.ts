import { describe, expect, test } from 'vitest'
import { render } from '../../../../src/engine.ts'
import { sheetOf } from '../../../../src/model/sheet.ts'
import { name, number, PdfFile, written } from '../../../../src/stages/encode/pdf/objects.ts'
import { bled, pageBoxes } from '../../../../src/stages/encode/pdf/page-boxes.ts'
import { srgbProfile } from '../../../../src/stages/encode/pdf/srgb-profile.ts'
import { boxesOf } from '../../../../src/trade/imposition/page.ts'

describe('values', () => {
  test.each([
    [name('A B#'), '/A#20B#23'],
    ['a (b) \\', '(a \\(b\\) \\\\)'],
    ['é', '<FEFF00E9>'],
    [Uint8Array.of(1, 255), '<01FF>'],
    [[1, 0.1 + 0.2, -0.000001, true, null], '[1 0.3 0 true null]'],
    [{ A: 1, B: undefined }, '<</A 1>>'],
  ])('%j is written', (value, text) => expect(written(value)).toBe(text))
  test('numbers have five decimals and no minus nought', () => {
    expect([number(1 / 3), number(-1e-9), number(841.8897638)]).toEqual(['0.33333', '0', '841.88976'])
  })
})

test('an object that was promised must be written', () => {
  const file = new PdfFile()
  const root = file.reserve()
  expect(() => file.bytes('1.7', root, root)).toThrow('never written')
})

test('the profile says of itself what it is', () => {
  const profile = srgbProfile()
  const view = new DataView(profile.buffer)
  const text = (at: number) => String.fromCharCode(...profile.subarray(at, at + 4))
  expect(view.getUint32(0)).toBe(profile.length)
  expect([text(12), text(16), text(20), text(36)]).toEqual(['mntr', 'RGB ', 'XYZ ', 'acsp'])
})

test('a sign is a small file, and the same whenever it is made', async () => {
  const source = { path: 'x', text: 'headline: We are appealing\nquote: a b c\nphone: "020 7219 3528"' }
  const draw = async () => (await render(source, { format: ['pdf'] })).artifacts[0]!.bytes
  const [first, second] = [await draw(), await draw()]
  expect(first.length).toBeLessThan(30_000)
  expect(Buffer.from(first).equals(second)).toBe(true)
})

describe('a file for a print shop', () => {
  const draw = (text: string) =>
    render({ path: 'x', text: `headline: x\npublisher: Us\noutputs: [a3.pdf]\n${text}` })
  test('has the inks of the look', async () => {
    const { artifacts, diagnostics } = await draw('print: shop')
    expect(diagnostics).toEqual([])
    const pdf = Buffer.from(artifacts[0]!.bytes).toString('latin1')
    expect(pdf).toMatch(/^%PDF-1\.4\n/)
    expect(pdf).toContain('/GTS_PDFXVersion (PDF/X-1a:2003)')
    expect(pdf).toContain('/OutputConditionIdentifier (FOGRA39)')
    expect(pdf).not.toMatch(/DeviceRGB|\/URI|SMask|\/ca /)
  })
  test('is refused where a colour has none, by name', async () => {
    const { artifacts, diagnostics } = await draw('print: shop\ncolours:\n  accent: "#123456"')
    expect(artifacts).toEqual([])
    expect(diagnostics).toMatchObject([{ code: 'ink-missing', field: 'colours.accent', line: 6 }])
    expect((await draw('print: shop\ncolours:\n  accent: {cmyk: [90, 60, 0, 30]}')).diagnostics).toEqual([])
  })
  test('is never raster', async () => {
    const { diagnostics } = await render(
      { path: 'x', text: 'headline: x\npublisher: Us\nprint: shop' },
      { format: ['pdf'], pdf: 'raster' },
    )
    expect(diagnostics).toMatchObject([{ code: 'invalid-value', field: 'print' }])
  })
  test('keeps words away from the edge, or says that it cannot', async () => {
    expect((await draw('print: {safe: 10 mm}')).diagnostics).toEqual([])
    expect((await draw('print: {safe: 130 mm}')).diagnostics).toMatchObject([
      { code: 'invalid-value', field: 'print' },
    ])
  })
})

describe('links', () => {
  const uris = async (fields: string) => {
    const { artifacts } = await render({ path: 'x', text: `headline: x\n${fields}` }, { format: ['pdf'] })
    return [
      ...Buffer.from(artifacts[0]!.bytes)
        .toString('latin1')
        .matchAll(/\/URI \(([^)]*)\)/g),
    ].map(found => found[1])
  }
  test.each([
    ['phone: "+44 (0)20 7219 3528"', 'tel:+442072193528'],
    ['phone: "020\u20117219\u20113528"', 'tel:+442072193528'],
    ['phone: 020 7219 3528 ext. 4', 'tel:+442072193528'],
    ['phone: 18001 020 7219 3528', 'tel:1800102072193528'],
    ['phone: "٠٢٠ ٧٢١٩ ٣٥٢٨"', 'tel:+442072193528'],
    ['link: example.org:8080/help', 'https://example.org:8080/help'],
    ['link: info@example.org', 'mailto:info@example.org'],
    ['link: http://example.org', 'http://example.org/'],
    ['link: example.org/@ward', 'https://example.org/@ward'],
    ['link: cadw.cymru/tŷ', 'https://cadw.cymru/t%C5%B7'],
  ])('%s leads to %s', async (field, uri) => expect(await uris(field)).toEqual([uri]))
  test.each([
    'link: "@fairharbour"',
    'link: "call: now"',
    'link: localhost:3000',
    'link: "https://example.org/[[name]]"',
  ])('%s leads nowhere', async field => expect(await uris(field)).toEqual([]))
})

describe('spot colours', () => {
  const draw = (colours: string, options = {}) =>
    render(
      { path: 'x', text: `headline: x\npublisher: Us\nprint: {colour: spot}\ncolours: ${colours}` },
      { format: ['pdf'], size: ['a6'], ...options },
    )
  test.each([{ nUp: 4 }, { tile: 'a6' }])('are there in the picture that is repeated: %j', async options => {
    const { artifacts } = await draw(
      '{ground: {rgb: "#FFD900", cmyk: [0, 14, 100, 0], spot: PANTONE 116 C}}',
      options,
    )
    const pdf = Buffer.from(artifacts[0]!.bytes).toString('latin1')
    const form = /<<[^\n]*\/Subtype \/Form[^\n]*/.exec(pdf)![0]
    expect(form).toMatch(/\/S1 \d+ 0 R/)
  })
  test.each(['All', ' none', 'Black', '""', '"  "'])('are not called %s', async spot => {
    const { diagnostics } = await draw(`{ground: {rgb: "#FFD900", cmyk: [0, 14, 100, 0], spot: ${spot}}}`)
    expect(diagnostics).toMatchObject([{ code: 'invalid-value', field: 'colours.ground.spot' }])
  })
  test('stand for one ink each', async () => {
    const two = (inks: string) =>
      draw(`{ground: {cmyk: [0, 14, 100, 0], spot: Gold}, accent: {cmyk: [${inks}], spot: Gold}}`)
    expect((await two('90, 60, 0, 30')).diagnostics).toMatchObject([
      { code: 'invalid-value', field: 'colours.accent' },
    ])
    expect((await two('0, 14, 100, 0')).diagnostics.map(({ code }) => code)).not.toContain('invalid-value')
  })
})

test('a page longer than PDF allows is refused', async () => {
  const { diagnostics } = await render(
    { path: 'x', text: 'headline: x\npublisher: Us\nprint: {bleed: 5 m}' },
    { format: ['pdf'] },
  )
  expect(diagnostics).toMatchObject([{ code: 'invalid-value', field: 'print' }])
})

describe('boxes', () => {
  const shop = { colour: 'cmyk', bleed: 'ladder', safe: 0, slug: 10, marks: true } as const
  test.each([
    ['a4', 3],
    ['a3', 3],
    ['a2', 5],
    ['a1', 5],
    ['a0', 10],
    ['600x900mm', 10],
  ] as const)('the bleed of %s is %d mm', (size, bleed) => {
    expect(boxesOf(sheetOf(size)!, shop).bleed).toBe(bleed)
  })
  test('of A3 with 3 mm of bleed and 10 mm of slug are those of the trade', () => {
    expect(pageBoxes(boxesOf(sheetOf('a3')!, shop))).toEqual({
      MediaBox: [0, 0, 915.59055, 1264.25197],
      BleedBox: [28.34646, 28.34646, 887.24409, 1235.90551],
      TrimBox: [36.85039, 36.85039, 878.74016, 1227.40157],
    })
  })
  test('what reaches the edge runs on into the bleed, and nothing else does', () => {
    const boxes = boxesOf(sheetOf('a3')!, shop)
    const box = (x: number, y: number, width: number, height: number) =>
      bled(
        {
          kind: 'box',
          box: { x, y, width, height },
          fill: { role: 'x', rgb: '#000000', cmyk: undefined, spot: undefined },
          radii: [0, 0, 0, 0],
        },
        boxes,
      ).box
    expect(box(0, 0, 297, 420)).toEqual({ x: -3, y: -3, width: 303, height: 426 })
    expect(box(0, 10, 297, 20)).toEqual({ x: -3, y: 10, width: 303, height: 20 })
    expect(box(1, 1, 10, 10)).toEqual({ x: 1, y: 1, width: 10, height: 10 })
  })
})
