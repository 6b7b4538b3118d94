import type { Face, Glyph, GlyphRun, PaintedBox, PaintedText, TextLine } from '../../drawing.ts'
import type { Mm } from '../../sheet.ts'
import type { PdfFont } from './font.ts'
import { number } from './objects.ts'

/** Points in a millimetre. */
export const POINTS = 72 / 25.4

/** From the top left in millimetres to the bottom left in points. */
export interface Paper {
  readonly height: Mm
}
const x = (length: Mm): string => number(length * POINTS)
const y = ({ height }: Paper, length: Mm): string => number((height - length) * POINTS)

/** How far from its corner a quarter of a circle has its control points, to its radius. */
const ROUND = 0.5523

/** A box, with its corners. */
export function boxPath({ box, radii }: PaintedBox, paper: Paper): string {
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

/** The outlines of those glyphs of a text that are wanted, filled; nothing if there are none. */
export function outlines(
  text: PaintedText,
  faces: ReadonlyMap<string, Face>,
  paper: Paper,
  wanted: (glyph: Glyph, run: GlyphRun) => boolean = () => true,
): string {
  return text.lines
    .flatMap(line =>
      line.runs.flatMap(run => {
        const glyphs = run.glyphs.filter(glyph => wanted(glyph, run))
        return runOutline({ ...run, glyphs }, line, faces.get(run.face)!, paper)
      }),
    )
    .join('\n')
}

/** A mark takes no room: the dots of Arabic, the vowels and the joined letters of Bengali under another. */
const isMark = (glyph: Glyph, face: Face): boolean => face.advance(glyph.id) === 0

/** Do the letters of a run leave the baseline, as those of Nastaliq do? */
const isSloped = (run: GlyphRun, face: Face): boolean =>
  run.glyphs.some(glyph => glyph.y !== 0 && !isMark(glyph, face))

/**
 * What text cannot be asked to draw, since readers that look for words take it apart: marks, and whole runs that leave
 * the baseline. They are drawn as outlines. The words of a mark are read from its letter; those of a sloped run stand
 * under it, flat and unseen.
 */
export const drawnApart =
  (faces: ReadonlyMap<string, Face>) =>
  (glyph: Glyph, run: GlyphRun): boolean => {
    const face = faces.get(run.face)!
    return isMark(glyph, face) || isSloped(run, face)
  }

/** Each glyph in font units and under a matrix of its own: so a letter that comes again packs to next to nothing. */
function runOutline(run: GlyphRun, line: TextLine, face: Face, paper: Paper): string[] {
  const scale = number((line.size * POINTS) / face.unitsPerEm)
  return run.glyphs.flatMap(glyph => {
    const path = glyphPath(face, glyph.id)
    if (!path) return []
    const origin = `${x(run.x + glyph.x)} ${y(paper, line.baseline - glyph.y)}`
    return [`q ${scale} 0 0 ${scale} ${origin} cm\n${path}\nf Q`]
  })
}

function glyphPath(face: Face, id: number): string {
  const write = (...values: readonly number[]) => values.map(value => number(value, 0)).join(' ')
  let [fromX, fromY] = [0, 0]
  const commands = face.outline(id).map(({ type, values: v }) => {
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
        throw new Error(`a glyph of ${face.id} has the path command ${type}`)
    }
  })
  return commands.join('\n')
}

const utf16 = (text: string): string =>
  Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex').toUpperCase()
const hex4 = (glyph: number): string => glyph.toString(16).padStart(4, '0').toUpperCase()

/** The words of a text as text, line by line; with render mode 3 they are there and not seen. */
export function words(
  text: PaintedText,
  fonts: ReadonlyMap<string, PdfFont>,
  fontNames: ReadonlyMap<string, string>,
  paper: Paper,
  hidden: boolean,
): string {
  const lines = text.lines.flatMap((line, i) => {
    const read = wordsOf(line, fonts)
    return line.runs.map((run, j) => {
      const soft = i < text.lines.length - 1 && j === line.runs.length - 1 && !run.rtl
      const font = fonts.get(run.face)!
      const mode = hidden || isSloped(run, font.face) ? 3 : 0
      return `/${fontNames.get(run.face)} ${number(line.size * POINTS)} Tf ${mode} Tr\n${showRun(run, line, font, paper, read, soft)}`
    })
  })
  return `BT\n${lines.join('\n')}\nET`
}

/** What is read for a cluster, by where it begins. A mark's characters are read with the letter before them. */
function wordsOf({ runs, text }: TextLine, fonts: ReadonlyMap<string, PdfFont>): ReadonlyMap<number, string> {
  const letters = runs.flatMap(({ face, glyphs }) =>
    glyphs.filter(glyph => !isMark(glyph, fonts.get(face)!.face)),
  )
  const starts = [...new Set(letters.map(({ cluster }) => cluster))].sort((a, b) => a - b)
  return new Map(starts.map((start, i) => [start, text.slice(i ? start : 0, starts[i + 1] ?? text.length)]))
}

/** Glyphs where they belong: one string as long as the widths of the font will do, a step where they do not. */
function showRun(
  run: GlyphRun,
  line: TextLine,
  font: PdfFont,
  paper: Paper,
  reading: ReadonlyMap<number, string>,
  soft: boolean,
): string {
  const size = line.size * POINTS
  const out: string[] = [`1 0 0 1 ${x(run.x)} ${y(paper, line.baseline)} Tm`]
  let shown: string[] = []
  let pen = 0
  // What is not seen keeps to the widths of the font: readers take a step between two letters for a space.
  const flat = isSloped(run, font.face)
  const flush = () => {
    if (shown.length) out.push(`[${shown.join(' ')}] TJ`)
    shown = []
  }
  for (const cluster of clustersOf(run)) {
    const letters = cluster.filter(glyph => !isMark(glyph, font.face))
    if (!letters.length) continue
    const read = reading.get(letters[0]!.cluster) || ' '
    const each = letter(letters, read, font)
    const plain = letters.map(({ id }, i) => font.use(id, each[i]!)).every(Boolean) && each.join('') === read
    if (!plain) {
      flush()
      out.push(`/Span <</ActualText <${utf16(read)}>>> BDC`)
    }
    for (const glyph of letters) {
      const step = Math.round(((pen - glyph.x * POINTS) / size) * 1e5) / 100
      if (step !== 0 && !flat) {
        shown.push(number(step))
        pen -= (step * size) / 1000
      }
      shown.push(`<${hex4(glyph.id)}>`)
      pen += (font.width(glyph.id) * size) / 1000
    }
    if (!plain) {
      flush()
      out.push('EMC')
    }
  }
  // A line that goes on has a space at its end, so that its last word and the next one stay two.
  if (soft && !line.text.endsWith('\u00AD')) shown.push(`<${hex4(font.face.space)}>`)
  flush()
  return out.join('\n').replaceAll('> <', '')
}

/** Nothing is read for a glyph whose cluster is told already; a reader must be given something. */
const NOTHING = '\u200B'

/** What the glyphs of a cluster are read as: each as its own letter where they stand in order, else the first as all. */
function letter(glyphs: readonly Glyph[], read: string, { face }: PdfFont): string[] {
  const characters = [...read]
  const inOrder =
    characters.length === glyphs.length &&
    glyphs.every(({ id }, i) => face.glyph(characters[i]!.codePointAt(0)!) === id)
  return inOrder ? characters : glyphs.map((_, i) => (i ? NOTHING : read))
}

/** The glyphs that shape as one, in the order they are drawn. */
function clustersOf({ glyphs }: GlyphRun) {
  const groups: Glyph[][] = []
  for (const glyph of glyphs) {
    const last = groups.at(-1)
    if (last?.[0]?.cluster === glyph.cluster) last.push(glyph)
    else groups.push([glyph])
  }
  return groups
}
