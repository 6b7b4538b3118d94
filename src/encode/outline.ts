import type { Face, GlyphRun, PaintedText } from '../drawing.ts'
import type { Mm } from '../sheet.ts'

/** Micrometres in a millimetre. Finer than any printer, and whole numbers: steps add up without drift, and write fast. */
export const MICRO = 1000

/** Every glyph of a text as one SVG path, in micrometres. */
export function outlineOf(text: PaintedText, faces: ReadonlyMap<string, Face>): string {
  let path = ''
  const steps = new Map<string, string>()
  for (const line of text.lines) {
    for (const run of line.runs)
      path += outlineRun(run, line.baseline, text.size, faces.get(run.face)!, steps)
  }
  return path
}

function outlineRun(run: GlyphRun, baseline: Mm, size: Mm, face: Face, steps: Map<string, string>): string {
  const scale = (size / face.unitsPerEm) * MICRO
  let path = ''
  for (const glyph of run.glyphs) {
    const key = `${run.face} ${glyph.id}`
    let drawn = steps.get(key)
    if (drawn === undefined) {
      drawn = stepsOf(face, glyph.id, scale)
      steps.set(key, drawn)
    }
    if (drawn === '') continue
    const [x, y] = [Math.round((run.x + glyph.x) * MICRO), Math.round((baseline - glyph.y) * MICRO)]
    path += `M${x} ${y}${drawn}`
  }
  return path
}

/** A glyph as steps from its origin: drawn once, it can be put anywhere. */
function stepsOf(face: Face, glyph: number, scale: number): string {
  let path = ''
  let [x, y] = [0, 0]
  let start = [0, 0] as [number, number]
  for (const { type, values } of face.outline(glyph)) {
    path += type.toLowerCase()
    let [nextX, nextY] = [x, y]
    for (let i = 0; i < values.length; i += 2) {
      nextX = Math.round(values[i]! * scale)
      nextY = Math.round(-values[i + 1]! * scale)
      path += `${i ? ' ' : ''}${nextX - x} ${nextY - y}`
    }
    ;[x, y] = [nextX, nextY]
    if (type === 'M') start = [x, y]
    if (type === 'Z') [x, y] = start
  }
  return path
}
