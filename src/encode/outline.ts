import type { Face, GlyphRun, PaintedText } from '../drawing.ts'
import type { Mm } from '../sheet.ts'

/** Decimals of a coordinate in millimetres: a thousandth is finer than any printer. */
const round = (value: number): number => Math.round(value * 1000) / 1000

/** Every glyph of a text as one SVG path, in millimetres. */
export function outlineOf(text: PaintedText, faces: ReadonlyMap<string, Face>): string {
  const parts: string[] = []
  for (const line of text.lines) {
    for (const run of line.runs) outlineRun(run, line.baseline, text.size, faces.get(run.face)!, parts)
  }
  return parts.join('')
}

function outlineRun(run: GlyphRun, baseline: Mm, size: Mm, face: Face, parts: string[]): void {
  const scale = size / face.unitsPerEm
  for (const glyph of run.glyphs) {
    const [x, y] = [run.x + glyph.x, baseline - glyph.y]
    for (const { type, values } of face.outline(glyph.id)) {
      let command = type
      for (let i = 0; i < values.length; i += 2) {
        command += `${i ? ' ' : ''}${round(x + values[i]! * scale)} ${round(y - values[i + 1]! * scale)}`
      }
      parts.push(command)
    }
  }
}
