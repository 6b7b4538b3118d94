import type { PathCommand } from '../../model/drawing.ts'
import type { Typeface } from '../text/typeface.ts'

/** Letters that tell how black a face is. */
const LETTERS = 'HONEAS'

/** How much of the room between baseline and cap height is ink in Noto Sans, by weight. */
export const BLACKNESS: Readonly<Record<number, number>> = { 400: 0.318, 700: 0.484, 900: 0.585 }

/** The share of ink in capitals; undefined for a font that has none. */
export function blacknessOf(face: Typeface): number | undefined {
  const glyphs = [...LETTERS].map(letter => face.glyph(letter.codePointAt(0)!))
  if (glyphs.includes(0)) return undefined
  const ink = glyphs.reduce((sum, glyph) => sum + areaOf(face.outline(glyph)), 0)
  const width = glyphs.reduce((sum, glyph) => sum + face.advance(glyph), 0)
  return ink / (width * face.capHeight * face.unitsPerEm)
}

/** The weight that a face looks to have, beside Noto Sans: what a font says of itself is little to go by. */
export function apparentWeight(face: Typeface): number | undefined {
  const blackness = blacknessOf(face)
  if (!blackness) return undefined
  const away = (weight: number) => Math.abs(BLACKNESS[weight]! - blackness)
  return Object.keys(BLACKNESS)
    .map(Number)
    .reduce((best, weight) => (away(weight) < away(best) ? weight : best))
}

/** What an outline holds, in square units of the font: the integral of x dy, by segment (Green's theorem). */
function areaOf(outline: readonly PathCommand[]): number {
  let area = 0
  let [x, y, firstX, firstY] = [0, 0, 0, 0]
  const cross = (ax: number, ay: number, bx: number, by: number) => ax * by - bx * ay
  for (const { type, values } of outline) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values
    if (type === 'M') [firstX, firstY] = [a, b]
    if (type === 'L') area += cross(x, y, a, b) / 2
    if (type === 'Q') area += (2 * cross(x, y, a, b) + 2 * cross(a, b, c, d) + cross(x, y, c, d)) / 6
    if (type === 'C')
      area +=
        (6 * cross(x, y, a, b) +
          3 * cross(x, y, c, d) +
          cross(x, y, e, f) +
          3 * cross(a, b, c, d) +
          3 * cross(a, b, e, f) +
          6 * cross(c, d, e, f)) /
        20
    if (type === 'Z') area += cross(x, y, firstX, firstY) / 2
    ;[x, y] = type === 'Z' ? [firstX, firstY] : [values.at(-2) ?? x, values.at(-1) ?? y]
  }
  return Math.abs(area)
}
