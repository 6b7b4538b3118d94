import type { Face, GlyphRun } from '../drawing.ts'

const paths = new WeakMap<Face, Map<number, string>>()

/**
 * A glyph as SVG path steps from its origin, in font units with y upwards: found once for each face, whatever the
 * size. Steps, not places, so that it can be put anywhere behind an `M`.
 */
function stepsOf(face: Face, glyph: number): string {
  let known = paths.get(face)
  if (!known) {
    known = new Map()
    paths.set(face, known)
  }
  let path = known.get(glyph)
  if (path === undefined) {
    path = steps(face, glyph)
    known.set(glyph, path)
  }
  return path
}

function steps(face: Face, glyph: number): string {
  let path = ''
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (const { type, values } of face.outline(glyph)) {
    path += type.toLowerCase()
    let [nextX, nextY] = [x, y]
    for (let i = 0; i < values.length; i += 2) {
      nextX = Math.round(values[i]!)
      nextY = Math.round(values[i + 1]!)
      path += `${i ? ' ' : ''}${nextX - x} ${nextY - y}`
    }
    x = nextX
    y = nextY
    if (type === 'M') [startX, startY] = [x, y]
    if (type === 'Z') [x, y] = [startX, startY]
  }
  return path
}

/** The glyphs of a run as one SVG path, in font units with y upwards, from the run's origin on the baseline. */
export function outlineOf(run: GlyphRun, size: number, face: Face): string {
  const units = face.unitsPerEm / size
  let path = ''
  for (const glyph of run.glyphs) {
    const drawn = stepsOf(face, glyph.id)
    if (drawn) path += `M${Math.round(glyph.x * units)} ${Math.round(glyph.y * units)}${drawn}`
  }
  return path
}
