import { itemise, type Run, visualOrder } from '../../../media/text/itemise.ts'
import { type ShapedGlyph, Typeface } from '../../../media/text/typeface.ts'
import type { Drawing } from '../../../model/drawing.ts'
import type { Mm } from '../../../model/sheet.ts'
import { mayTurn } from '../../../trade/language/direction.ts'
import { directionOf } from '../../../trade/language/tags.ts'
import { type Pen, pt } from './form-pages.ts'
import { hex4, number } from './objects.ts'
import type { Painter } from './painter.ts'
import { POINTS } from './paths.ts'

/** Writes words beside the sign, centred at a place, on white; turned to be read from the right. */
export type Write = (text: string, x: Mm, y: Mm, size: Mm, turned?: boolean) => string

interface Shaped {
  readonly run: Run
  readonly glyphs: readonly ShapedGlyph[]
}

/** Are there letters in the sign's own faces for all of a text? */
export const canWrite = ({ faces }: Drawing, text: string): boolean =>
  itemise(text, typefacesOf(faces), 'ltr').missing.length === 0

/** Of small print first: their letters are the plainest. */
const typefacesOf = (faces: Drawing['faces']): Typeface[] =>
  [...faces.values()].reverse().filter(face => face instanceof Typeface && !face.emoji) as Typeface[]

/**
 * Words in the faces that the sign has already, shaped as those of the sign are. What none of them has is left out. Names of
 * sheets and lengths are read from left to right on every sign.
 */
export function captions(painter: Painter, { faces, language }: Drawing, { black, white }: Pen): Write {
  const typefaces = typefacesOf(faces)
  const shaped = (text: string): Shaped[] =>
    visualOrder(itemise(text, typefaces, mayTurn(text) ? directionOf(language) : 'ltr').runs).map(run => {
      const { start, end, face, level, script } = run
      return { run, glyphs: face.shape(text, start, end, { rtl: level % 2 === 1, script, language }) }
    })
  return (words, x, y, size, turned = false) => {
    const absent = new Set(itemise(words, typefaces, 'ltr').missing.map(({ character }) => character))
    const text = [...words].filter(letter => !absent.has(letter)).join('')
    if (text === '') return ''
    const runs = shaped(text)
    const width = runs.reduce((sum, { glyphs }) => sum + lengthOf(glyphs), 0) * size
    const ground = `${white} ${pt(-width / 2 - 0.3 * size, -0.3 * size, width + 0.6 * size, 1.3 * size)} re f`
    let pen = -width / 2
    const shown = runs.map(each => {
      const at = pen
      pen += lengthOf(each.glyphs) * size
      return shownRun(painter, text, each, at, size)
    })
    const place = `${turned ? '0 1 -1 0' : '1 0 0 1'} ${pt(x, y)} cm`
    return `q ${place} ${ground} ${black} BT ${shown.join(' ')} ET Q`
  }
}

const lengthOf = (glyphs: readonly ShapedGlyph[]): number =>
  glyphs.reduce((sum, { advance }) => sum + advance, 0)

/** What is read for a glyph that shares its letters with the one before. */
const NOTHING = '\u200B'

function shownRun(painter: Painter, text: string, { run, glyphs }: Shaped, left: Mm, size: Mm): string {
  const font = painter.font(run.face.id)
  const starts = [...new Set(glyphs.map(({ cluster }) => cluster)), run.end].sort((a, b) => a - b)
  const seen = new Set<number>()
  const codes = glyphs.map(({ id, cluster }) => {
    const words = seen.has(cluster) ? NOTHING : text.slice(cluster, starts[starts.indexOf(cluster) + 1])
    seen.add(cluster)
    return hex4(font.code(id, words) ?? id)
  })
  const begin = `/${painter.fontName(run.face.id)} ${number(size * POINTS)} Tf`
  const isPlain = glyphs.every(
    ({ id, advance, dx, dy }) =>
      dx === 0 && dy === 0 && Math.abs(advance - run.face.advance(id) / run.face.unitsPerEm) < 1e-6,
  )
  if (isPlain) return `${begin} 1 0 0 1 ${pt(left, 0)} Tm <${codes.join('')}> Tj`
  let pen = left
  const each = glyphs.map(({ advance, dx, dy }, i) => {
    const place = pt(pen + dx * size, dy * size)
    pen += advance * size
    return `1 0 0 1 ${place} Tm <${codes[i]}> Tj`
  })
  return `${begin} ${each.join(' ')}`
}
