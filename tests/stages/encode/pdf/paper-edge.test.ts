import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, describe, expect, test } from 'vitest'
import { render } from '../../../../src/engine.ts'
import type { Size } from '../../../../src/model/sheet.ts'
import { sheetOf } from '../../../../src/model/sheet.ts'
import { gangingOf } from '../../../../src/trade/imposition/n-up.ts'
import { prepare } from '../../../support/render.ts'

const folder = mkdtempSync(join(tmpdir(), 'signgen-edge-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [RENDERER, READER] = ['pdftoppm', 'pdftotext'] as const
const installed = !spawnSync(RENDERER, ['-v']).error

const SIGN = 'headline: We are appealing\nphone: 020 7219 3528\npublisher: Us\n'

/** How near to the edge of any page something is printed, in millimetres. */
function nearestInk(path: string, dpi: number): number {
  const prefix = path.replace('.pdf', '')
  spawnSync(RENDERER, ['-r', String(dpi), '-gray', '-png', path, prefix])
  const pages = readdirSync(folder).filter(file => join(folder, file).startsWith(`${prefix}-`))
  expect(pages.length).toBeGreaterThan(0)
  let nearest = Number.POSITIVE_INFINITY
  for (const page of pages) {
    const { width, height, data } = PNG.sync.read(readFileSync(join(folder, page)))
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        if (data[4 * (y * width + x)]! < 250) nearest = Math.min(nearest, x, y, width - 1 - x, height - 1 - y)
  }
  return (nearest * 25.4) / dpi
}

describe.skipIf(!installed)('what a printer leaves blank has nothing of ours in it', () => {
  test.each([
    ['a3', { tile: 'a4' }, 5],
    ['a3', { tile: 'a4', tileMargin: 8 }, 8],
    ['a4', { tile: 'a5', tileOverlap: 0 }, 5],
    ['a3', { tile: 'letter' }, 5],
    ['a6', { nUp: 4 }, 5],
    ['a5', { nUp: 2 }, 5],
  ] as const)('%s %j', async (size, options, margin) => {
    const { bytes } = await written(size, options)
    const path = join(folder, `${size}-${JSON.stringify(options).replace(/\W+/g, '-')}.pdf`)
    writeFileSync(path, bytes)
    expect(nearestInk(path, 100)).toBeGreaterThan(margin - 0.3)
  })
})

test('viewers are asked not to scale, and to print on one side', async () => {
  for (const options of [{ tile: 'a4' }, { nUp: 2 }]) {
    const { text } = await written('a5', options)
    expect(text).toMatch(/\/PrintScaling \/None/)
    expect(text).toMatch(/\/Duplex \/Simplex/)
    expect(text).toMatch(/\/PickTrayByPDFSize true/)
  }
  expect((await written('a5', {})).text).not.toContain('/PrintScaling')
})

async function written(size: Size, options: object) {
  const { artifacts } = await render(
    { path: 'sign.yaml', text: SIGN },
    { ...options, format: ['pdf'], size: [size] },
  )
  const { bytes } = artifacts[0]!
  return { bytes, text: Buffer.from(bytes).toString('latin1') }
}

describe('an imprint on copies', () => {
  const IMPRINT =
    'imprint: {jurisdiction: AU, purpose: election, promoter: {name: A. Person, address: "2 High Street, Perth WA 6000"}, printer: {name: P., address: "1 High Street, Perth WA 6000"}}\n'
  const sizeOf = async (options: object) => {
    const { draw } = await prepare(
      { path: 'sign.yaml', text: SIGN + IMPRINT },
      { format: ['pdf'], size: ['a5'], ...options },
    )
    const { pages, diagnostics } = await draw()
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const { items } = pages[0]!.drawing
    return items.find(item => item.kind === 'text' && item.field === 'imprint') as { readonly size: number }
  }
  test('has in print the type that law asks for', async () => {
    const least = (14 / 72) * 25.4
    const { scale } = gangingOf(sheetOf('a5')!, 2)
    expect((await sizeOf({})).size).toBeGreaterThanOrEqual(0.99 * least)
    expect(scale * (await sizeOf({ nUp: 2 })).size).toBeGreaterThanOrEqual(0.99 * least)
  })
})

test.skipIf(!installed)('names of sheets are read from left to right on every sign', async () => {
  const arabic = 'language: ar\nheadline: نحن نستأنف\nphone: 020 7219 3528\npublisher: Us\n'
  const { artifacts } = await render(
    { path: 'sign.yaml', text: arabic },
    { format: ['pdf'], size: ['a3'], tile: 'a4' },
  )
  const path = join(folder, 'arabic.pdf')
  writeFileSync(path, artifacts[0]!.bytes)
  const words = spawnSync(READER, ['-f', '2', path, '-'], { encoding: 'utf8' }).stdout
  expect(words).toMatch(/A1 of \d×\d/)
})
