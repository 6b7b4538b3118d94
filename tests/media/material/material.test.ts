import { describe, expect, test } from 'vitest'
import { printsOf } from '../../../src/media/material/material.ts'
import { MATERIALS, type PaintedTexture } from '../../../src/model/material.ts'
import { sheetOf } from '../../../src/model/sheet.ts'

const sheet = sheetOf('a4')!
const INK = { role: 'ink', rgb: '#000000', cmyk: [0, 0, 0, 100], spot: undefined } as const
const made = (material: PaintedTexture['material'], box = { x: 40, y: 60, width: 90, height: 30 }) => ({
  box,
  ...printsOf({ kind: 'texture', material, fill: INK, box, unit: 2.5 }, sheet),
})

/** From the leftmost to the rightmost point of all prints, and from the top to the foot. */
function extent({ path, places }: Pick<ReturnType<typeof made>, 'path' | 'places'>) {
  const all = path.flatMap(({ values }) => values)
  const [xs, ys] = [all.filter((_, i) => i % 2 === 0), all.filter((_, i) => i % 2)]
  const [px, py] = [places.map(([x]) => x), places.map(([, y]) => y)]
  const [left, top] = [Math.min(...px) + Math.min(...xs), Math.min(...py) + Math.min(...ys)]
  return { left, top, right: Math.max(...px) + Math.max(...xs), foot: Math.max(...py) + Math.max(...ys) }
}

describe.each(MATERIALS)('%s', material => {
  test('is the same every time', () => expect(made(material)).toEqual(made(material)))
  test('is seen in its box alone', () => {
    const { box, clip, ...prints } = made(material)
    const { left, top, right, foot } = extent(prints)
    expect(clip ?? box).toEqual(box)
    if (clip) return
    expect(left).toBeGreaterThanOrEqual(box.x - 1e-9)
    expect(top).toBeGreaterThanOrEqual(box.y - 1e-9)
    expect(right).toBeLessThanOrEqual(box.x + box.width + 1e-9)
    expect(foot).toBeLessThanOrEqual(box.y + box.height + 1e-9)
  })
  test('runs over the edge of the sheet that it reaches, as far as any bleed', () => {
    const { clip, ...prints } = made(material, { x: 0, y: 0, width: sheet.width, height: sheet.height })
    const { left, right } = extent(prints)
    expect(clip).toBeUndefined()
    // Specks and joints do not stand at the very edge of their field; tape and holes may be as they like.
    const near = ['grain', 'wear', 'burnt', 'holes', 'dots', 'tape'].includes(material) ? 40 : 10
    expect(left).toBeLessThan(near - 20)
    expect(right).toBeGreaterThan(sheet.width + 20 - near)
  })
})

test('a wall is one outline, laid as often as it takes', () => {
  const { path, places } = made('brick', { x: 0, y: 0, width: sheet.width, height: sheet.height })
  expect(path.filter(({ type }) => type === 'M')).toHaveLength(4)
  expect(places.length).toBeGreaterThan(100)
})
