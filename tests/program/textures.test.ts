import { describe, expect, test } from 'vitest'
import { page } from '../support/draw.ts'
import { prepare } from '../support/render.ts'

const PLAQUE = 'template: plaque\nheadline: The last affordable flat\nphone: "020 7219 3528"\n'
const materials = async (more: string) =>
  (await page(PLAQUE + more, 'a4')).items.flatMap(item => (item.kind === 'texture' ? [item.material] : []))

describe('what a look is made of', () => {
  test('is there unless the sign does without', async () => {
    expect(await materials('')).toEqual(expect.arrayContaining(['brick', 'burnt']))
    expect(await materials('texture: auto')).toEqual(await materials(''))
    expect(await materials('texture: none')).toEqual([])
  })
  test.each(['office', 'shop'])('is one form of a PDF each, in ink (%s)', async print => {
    const source = { path: 'test.yaml', text: `${PLAQUE}print: ${print}` }
    const { draw, encode } = await prepare(source, { size: ['a4'], format: ['pdf'] })
    const { pages } = await draw()
    const bytes = await encode(pages[0]!)
    const text = Buffer.from(bytes).toString('latin1')
    expect(text.match(/\/Subtype \/Form/g)).toHaveLength(2)
    expect(text).not.toMatch(/\/(?:ca|CA|SMask) /)
  })
  test('keeps to the sheet of a story and to a safe margin', async () => {
    for (const [size, more] of [
      ['story', ''],
      ['a4', 'print: {safe: 12mm}'],
    ] as const) {
      const { items, sheet } = await page(PLAQUE + more, size)
      const wall = items.find(item => item.kind === 'texture')
      const { x, y, width, height } = wall!.box
      for (const edge of [x, y, width - sheet.width, height - sheet.height]) expect(edge).toBeCloseTo(0, 1)
    }
  })
})
