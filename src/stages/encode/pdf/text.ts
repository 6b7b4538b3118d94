import type { Glyph, GlyphRun, PaintedText, TextLine } from '../../../model/drawing.ts'
import { minimum } from '../../../model/extremes.ts'
import { readAloud } from '../../../trade/markup/redaction.ts'
import type { PdfFont } from './font.ts'
import { hex4, number, utf16 } from './objects.ts'
import { isMark, isSloped, isUnseen, type Paper, POINTS, x, y } from './paths.ts'

/** How words are marked as content that is read. */
export interface Marker {
  /** Begins a stretch that is read by its glyphs; nothing, where the words are a mere picture. */
  readonly open: (() => string) | undefined
  /** Begins a stretch that is read as `actual`, a hexadecimal string, whatever its glyphs say. */
  span(actual: string): string
}

export const UNMARKED: Marker = { open: undefined, span: actual => `/Span <</ActualText <${actual}>>> BDC` }

/** Writes a text object. Marked stretches follow each other and never stand in one another: readers lose count of those. */
class Writer {
  private readonly out: string[] = ['BT']
  private shown: string[] = []
  private open = false

  constructor(private readonly marker: Marker) {}

  operator(text: string): void {
    this.flush()
    this.out.push(text)
  }

  /** Glyphs, and steps between them in thousandths of the size to the left. */
  show(glyphOrStep: string): void {
    this.shown.push(glyphOrStep)
  }

  /** What is shown next is read as some words. */
  as(words: string, showing: () => void): void {
    this.flush()
    this.close()
    this.out.push(this.marker.span(utf16(`\uFEFF${words}`)))
    showing()
    this.write()
    this.out.push('EMC')
  }

  end(): string {
    this.flush()
    this.close()
    return [...this.out, 'ET'].join('\n')
  }

  private flush(): void {
    if (!this.shown.length) return
    if (!this.open && this.marker.open) {
      this.out.push(this.marker.open())
      this.open = true
    }
    this.write()
  }

  private write(): void {
    if (this.shown.length) this.out.push(`[${this.shown.join(' ').replaceAll('> <', '')}] TJ`)
    this.shown = []
  }

  private close(): void {
    if (this.open) this.out.push('EMC')
    this.open = false
  }
}

/** The words of a text as text, line by line; with render mode 3 they are there and not seen. */
export function words(
  text: PaintedText,
  fonts: ReadonlyMap<string, PdfFont>,
  fontNames: ReadonlyMap<string, string>,
  paper: Paper,
  hidden: boolean,
  marker: Marker,
): string {
  const writer = new Writer(marker)
  text.lines.forEach((line, i) => {
    const read = wordsOf(line, fonts)
    // A line that goes on has a space at its end, so that its last word and the next one stay two.
    const goesOn = i < text.lines.length - 1 && !line.text.endsWith('\u00AD')
    const inOrder = readingOrder(line.runs)
    inOrder.forEach((run, j) => {
      const font = fonts.get(run.face)!
      const mode = hidden || isUnseen(run, font.face) ? 3 : 0
      writer.operator(`/${fontNames.get(run.face)} ${number(line.size * POINTS)} Tf ${mode} Tr`)
      writer.operator(`1 0 0 1 ${x(run.x)} ${y(paper, line.baseline)} Tm`)
      showRun(writer, run, line.size, font, read, goesOn && j === inOrder.length - 1)
    })
  })
  return writer.end()
}

/** Runs in the order they are read: by their first characters, whichever way they run. */
const readingOrder = (runs: readonly GlyphRun[]): GlyphRun[] => {
  const first = ({ glyphs }: GlyphRun) => minimum(glyphs.map(({ cluster }) => cluster))
  return [...runs].sort((a, b) => first(a) - first(b))
}

/** What is read for a cluster, by where it begins. A mark's characters are read with the letter before them. */
function wordsOf({ runs, text }: TextLine, fonts: ReadonlyMap<string, PdfFont>): ReadonlyMap<number, string> {
  const letters = runs.flatMap(({ face, glyphs }) =>
    glyphs.filter(glyph => !isMark(glyph, fonts.get(face)!.face)),
  )
  const starts = [...new Set(letters.map(({ cluster }) => cluster))].sort((a, b) => a - b)
  const read = (start: number, i: number) =>
    readAloud(text.slice(i ? start : 0, starts[i + 1] ?? text.length))
  return new Map(starts.map((start, i) => [start, read(start, i)]))
}

/** Glyphs where they belong, in the order they are read: a step where the widths of the font do not lead there. */
function showRun(
  writer: Writer,
  run: GlyphRun,
  lineSize: number,
  font: PdfFont,
  reading: ReadonlyMap<number, string>,
  goesOn: boolean,
): void {
  const size = lineSize * POINTS
  const width = ({ id }: Glyph) => (font.width(id) * size) / 1000
  const clusters = clustersOf(run)
    .map(glyphs => glyphs.filter(glyph => !isMark(glyph, font.face)))
    .filter(glyphs => glyphs.length)
  const places = placesOf(clusters.flat(), width, isSloped(run, font.face))
  let pen = 0
  const to = (place: number) => {
    const step = Math.round(((pen - place) / size) * 1e5) / 100
    if (step === 0) return
    writer.show(number(step))
    pen -= (step * size) / 1000
  }
  const show = (glyph: Glyph) => {
    to(places.get(glyph)!)
    writer.show(`<${hex4(glyph.id)}>`)
    pen += width(glyph)
  }
  const inOrder = run.rtl ? clusters.toReversed() : clusters
  // A font of emoji has no space to put at the end of a line: it is read with the last of them.
  const ends = goesOn && !font.face.space
  for (const letters of inOrder) {
    const spaced = ends && letters === inOrder.at(-1) ? ' ' : ''
    const read = reading.get(letters[0]!.cluster) || ' '
    const each = letterByLetter(letters, read, font)
    const plain = letters.map(({ id }, i) => font.use(id, each[i]!)).every(Boolean) && each.join('') === read
    if (plain && !spaced) letters.forEach(show)
    else writer.as(read + spaced, () => letters.forEach(show))
  }
  if (!goesOn || ends) return
  const space = (font.width(font.face.space) * size) / 1000
  if (run.rtl) to(-space)
  writer.show(`<${hex4(font.face.space)}>`)
}

/**
 * Where glyphs stand, from the start of the run, in points. What is not seen keeps to the widths of the font, since
 * readers take a step between two letters for a space.
 */
function placesOf(
  glyphs: readonly Glyph[],
  width: (glyph: Glyph) => number,
  flat: boolean,
): ReadonlyMap<Glyph, number> {
  let pen = 0
  return new Map(
    glyphs.map(glyph => {
      const place = flat ? pen : glyph.x * POINTS
      pen += width(glyph)
      return [glyph, place]
    }),
  )
}

/** Nothing is read for a glyph whose cluster is told already; a reader must be given something. */
const NOTHING = '\u200B'

/** What the glyphs of a cluster are read as: each as its own letter where they stand in order, else the first as all. */
function letterByLetter(glyphs: readonly Glyph[], read: string, { face }: PdfFont): string[] {
  const characters = [...read]
  const inOrder =
    characters.length === glyphs.length &&
    glyphs.every(({ id }, i) => face.glyph(characters[i]!.codePointAt(0)!) === id)
  return inOrder ? characters : glyphs.map((_, i) => (i ? NOTHING : read))
}

/** The glyphs that shape as one, in the order they are drawn. */
function clustersOf({ glyphs }: GlyphRun): Glyph[][] {
  const groups: Glyph[][] = []
  for (const glyph of glyphs) {
    const last = groups.at(-1)
    if (last?.[0]?.cluster === glyph.cluster) last.push(glyph)
    else groups.push([glyph])
  }
  return groups
}
