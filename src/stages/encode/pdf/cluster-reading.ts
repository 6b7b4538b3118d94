import type { Glyph, GlyphRun, TextLine } from '../../../model/drawing.ts'
import { readAloud } from '../../../trade/markup/redaction.ts'
import type { PdfFont } from './font.ts'
import { isMark } from './paths.ts'

/** What is read for a cluster, by where it begins. A mark's characters are read with the letter before them. */
export function wordsOf(
  { runs, text }: TextLine,
  fonts: ReadonlyMap<string, PdfFont>,
): ReadonlyMap<number, string> {
  const letters = runs.flatMap(({ face, glyphs }) =>
    glyphs.filter(glyph => !isMark(glyph, fonts.get(face)!.face)),
  )
  const starts = [...new Set(letters.map(({ cluster }) => cluster))].sort((a, b) => a - b)
  const read = (start: number, i: number) =>
    readAloud(text.slice(i ? start : 0, starts[i + 1] ?? text.length))
  return new Map(starts.map((start, i) => [start, read(start, i)]))
}

/** Nothing is left to be read for a glyph of a cluster; a reader must be given something. */
const NOTHING = '\u200B'

/** A glyph and what is read for it; what is read without one stands on a glyph that takes no room and shows nothing. */
export interface Share {
  readonly glyph?: Glyph
  readonly words: string
}

/**
 * What each glyph of a cluster is read as. Its characters are shared out over its glyphs in the order they are read,
 * whichever stands for which, as where a vowel is set before its consonant: so what is read is right, also by who does not
 * look for an ActualText. Marks that are left stand alone: pdf.js takes a glyph that is read with one for a glyph without
 * width.
 */
export function sharedOut(glyphs: readonly Glyph[], read: string, rtl: boolean, blank: number): Share[] {
  // Nearly all letters: one glyph for one of the Basic Latin ones.
  if (glyphs.length === 1 && read.length === 1 && read < '\x80') return [{ glyph: glyphs[0]!, words: read }]
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
export function clustersOf({ glyphs }: GlyphRun): Glyph[][] {
  const groups: Glyph[][] = []
  for (const glyph of glyphs) {
    const last = groups.at(-1)
    if (last?.[0]?.cluster === glyph.cluster) last.push(glyph)
    else groups.push([glyph])
  }
  return groups
}
