import bidiFactory from 'bidi-js'
import { maximum, minimum } from '../../model/extremes.ts'
import { mayTurn } from '../../trade/language/direction.ts'

import type { Script } from '../../trade/language/scripts.ts'
import { facesOf, type Grapheme, graphemeOf } from './face-choice.ts'
import type { Typeface } from './typeface.ts'

let bidi: ReturnType<typeof bidiFactory> | undefined

/** Emoji beyond the 65,536 characters that bidi-js knows: it takes the halves of each for letters of Latin. */
const PICTURES = /[\u{1F000}-\u{1F0FF}\u{1F300}-\u{1FAFF}\u{E0020}-\u{E007F}]/gu
/** A sign of no direction, as they are, for each of their halves. */
const NEUTRALS = '☆☆'

/** The embedding level of every UTF-16 unit (UAX 9). The tables of the algorithm are unpacked when a text needs them. */
function levelsOf(text: string, direction: 'ltr' | 'rtl'): Uint8Array {
  if (direction === 'ltr' && !mayTurn(text)) return new Uint8Array(text.length)
  bidi ??= bidiFactory()
  return bidi.getEmbeddingLevels(text.replace(PICTURES, NEUTRALS), direction).levels
}

/** A stretch of text of one typeface, one script and one direction. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly face: Typeface
  readonly script: Script | undefined
  /** Embedding level (UAX 9): odd runs go right to left. */
  readonly level: number
}

export interface Itemised {
  readonly runs: readonly Run[]
  /** Characters that no typeface has, with where they stand. */
  readonly missing: readonly { readonly character: string; readonly index: number }[]
  /** Emoji of several characters, each one picture that no line is broken in. */
  readonly whole: readonly { readonly start: number; readonly end: number }[]
}

/**
 * Letters, marks and breaks that stand alone, each a grapheme of one UTF-16 unit: Latin, Greek, Cyrillic, Armenian, Hebrew,
 * Arabic, Chinese and Japanese without marks that are set on others. Loading the rules of Unicode takes some milliseconds.
 */
const SINGLE =
  /^[\t\n -~\u00A0-\u02FF\u0370-\u0482\u048A-\u058F\u05D0-\u05EA\u0620-\u064A\u0660-\u066F\u0671-\u06D3\u200B\u2010-\u2029\u202F-\u205E\u2060\u20A0-\u20BF\u3000-\u3029\u3041-\u3096\u30A1-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uFF01-\uFF9D]*$/

let segmenter: Intl.Segmenter | undefined

/** What a reader takes for one character (UAX 29), with where it stands. */
export function graphemesOf(text: string): readonly Grapheme[] {
  if (SINGLE.test(text)) return [...text].map(graphemeOf)
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  return [...segmenter.segment(text)].map(({ segment, index }) => graphemeOf(segment, index))
}

/**
 * Cut a text into runs: by the bidirectional algorithm, by script, and by which typeface has its letters. Of display type
 * every script is in one face.
 */
export function itemise(
  text: string,
  faces: readonly Typeface[],
  direction: 'ltr' | 'rtl',
  display = false,
): Itemised {
  const levels = levelsOf(text, direction)
  const runs: Run[] = []
  const missing: { character: string; index: number }[] = []
  const whole: { start: number; end: number }[] = []
  const pictures = faces.find(({ emoji }) => emoji)
  const graphemes = graphemesOf(text)
  const chosen = facesOf(graphemes, faces, display)
  let face: Typeface | undefined
  graphemes.forEach(({ segment, index, script }, i) => {
    if (!chosen[i]) missing.push({ character: segment, index })
    const drawn = chosen[i] ?? face ?? faces[0]!
    if (drawn === pictures) whole.push({ start: index, end: index + segment.length })
    else face = drawn
    const level = levels[index]!
    const last = runs.at(-1)
    if (
      last &&
      last.face === drawn &&
      last.level === level &&
      (!script || !last.script || script === last.script)
    ) {
      runs[runs.length - 1] = { ...last, end: index + segment.length, script: last.script ?? script }
    } else {
      runs.push({ start: index, end: index + segment.length, face: drawn, script, level })
    }
  })
  return { runs, missing, whole }
}

/** Of the face that most letters of some runs are in, a run that tells their script if there is one. */
export function leadingRun(runs: readonly Run[]): Run | undefined {
  const letters = new Map<Typeface, number>()
  for (const { face, start, end } of runs) letters.set(face, (letters.get(face) ?? 0) + end - start)
  const most = maximum([...letters.values()], 0)
  const leading = runs.filter(({ face }) => letters.get(face) === most)
  return leading.find(({ face, script }) => face === leading[0]!.face && script) ?? leading[0]
}

/** The runs of one line in the order they are drawn, left to right (UAX 9, rule L2). */
export function visualOrder<T extends { readonly level: number }>(runs: readonly T[]): T[] {
  const order = [...runs]
  const levels = runs.map(run => run.level)
  const lowestOdd = minimum(levels.filter(level => level % 2 === 1))
  for (let level = maximum(levels); level >= lowestOdd; level--) {
    for (let i = 0; i < order.length; i++) {
      if (order[i]!.level < level) continue
      let end = i
      while (end < order.length && order[end]!.level >= level) end++
      for (let a = i, b = end - 1; a < b; a++, b--) [order[a], order[b]] = [order[b]!, order[a]!]
      i = end
    }
  }
  return order
}
