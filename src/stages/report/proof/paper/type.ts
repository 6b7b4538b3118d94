import { host } from '#host'
import { EMOJI_FONT, ENLARGED, type Font, fontOf } from '../../../../media/fonts/catalogue.ts'
import { stackFor, symbolFonts } from '../../../../media/fonts/fallback.ts'
import { fontBytes } from '../../../../media/fonts/files.ts'
import { greedy, inkHeight, type Line } from '../../../../media/text/lines.ts'
import { Paragraph } from '../../../../media/text/paragraph.ts'
import { startHarfBuzz, Typeface } from '../../../../media/text/typeface.ts'
import type { Face, TextLine } from '../../../../model/drawing.ts'
import { type Mm, POINT } from '../../../../model/sheet.ts'
import { type Direction, firstStrong } from '../../../../trade/language/direction.ts'
import { mayHaveEmoji } from '../../../../trade/language/emoji.ts'
import { asRead } from '../../../../trade/language/reading-order.ts'
import { scriptsOf } from '../../../../trade/language/scripts.ts'
import { unsteering } from '../../harmless.ts'

/** How a text of a document is set. */
export interface Style {
  readonly weight: 400 | 700
  /** The em, in points. */
  readonly points: number
}

/** A text in lines, each from the left edge of its measure; the first line begins at 0. */
export interface SetText {
  readonly lines: readonly TextLine[]
  readonly words: string
  readonly size: Mm
  /** From one line to the next. */
  readonly leading: Mm
  readonly capHeight: Mm
}

/** Sets words in the plain face of documents, and in others where that has no letters for them. */
export interface Type {
  readonly faces: ReadonlyMap<string, Face>
  set(words: string, style: Style, measure: Mm, language?: string): SetText
}

const WEIGHTS = [400, 700] as const
const FAMILY = 'Noto Sans'
const LEADING = 1.35

const known = new WeakMap<Uint8Array, Typeface>()

async function typeface(font: Font): Promise<Typeface> {
  const bytes = await fontBytes(font)
  const face =
    known.get(bytes) ??
    new Typeface(`${font.family} ${font.weight}`, bytes, font === EMOJI_FONT, ENLARGED[font.family])
  known.set(bytes, face)
  return face
}

/** For JSON: what needs letters of a proof, and no bytes of pictures. */
export const withoutBytes = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array || value instanceof Map ? undefined : value

/** All that is needed to set these words, which are in these languages. */
export async function typeFor(words: string, languages: readonly string[]): Promise<Type> {
  await startHarfBuzz()
  const stacks = new Map<number, readonly Typeface[]>()
  for (const weight of WEIGHTS) {
    const first = fontOf(FAMILY, weight)
    const fonts = [
      ...stackFor(first, scriptsOf(words), languages, file => host.installed(file)?.size),
      ...(mayHaveEmoji(words) ? [EMOJI_FONT] : []),
      ...symbolFonts(words, first),
    ]
    stacks.set(weight, await Promise.all(fonts.map(typeface)))
  }
  const faces = new Map([...stacks.values()].flat().map(face => [face.id, face]))
  const set = (text: string, style: Style, measure: Mm, language = 'en') =>
    setText(text, style, measure, language, stacks.get(style.weight)!)
  return { faces, set }
}

function setText(
  text: string,
  { points }: Style,
  measure: Mm,
  language: string,
  faces: readonly Typeface[],
): SetText {
  const size = points * POINT
  const words = unsteering(text).replace(/\s+/g, ' ').trim()
  const direction = firstStrong(words, 'ltr')
  const paragraph = paragraphOf(words, direction, language, faces)
  const { pieces, leading: ems, capHeight } = paragraph
  const leading = ems * size
  const wide = measure / size - paragraph.overhang
  const lines = greedy(pieces, wide).flatMap(line => rangesOf(paragraph, line, wide))
  return {
    words,
    size,
    leading,
    capHeight: capHeight * size,
    lines: lines.map(([start, end], i) => {
      const baseline = i * leading + (leading + capHeight * size) / 2
      return lineAt(paragraph, start, end, size, baseline, direction === 'rtl' ? measure : undefined)
    }),
  }
}

/** What no face has is shown as a question mark: a PDF for archives holds no glyph that stands for none. */
function paragraphOf(
  words: string,
  direction: Direction,
  language: string,
  faces: readonly Typeface[],
): Paragraph {
  const setting = { faces, language, direction, leading: LEADING, tracking: 0, oneLine: false }
  const paragraph = new Paragraph(words, setting)
  const missing = new Set(paragraph.missing.flatMap(({ character }) => [...character]))
  if (!missing.size) return paragraph
  return new Paragraph([...words].map(letter => (missing.has(letter) ? '?' : letter)).join(''), setting)
}

type Range = readonly [start: number, end: number]

const lengthOf = (paragraph: Paragraph, start: number, end: number): number =>
  paragraph
    .line(start, end)
    .reduce((sum, { glyphs }) => glyphs.reduce((width, { advance }) => width + advance, sum), 0)

/** The part of the text on a line; of a word that is wider than the measure, as many lines as it takes. */
function rangesOf(paragraph: Paragraph, { from, to, width }: Line, measure: number): readonly Range[] {
  const { text, pieces } = paragraph
  const first = pieces[from]!.start
  const last = first + text.slice(first, pieces[to - 1]!.end).trimEnd().length
  if (width <= measure + 1e-9 || last <= first) return [[first, last]]
  const ranges: Range[] = []
  for (let start = first; start < last; ) {
    let [fits, over] = [start + 1, last + 1]
    while (over - fits > 1) {
      const middle = (fits + over) >> 1
      if (lengthOf(paragraph, start, middle) <= measure) fits = middle
      else over = middle
    }
    // Half of a character is none.
    if (fits < last && /[\uD800-\uDBFF]/.test(text[fits - 1]!)) fits += fits - start > 1 ? -1 : 1
    ranges.push([start, fits])
    start = fits
  }
  return ranges
}

/** Glyphs from the left edge, or to a right one. */
function lineAt(
  paragraph: Paragraph,
  start: number,
  end: number,
  size: Mm,
  baseline: Mm,
  right: Mm | undefined,
): TextLine {
  const { text } = paragraph
  const width = lengthOf(paragraph, start, end) * size
  const x = right === undefined ? 0 : right - width
  let pen = x
  const runs = paragraph.line(start, end).map(run => {
    const origin = pen
    const glyphs = run.glyphs.map(({ id, cluster, advance, dx, dy }) => {
      const glyph = {
        id,
        cluster: asRead(text.slice(start, cluster)).length,
        x: pen - origin + dx * size,
        y: dy * size,
      }
      pen += advance * size
      return glyph
    })
    return { face: run.face.id, rtl: run.rtl, x: origin, glyphs }
  })
  // Nobody asks of a line of the proof how high its own letters are.
  const { top, depth } = inkHeight(paragraph.pieces, { from: 0, to: paragraph.pieces.length })
  const ink = { x, width, up: top * size, down: depth * size }
  return { text: asRead(text.slice(start, end)), x, width, baseline, size, runs, ink }
}
