import {
  type Face,
  type Glyph,
  type GlyphRun,
  isPictures,
  type PaintedBox,
  type PaintedShape,
  type PaintedText,
  type PathCommand,
  type TextLine,
} from '../../../model/drawing.ts'
import { INCH, type Mm } from '../../../model/sheet.ts'
import { EXPLETIVE } from '../../../trade/markup/mask.ts'
import { BAR } from '../../../trade/markup/redaction.ts'
import { number } from './objects.ts'

/** Points in a millimetre. */
export const POINTS = 72 / INCH

/** From the top left in millimetres to the bottom left in points. */
export interface Paper {
  readonly height: Mm
}
export const x = (length: Mm): string => number(length * POINTS)
export const y = ({ height }: Paper, length: Mm): string => number((height - length) * POINTS)

/** How far from its corner a quarter of a circle has its control points, to its radius. */
const ROUND = 0.5523

/** A box, with its corners. */
export function boxPath({ box, radii }: Pick<PaintedBox, 'box' | 'radii'>, paper: Paper): string {
  const { x: left, y: top, width, height } = box
  if (radii.every(radius => radius === 0)) {
    return `${x(left)} ${y(paper, top + height)} ${x(width)} ${x(height)} re f`
  }
  const [right, bottom] = [left + width, top + height]
  const [tl, tr, br, bl] = radii
  const point = (px: Mm, py: Mm) => `${x(px)} ${y(paper, py)}`
  const curve = (...points: readonly (readonly [Mm, Mm])[]) =>
    `${points.map(([px, py]) => point(px, py)).join(' ')} c`
  const rest = 1 - ROUND
  return [
    `${point(left + tl, top)} m ${point(right - tr, top)} l`,
    tr ? curve([right - tr * rest, top], [right, top + tr * rest], [right, top + tr]) : '',
    `${point(right, bottom - br)} l`,
    br ? curve([right, bottom - br * rest], [right - br * rest, bottom], [right - br, bottom]) : '',
    `${point(left + bl, bottom)} l`,
    bl ? curve([left + bl * rest, bottom], [left, bottom - bl * rest], [left, bottom - bl]) : '',
    `${point(left, top + tl)} l`,
    tl ? curve([left, top + tl * rest], [left + tl * rest, top], [left + tl, top]) : '',
    'h f',
  ]
    .filter(Boolean)
    .join('\n')
}

/** Which glyphs of a run are meant. */
export type Wanted = (run: GlyphRun, line: TextLine) => (glyph: Glyph) => boolean

/** The outlines of those glyphs of a text that are wanted, filled; nothing if there are none. */
export function outlines(
  text: PaintedText,
  faces: ReadonlyMap<string, Face>,
  paper: Paper,
  wanted: Wanted = () => () => true,
): string {
  return text.lines
    .flatMap(line =>
      line.runs.flatMap(run => {
        const glyphs = run.glyphs.filter(wanted(run, line))
        return glyphs.length ? runOutlines({ ...run, glyphs }, line, faces.get(run.face)!, paper) : []
      }),
    )
    .join('\n')
}

/** A mark takes no room: the dots of Arabic, the vowels and the joined letters of Bengali under another. */
export const isMark = (glyph: Glyph, face: Face): boolean => face.advance(glyph.id) === 0

/** Do the letters of a run leave the baseline, as those of Nastaliq do? */
export const isSloped = (run: GlyphRun, face: Face): boolean =>
  run.glyphs.some(glyph => glyph.y !== 0 && !isMark(glyph, face))

const BARS = [BAR, EXPLETIVE].map(bar => bar.codePointAt(0)!)

/** Is a run made of bars, over words that are not told? */
export const isBars = ({ glyphs }: GlyphRun, face: Face): boolean =>
  glyphs.every(({ id }) => id !== 0 && BARS.some(bar => face.glyph(bar) === id))

/** From so much between two letters on, to the size, readers take each for a word. */
const WIDE = 0.1

/** Is a run set so wide that readers would take its letters for words? */
export function isWide({ glyphs }: GlyphRun, { size }: TextLine, face: Face): boolean {
  const gaps = glyphs.slice(1).filter(({ x }, i) => {
    const last = glyphs[i]!
    return (x - last.x) / size - face.advance(last.id) / face.unitsPerEm > WIDE
  })
  return gaps.length > 0 && gaps.length >= (glyphs.length - 1) / 2
}

/** Are the words of a run there to be read, and something else drawn? Emoji are painted, and bars are not their words. */
export const isUnseen = (run: GlyphRun, line: TextLine, face: Face): boolean =>
  isSloped(run, face) || isPictures(run, face) || isBars(run, face) || isWide(run, line, face)

/** What is drawn of a text, turned as it is: a quarter about a point of the page. */
export function turned({ turn }: PaintedText, { height }: Paper, content: string): string {
  if (!turn || !content) return content
  const [px, py] = [turn.x, height - turn.y].map(length => length * POINTS) as [number, number]
  const matrix =
    turn.to === 'left'
      ? `0 1 -1 0 ${number(px + py)} ${number(py - px)}`
      : `0 -1 1 0 ${number(px - py)} ${number(py + px)}`
  return `q ${matrix} cm\n${content}\nQ`
}

/**
 * What text cannot be asked to draw, since readers that look for words take it apart: marks, whole runs that leave
 * the baseline, and lines that are set wide. They are drawn as outlines. The words of a mark are read from its letter; those of
 * a run stand under it, flat and unseen.
 */
export const drawnApart =
  (faces: ReadonlyMap<string, Face>): Wanted =>
  (run, line) => {
    const face = faces.get(run.face)!
    return isUnseen(run, line, face) ? () => true : glyph => isMark(glyph, face)
  }

/** The emoji of a text, each of its layers in its own colour; nothing if there are none. */
export function pictures(
  text: PaintedText,
  faces: ReadonlyMap<string, Face>,
  paper: Paper,
  fill: (rgb: string) => string,
): string {
  const painted = text.lines.flatMap(line =>
    line.runs.flatMap(run => {
      const face = faces.get(run.face)!
      return run.glyphs.flatMap(glyph => {
        const layers = face
          .layers(glyph.id)
          .map(({ glyph: part, rgb }) => `${fill(rgb)}\n${glyphPath(face, part)}\nf`)
        return layers.length ? [`q ${matrixOf(glyph, run, line, face, paper)}\n${layers.join('\n')} Q`] : []
      })
    }),
  )
  return painted.join('\n')
}

/** From font units to where a glyph stands on the page. */
function matrixOf(glyph: Glyph, run: GlyphRun, line: TextLine, face: Face, paper: Paper): string {
  const scale = number((line.size * POINTS) / face.unitsPerEm)
  return `${scale} 0 0 ${scale} ${x(run.x + glyph.x)} ${y(paper, line.baseline - glyph.y)} cm`
}

/** Each glyph in font units and under a matrix of its own: so a letter that comes again packs to next to nothing. */
export function runOutlines(run: GlyphRun, line: TextLine, face: Face, paper: Paper): string[] {
  return run.glyphs.flatMap(glyph => {
    const path = face.layers(glyph.id).length ? '' : glyphPath(face, glyph.id)
    return path ? [`q ${matrixOf(glyph, run, line, face, paper)}\n${path}\nf Q`] : []
  })
}

/** A glyph, in whole units of its font. */
const glyphPath = (face: Face, id: number): string =>
  pathOf(face.outline(id), (...values) => values.map(value => number(value, 0)).join(' '))

const CAPS = { butt: 0, round: 1, square: 2 } as const
const JOINS = { miter: 0, round: 1, bevel: 2 } as const

/** Outlines of the page, filled, or lines along them. */
export function shapePath({ path, rule, stroke }: Omit<PaintedShape, 'fill'>, paper: Paper): string {
  const write = (...values: readonly number[]) =>
    values.map((value, i) => (i % 2 ? y(paper, value) : x(value))).join(' ')
  if (!stroke) return `${pathOf(path, write)}\n${rule === 'evenodd' ? 'f*' : 'f'}`
  const { width, cap, join, miter } = stroke
  const pen = `${x(width)} w ${CAPS[cap]} J ${JOINS[join]} j ${number(miter)} M`
  return `q ${pen}\n${pathOf(path, write)}\nS Q`
}

function pathOf(path: readonly PathCommand[], write: (...values: readonly number[]) => string): string {
  let [fromX, fromY] = [0, 0]
  const commands = path.map(({ type, values: v }) => {
    const [cx, cy] = [fromX, fromY]
    const [endX, endY] = v.slice(-2) as [number, number]
    if (v.length) [fromX, fromY] = [endX, endY]
    switch (type) {
      case 'M':
        return `${write(endX, endY)} m`
      case 'L':
        return `${write(endX, endY)} l`
      case 'Q': {
        // A quadratic curve is the cubic one with its control points two thirds of the way.
        const [qx, qy] = [v[0]!, v[1]!]
        const near = (a: number, b: number) => a + (2 / 3) * (b - a)
        return `${write(near(cx, qx), near(cy, qy), near(endX, qx), near(endY, qy), endX, endY)} c`
      }
      case 'C':
        return `${write(...v)} c`
      case 'Z':
        return 'h'
      default:
        throw new Error(`a path has the command ${type}`)
    }
  })
  return commands.join('\n')
}
