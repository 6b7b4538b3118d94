import { describe, expect, test } from 'vitest'
import { outputName } from '../../src/batch/output-name.ts'
import { render } from '../../src/engine.ts'
import { PRINTERS } from '../../src/model/printers.ts'
import { openPdf } from '../../src/preflight/pdf/reader.ts'
import { preflight } from '../../src/preflight/preflight.ts'
import { coverageOf } from '../../src/stages/encode/pdf/coverage.ts'
import { page } from '../support/draw.ts'

const SIGN = `headline: We are appealing
phone: {number: "020 7946 0018", fictional: true}
link: example.org
publisher: Us
`
const MM = 72 / 25.4

async function pdfOf(print: string, options: Parameters<typeof render>[1]) {
  const source = { path: 'x.yaml', text: `${SIGN}print: ${print}\n` }
  const { artifacts, diagnostics } = await render(source, { format: ['pdf'], ...options })
  return { bytes: artifacts[0]?.bytes, diagnostics }
}

async function boxesIn(bytes: Uint8Array) {
  const text = Buffer.from(bytes).toString('latin1')
  expect((await openPdf(bytes)).trailer.get('Root')).not.toBeNull()
  return Object.fromEntries(
    ['MediaBox', 'BleedBox', 'TrimBox'].map(name => {
      const [, box] = new RegExp(`/${name} ?\\[([^\\]]*)\\]`).exec(text)!
      const [left, bottom, right, top] = box!.trim().split(/\s+/).map(Number) as [
        number,
        number,
        number,
        number,
      ]
      return [
        name,
        { left: left / MM, width: (right - left) / MM, height: (top - bottom) / MM, bottom: bottom / MM },
      ]
    }),
  )
}

describe('a page at a scale', () => {
  test('has sheet and bleed at that scale, and the slug as ever', async () => {
    const { bytes } = await pdfOf('shop', { size: ['six-sheet'], scale: '1:4' })
    const { MediaBox, BleedBox, TrimBox } = await boxesIn(bytes!)
    expect(TrimBox!.width).toBeCloseTo(300, 2)
    expect(TrimBox!.height).toBeCloseTo(450, 2)
    expect(BleedBox!.width).toBeCloseTo(305, 2)
    expect(MediaBox!.width).toBeCloseTo(325, 2)
  })

  test('is as a shop asks of it when it is enlarged, and not as it is', async () => {
    const { bytes } = await pdfOf('shop', { size: ['six-sheet'], scale: '1:4' })
    expect((await preflight(bytes!, PRINTERS['pdf-x-1a'], 0.25)).found).toEqual([])
    const codes = (await preflight(bytes!, PRINTERS['pdf-x-1a'])).found.map(({ code }) => code)
    expect(codes).toContain('bleed-missing')
  })

  test('leads from its links to where the words are', async () => {
    const rects = async (scale?: '1:2') => {
      const { bytes } = await pdfOf('office', { size: ['a3'], ...(scale && { scale }) })
      const text = Buffer.from(bytes!).toString('latin1')
      return [...text.matchAll(/\/Rect ?\[([^\]]*)\]/g)].map(([, rect]) =>
        rect!.trim().split(/\s+/).map(Number),
      )
    }
    const [whole, half] = [await rects(), await rects('1:2')]
    expect(half.length).toBeGreaterThan(0)
    // To a thousandth of a point, as boxes are written.
    expect(half).toEqual(whole.map(rect => rect.map(at => expect.closeTo(at / 2, 2))))
  })

  test('says so in its name', () => {
    const name = (format: 'pdf' | 'png') =>
      outputName('${name}-${size}${scale}.${format}', 'x', { size: 'six-sheet', format }, { scale: '1:4' })
    expect([name('pdf'), name('png')]).toEqual(['x-six-sheet-1to4.pdf', 'x-six-sheet.png'])
  })

  test('is the way out for a sheet that is longer than a page of PDF can be', async () => {
    const size = ['12000x3000mm'] as const
    const whole = await pdfOf('office', { size })
    expect(whole.diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ['invalid-value', 'draw it smaller, for a print shop to enlarge: --scale 1:10'],
    ])
    const small = await pdfOf('office', { size, scale: '1:10' })
    expect((await boxesIn(small.bytes!)).TrimBox!.width).toBeCloseTo(1200, 2)
  })
})

test('a banner has room outside its sheet for hem, pockets and marks, and its words keep clear of them', async () => {
  const { bytes } = await pdfOf('{colour: cmyk, hem: 30 mm, eyelets: 500 mm, polePocket: 80 mm}', {
    size: ['3000x1000mm'],
  })
  const { MediaBox, TrimBox } = await boxesIn(bytes!)
  expect(TrimBox!.bottom).toBeGreaterThan(110)
  expect(MediaBox!.width - TrimBox!.width).toBeGreaterThan(220)
  expect((await preflight(bytes!, { ...PRINTERS['pdf-x-1a'], safe: 80 })).found).toEqual([])
})

describe('the ink of a page', () => {
  test('is most where black lies over others', async () => {
    const yaml = `${SIGN}print: shop\ncolours: {ground: {rgb: "#FFD900", cmyk: [0, 14, 100, 0]}}`
    const drawing = await page(yaml, 'a3')
    const { plates, most } = coverageOf(drawing, undefined)
    expect(plates).toEqual(['Cyan', 'Magenta', 'Yellow', 'Black'])
    expect(most.percent).toBe(240)
    expect(most.x).toBeGreaterThanOrEqual(0)
    expect(most.y).toBeLessThanOrEqual(420)
  })

  test('of words that overprint is theirs and that of the ground', async () => {
    const drawing = await page(
      `template: plain\n${SIGN}print: shop\ncolours: {ground: {rgb: "#FFD900", cmyk: [0, 14, 100, 7]}}`,
      'a3',
    )
    const { most } = coverageOf(
      { ...drawing, items: drawing.items.filter(({ kind }, i) => i === 0 || kind === 'text') },
      undefined,
    )
    expect(most.percent).toBe(214)
  })

  test('of a plate of its own is that plate’s', async () => {
    const yaml = `${SIGN}print: {colour: spot}\ncolours: {ground: {rgb: "#FFD900", cmyk: [0, 14, 100, 0], spot: PANTONE 116 C}}`
    const { plates } = coverageOf(await page(yaml, 'a3'), undefined)
    expect(plates).toContain('PANTONE 116 C')
  })
})
