import type { Glyph, GlyphRun, PaintedText, TextLine } from '../../../model/drawing.ts'
import { directionOf } from '../../../trade/language/tags.ts'
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
  const rtl = directionOf(text.language) === 'rtl'
  text.lines.forEach(line => {
    const read = wordsOf(line, fonts)
    // A line has a space at its end, so that its last word and the next one stay two, in whatever text that is.
    const ends = !line.text.endsWith('\u00AD')
    const seen = [...line.runs].sort((a, b) => a.x - b.x)
    const last = ends ? seen.at(rtl ? 0 : -1) : undefined
    for (const run of seen) {
      const font = fonts.get(run.face)!
      const mode = hidden || isUnseen(run, font.face) ? 3 : 0
      writer.operator(`/${fontNames.get(run.face)} ${number(line.size * POINTS)} Tf ${mode} Tr`)
      writer.operator(`1 0 0 1 ${x(run.x)} ${y(paper, line.baseline)} Tm`)
      showRun(writer, run, line.size, font, read, run === last ? (rtl ? 'before' : 'behind') : undefined)
    }
  })
  return writer.end()
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

/**
 * Glyphs where they belong, from left to right whichever way they are read: it is what readers of PDF expect, who turn
 * right-to-left words themselves. A step where the widths of the font do not lead there; a space where the line ends.
 */
function showRun(
  writer: Writer,
  run: GlyphRun,
  lineSize: number,
  font: PdfFont,
  reading: ReadonlyMap<number, string>,
  space: 'before' | 'behind' | undefined,
): void {
  const size = lineSize * POINTS
  const width = (glyph: number) => (font.width(glyph) * size) / 1000
  const clusters = clustersOf(run)
    .map(glyphs => glyphs.filter(glyph => !isMark(glyph, font.face)))
    .filter(glyphs => glyphs.length)
  const places = placesOf(clusters.flat(), ({ id }) => width(id), isSloped(run, font.face))
  // Readers turn right-to-left letters one by one, also those of one glyph.
  const seen = (words: string) => (run.rtl ? [...words].reverse().join('') : words)
  let pen = 0
  const show = (glyph: number, words: string, place = pen): boolean => {
    const step = Math.round(((pen - place) / size) * 1e5) / 100
    if (step) writer.show(number(step))
    pen += width(glyph) - (step * size) / 1000
    const code = font.code(glyph, words)
    // Whatever else is read for it: the place says what is read here.
    writer.show(`<${hex4(code ?? glyph)}>`)
    return code !== undefined
  }
  const { space: spaceGlyph } = font.face
  // A font of emoji has no space to put at the end of a line: it is read with the last of them.
  const joined = space && !spaceGlyph ? clusters.at(space === 'before' ? 0 : -1) : undefined
  if (space === 'before' && spaceGlyph) show(spaceGlyph, ' ', -width(spaceGlyph))
  clusters.forEach((letters, i) => {
    const read = (reading.get(letters[0]!.cluster) || ' ') + (letters === joined ? ' ' : '')
    const each = sharedOut(letters, read, run.rtl, font.blank)
    const shown = () => {
      // What is read alone stands where the next glyph does: readers sort letters by their places.
      each.forEach(({ glyph, words }, j) => {
        const at = glyph ?? each[j + 1]?.glyph ?? clusters[i + 1]?.[0]
        show(glyph?.id ?? font.blank, seen(words), at && places.get(at))
      })
    }
    const told = (run.rtl ? each.toReversed() : each).map(({ words }) => words).join('')
    const plain =
      told === read && each.every(({ glyph, words }) => font.code(glyph?.id ?? font.blank, seen(words)))
    if (plain) shown()
    else writer.as(read, shown)
  })
  if (space === 'behind' && spaceGlyph) show(spaceGlyph, ' ')
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

/** Nothing is left to be read for a glyph of a cluster; a reader must be given something. */
const NOTHING = '\u200B'

/** A glyph and what is read for it; what is read without one stands on a glyph that takes no room and shows nothing. */
interface Share {
  readonly glyph?: Glyph
  readonly words: string
}

/**
 * What each glyph of a cluster is read as. Its characters are shared out over its glyphs in the order they are read,
 * whichever stands for which, as where a vowel is set before its consonant: so what is read is right, also by who does not
 * look for an ActualText. Marks that are left stand alone: pdf.js takes a glyph that is read with one for a glyph without
 * width.
 */
function sharedOut(glyphs: readonly Glyph[], read: string, rtl: boolean, blank: number): Share[] {
  // A vowel that is written on both sides of its consonant has two glyphs, and two characters besides its own.
  const characters = [...(read.length < glyphs.length ? read.normalize('NFD') : read)]
  const alone = blank !== 0 && (rtl || /\p{Mn}/u.test(read))
  const first = alone ? 1 : Math.max(1, characters.length - glyphs.length + 1)
  const words = [characters.slice(0, first).join(''), ...characters.slice(first)]
  const inOrder = rtl ? glyphs.toReversed() : glyphs
  const shares: Share[] = inOrder.map((glyph, i) => ({ glyph, words: words[i] ?? NOTHING }))
  const rest = words.slice(glyphs.length)
  if (rest.length) shares.push({ words: rest.join('') })
  return rtl ? shares.reverse() : shares
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
