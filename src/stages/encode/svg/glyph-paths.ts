import type { Face, GlyphRun } from '../../../model/drawing.ts'

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

/** An outline with the colour it is filled in; that of the text, where it has none of its own. */
interface Filled {
  readonly rgb: string | undefined
  readonly path: string
}

/**
 * The glyphs of a run as SVG paths, in font units with y upwards, from the run's origin on the baseline: letters are one
 * path, emoji one for each of their colours.
 */
export function outlinesOf(run: GlyphRun, size: number, face: Face): Filled[] {
  const units = face.unitsPerEm / size
  let letters = ''
  const layers: Filled[] = []
  for (const { id, x, y } of run.glyphs) {
    const origin = `M${Math.round(x * units)} ${Math.round(y * units)}`
    const painted = face.layers(id)
    for (const { glyph, rgb } of painted) layers.push({ rgb, path: origin + stepsOf(face, glyph) })
    const drawn = painted.length ? '' : stepsOf(face, id)
    if (drawn) letters += origin + drawn
  }
  return [...(letters ? [{ rgb: undefined, path: letters }] : []), ...layers]
}
