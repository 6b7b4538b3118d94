import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { type Drawing, onPage, type PaintedText } from '../../src/model/drawing.ts'
import type { Size } from '../../src/model/sheet.ts'
import { draw, prepare } from './render.ts'

/** The page of a sign on one size; throws its diagnostics if it has none. */
export async function page(text: string, size: string): Promise<Drawing> {
  const { pages, diagnostics } = await drawn(text, size)
  if (!pages[0]) throw new Error(JSON.stringify(diagnostics, null, 1))
  return pages[0].drawing
}

export async function drawn(text: string, size: string) {
  const prepared = await prepare({ path: 'test.yaml', text }, { size: [size as Size], format: ['svg'] })
  const { pages, diagnostics } = await draw(prepared)
  return { pages, diagnostics: [...prepared.diagnostics, ...diagnostics] as Diagnostic[] }
}

export const texts = (drawing: Drawing): PaintedText[] =>
  drawing.items.filter((item): item is PaintedText => item.kind === 'text')

/** Those that are read: not what is there a second time. */
export const readTexts = (drawing: Drawing): PaintedText[] =>
  texts(drawing).filter(({ role }) => role !== 'artifact')

export const textOf = (drawing: Drawing, field: string): PaintedText => {
  const found = texts(drawing).find(text => text.field === field)
  if (!found) throw new Error(`no text of ${field}`)
  return found
}

/** The box round everything a text puts ink on, in millimetres. */
export function inkOf(drawing: Drawing, text: PaintedText) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const line of text.lines) {
    for (const run of line.runs) {
      const face = drawing.faces.get(run.face)!
      const scale = line.size / face.unitsPerEm
      for (const glyph of run.glyphs) {
        for (const { values } of face.outline(glyph.id)) {
          for (let i = 0; i < values.length; i += 2) {
            const x = run.x + glyph.x + values[i]! * scale
            const y = line.baseline - glyph.y - values[i + 1]! * scale
            const at = onPage(text, { x, y, width: 0, height: 0 })
            box.left = Math.min(box.left, at.x)
            box.right = Math.max(box.right, at.x)
            box.top = Math.min(box.top, at.y)
            box.bottom = Math.max(box.bottom, at.y)
          }
        }
      }
    }
  }
  return box
}

/** Which texts of a page come too near to its edge, or over one another. */
export function faults(drawing: Drawing): string[] {
  const { width, height } = drawing.sheet
  const edge = 0.01 * Math.min(width, height)
  const inks = texts(drawing).map(text => ({ field: text.field, ...inkOf(drawing, text) }))
  const outside = inks.filter(
    ({ left, right, top, bottom }) =>
      Math.min(left, top) < edge || right > width - edge || bottom > height - edge,
  )
  const over = inks.flatMap((a, i) =>
    inks.slice(i + 1).flatMap(b => {
      const x = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      return Math.min(x, y) < 0.001 ? [] : [`${a.field} over ${b.field}`]
    }),
  )
  return [...outside.map(({ field }) => `${field} at the edge`), ...over]
}

/** The letters of every line from left to right, as its glyphs stand: those of a right-to-left word come last first. */
export function seen(text: PaintedText): string[] {
  return text.lines.map(line => {
    const glyphs = line.runs.flatMap(run => run.glyphs.map(glyph => ({ ...glyph, at: run.x + glyph.x, run })))
    const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].sort((a, b) => a - b)
    const letters = (cluster: number) => line.text.slice(cluster, starts[starts.indexOf(cluster) + 1])
    const read = new Set<number>()
    return glyphs
      .sort((a, b) => a.at - b.at)
      .map(({ cluster, run }) => {
        if (read.has(cluster)) return ''
        read.add(cluster)
        return run.rtl ? backwards(letters(cluster)) : letters(cluster)
      })
      .join('')
  })
}

export const backwards = (words: string): string => [...words].reverse().join('')
