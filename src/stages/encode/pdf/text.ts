import type { Glyph, GlyphRun, PaintedText, TextLine } from '../../../model/drawing.ts'
import { directionOf } from '../../../trade/language/tags.ts'
import { clustersOf, sharedOut, wordsOf } from './cluster-reading.ts'
import type { PdfFont } from './font.ts'
import { hex4, number } from './objects.ts'
import { passageLanguage } from './passage-language.ts'
import { isBars, isMark, isSloped, isUnseen, isWide, type Paper, POINTS, x, y } from './paths.ts'
import { type Marker, TextWriter } from './text-writer.ts'

/** The words of a text as text, line by line; with render mode 3 they are there and not seen. */
export function words(
  text: PaintedText,
  fonts: ReadonlyMap<string, PdfFont>,
  fontNames: ReadonlyMap<string, string>,
  paper: Paper,
  hidden: boolean,
  marker: Marker,
  languages: ReadonlySet<string>,
): string {
  const writer = new TextWriter(marker)
  const rtl = directionOf(text.language) === 'rtl'
  for (const line of text.lines) {
    const read = wordsOf(line, fonts)
    // A line has a space at its end, so that its last word and the next one stay two, in whatever text that is.
    const ends = !line.text.endsWith('\u00AD')
    const seen = [...line.runs].sort((a, b) => a.x - b.x)
    const last = ends ? seen.at(rtl ? 0 : -1) : undefined
    for (const run of seen) {
      const font = fonts.get(run.face)!
      writer.speak(passageLanguage(run, line, text, languages))
      const begin = (id: string, mode: number, left = run.x) => {
        writer.operator(`/${fontNames.get(id)} ${number(line.size * POINTS)} Tf ${mode} Tr`)
        writer.operator(`1 0 0 1 ${x(left)} ${y(paper, line.baseline)} Tm`)
      }
      const letters = isBars(run, font.face) ? lettersFor(run, read, fonts) : undefined
      if (letters) {
        for (const glyph of run.glyphs) {
          begin(letters.face.id, 3, run.x + glyph.x)
          const spaced = run === last && glyph === run.glyphs.at(-1) ? ' ' : ''
          showStretched(writer, `${read.get(glyph.cluster)}${spaced}`, font.width(glyph.id), letters)
        }
        continue
      }
      begin(run.face, hidden || isUnseen(run, line, font.face) ? 3 : 0)
      showRun(writer, run, line, font, read, run === last ? (rtl ? 'before' : 'behind') : undefined)
    }
  }
  return writer.end()
}

/** A face of the file with every letter of what is read for the bars of a run. */
const lettersFor = (
  { glyphs }: GlyphRun,
  read: ReadonlyMap<number, string>,
  fonts: ReadonlyMap<string, PdfFont>,
): PdfFont | undefined => {
  const letters = new Set(glyphs.map(({ cluster }) => read.get(cluster) ?? '').join(''))
  return [...fonts.values()].find(
    ({ face }) => face.space && [...letters].every(letter => face.glyph(letter.codePointAt(0)!)),
  )
}

/** Words letter by letter over so many thousandths of the size, as those that are read for a bar stand under it. */
function showStretched(writer: TextWriter, words: string, width: number, font: PdfFont): void {
  const glyphs = [...words].map(letter => ({ letter, id: font.face.glyph(letter.codePointAt(0)!) }))
  const natural = glyphs.reduce((sum, { id }) => sum + font.width(id), 0)
  writer.operator(`${number((100 * width) / natural)} Tz`)
  for (const { letter, id } of glyphs) writer.show(`<${hex4(font.code(id, letter) ?? id)}>`)
  writer.operator('100 Tz')
}

/**
 * Glyphs where they belong, from left to right whichever way they are read: it is what readers of PDF expect, who turn
 * right-to-left words themselves. A step where the widths of the font do not lead there; a space where the line ends.
 */
function showRun(
  writer: TextWriter,
  run: GlyphRun,
  line: TextLine,
  font: PdfFont,
  reading: ReadonlyMap<number, string>,
  space: 'before' | 'behind' | undefined,
): void {
  const size = line.size * POINTS
  const width = (glyph: number) => (font.width(glyph) * size) / 1000
  const clusters = clustersOf(run)
    .map(glyphs => glyphs.filter(glyph => !isMark(glyph, font.face)))
    .filter(glyphs => glyphs.length)
  const wide = isWide(run, line, font.face)
  const places = placesOf(clusters.flat(), ({ id }) => width(id), wide || isSloped(run, font.face))
  if (wide) writer.operator(`${number(stretchOf(clusters.flat(), ({ id }) => width(id)))} Tz`)
  // Readers turn right-to-left letters one by one, also those of one glyph.
  const seen = (words: string) => (run.rtl ? [...words].reverse().join('') : words)
  // An emoji shows nothing of its own, and PDFium drops a text that shows nothing: one of its layers stands for it.
  const codeOf = (glyph: number, words: string) => {
    const layers = font.face.layers(glyph)
    const layer = layers.length && layers.find(each => font.width(each.glyph) === font.width(glyph))
    return font.code(layer ? layer.glyph : glyph, words)
  }
  const spacing = spacingOf(clusters.flat(), places, ({ id }) => width(id), size)
  writer.space(number(spacing))
  let pen = 0
  const show = (glyph: number, words: string, place = pen): void => {
    const step = Math.round(((pen - place) / size) * 1e5) / 100
    if (step) writer.show(number(step))
    pen += width(glyph) + spacing - (step * size) / 1000
    // Whatever else is read for it: the place says what is read here.
    writer.show(`<${hex4(codeOf(glyph, words) ?? glyph)}>`)
  }
  const { space: spaceGlyph } = font.face
  // A font of emoji has no space to put at the end of a line: it is read with the last of them.
  const joined = space && !spaceGlyph ? clusters.at(space === 'before' ? 0 : -1) : undefined
  if (space === 'before' && spaceGlyph) show(spaceGlyph, ' ', -width(spaceGlyph) - spacing)
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
      told === read && each.every(({ glyph, words }) => codeOf(glyph?.id ?? font.blank, seen(words)))
    if (plain) shown()
    else writer.as(read, shown)
  })
  if (space === 'behind' && spaceGlyph) show(spaceGlyph, ' ')
  if (wide) writer.operator('100 Tz')
}

/** How far the letters of a wide line are stretched, in hundredths, to reach from its first to its last. */
function stretchOf(glyphs: readonly Glyph[], width: (glyph: Glyph) => number): number {
  const natural = glyphs.reduce((sum, glyph) => sum + width(glyph), 0)
  const last = glyphs.at(-1)!
  return (100 * (last.x * POINTS + width(last))) / natural
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

/**
 * What stands between the letters of a line that is set wide or tight, in points: the step that comes most often. Readers
 * count it to the letters, where they take a step by itself for a space.
 */
function spacingOf(
  glyphs: readonly Glyph[],
  places: ReadonlyMap<Glyph, number>,
  width: (glyph: Glyph) => number,
  size: number,
): number {
  const counts = new Map<number, number>()
  for (const [i, glyph] of glyphs.entries()) {
    const next = glyphs[i + 1]
    if (!next) continue
    const step = Math.round(((places.get(next)! - places.get(glyph)! - width(glyph)) / size) * 1000)
    counts.set(step, (counts.get(step) ?? 0) + 1)
  }
  const [step = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  return Number(number((step * size) / 1000, 3))
}
