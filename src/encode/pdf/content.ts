import type { Face, GlyphRun, Ink, PaintedBox, PaintedText, TextLine } from '../../drawing.ts'
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

export const fill = ({ rgb }: Ink): string =>
  `${[1, 3, 5].map(at => number(Number.parseInt(rgb.slice(at, at + 2), 16) / 255)).join(' ')} rg`

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

/** The outlines of a text, filled. */
export function outlines(text: PaintedText, faces: ReadonlyMap<string, Face>, paper: Paper): string {
  const parts: string[] = []
  for (const line of text.lines) {
    for (const run of line.runs) parts.push(...runOutline(run, line, faces.get(run.face)!, paper))
  }
  return [...parts, 'f'].join('\n')
}

function runOutline(run: GlyphRun, line: TextLine, face: Face, paper: Paper): string[] {
  const scale = line.size / face.unitsPerEm
  return run.glyphs.flatMap(glyph => {
    const at = (px: number, py: number): readonly [Mm, Mm] => [
      run.x + glyph.x + px * scale,
      line.baseline - glyph.y - py * scale,
    ]
    const write = (...points: readonly (readonly [Mm, Mm])[]) =>
      points.map(([px, py]) => `${x(px)} ${y(paper, py)}`).join(' ')
    let [fromX, fromY] = [0, 0]
    return face.outline(glyph.id).map(({ type, values: v }) => {
      const end = v.slice(-2) as [number, number]
      const [cx, cy] = [fromX, fromY]
      if (end.length === 2) [fromX, fromY] = end
      switch (type) {
        case 'M':
          return `${write(at(...end))} m`
        case 'L':
          return `${write(at(...end))} l`
        case 'Q': {
          // A quadratic curve is the cubic one with its control points two thirds of the way.
          const [qx, qy] = [v[0]!, v[1]!]
          const near = (a: number, b: number) => a + (2 / 3) * (b - a)
          return `${write(at(near(cx, qx), near(cy, qy)), at(near(end[0], qx), near(end[1], qy)), at(...end))} c`
        }
        case 'C':
          return `${write(at(v[0]!, v[1]!), at(v[2]!, v[3]!), at(...end))} c`
        case 'Z':
          return 'h'
        default:
          throw new Error(`a glyph of ${face.id} has the path command ${type}`)
      }
    })
  })
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
    const ends = endsOf(line)
    return line.runs.map((run, j) => {
      const soft = i < text.lines.length - 1 && j === line.runs.length - 1 && !run.rtl
      const font = fonts.get(run.face)!
      return `/${fontNames.get(run.face)} ${number(line.size * POINTS)} Tf\n${showRun(run, line, font, paper, ends, soft)}`
    })
  })
  return `BT\n${hidden ? '3 Tr\n' : ''}${lines.join('\n')}\nET`
}

/** Where the characters end that a cluster stands for, by where they begin. */
function endsOf({ runs, text }: TextLine): ReadonlyMap<number, number> {
  const starts = [...new Set(runs.flatMap(({ glyphs }) => glyphs.map(({ cluster }) => cluster)))].sort(
    (a, b) => a - b,
  )
  return new Map(starts.map((start, i) => [start, starts[i + 1] ?? text.length]))
}

/** Glyphs where they belong: one string as long as the widths of the font will do, a step where they do not. */
function showRun(
  run: GlyphRun,
  line: TextLine,
  font: PdfFont,
  paper: Paper,
  ends: ReadonlyMap<number, number>,
  soft: boolean,
): string {
  const size = line.size * POINTS
  const out: string[] = []
  let shown: string[] = []
  let [pen, raised] = [0, 0]
  const flush = () => {
    if (shown.length) out.push(`[${shown.join(' ')}] TJ`)
    shown = []
  }
  const moveTo = (glyphX: Mm, glyphY: Mm) => {
    flush()
    out.push(`1 0 0 1 ${x(run.x + glyphX)} ${y(paper, line.baseline - glyphY)} Tm`)
    pen = glyphX * POINTS
    raised = glyphY
  }
  moveTo(0, 0)
  for (const group of clustersOf(run)) {
    const start = group[0]!.cluster
    const read = line.text.slice(start, ends.get(start)) || ' '
    const [only] = group
    const plain = group.length === 1 && font.use(only!.id, read)
    if (!plain) {
      flush()
      for (const { id } of group) font.use(id, read)
      out.push(`/Span <</ActualText <${utf16(read)}>>> BDC`)
    }
    for (const glyph of group) {
      if (Math.abs(glyph.y - raised) > 1e-4) moveTo(glyph.x, glyph.y)
      const step = Math.round(((pen - glyph.x * POINTS) / size) * 1e5) / 100
      if (step !== 0) {
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

/** The glyphs that shape as one, in the order they are drawn. */
function clustersOf({ glyphs }: GlyphRun) {
  const groups: (typeof glyphs)[number][][] = []
  for (const glyph of glyphs) {
    if (groups.at(-1)?.[0]!.cluster === glyph.cluster) groups.at(-1)!.push(glyph)
    else groups.push([glyph])
  }
  return groups
}
