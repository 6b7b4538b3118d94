import bidiFactory from 'bidi-js'
import { type Script, scriptOf } from './scripts.ts'
import type { Typeface } from './typeface.ts'

const bidi = bidiFactory()

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
}

/** Joiners, variation selectors, bidi controls, soft hyphens: they shape what is around them and need no glyph. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u
const NEUTRAL = /^[\s\p{P}\p{S}]+$/u

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Cut a text into runs: by the bidirectional algorithm, by script, and by which typeface has its letters. */
export function itemise(text: string, faces: readonly Typeface[], direction: 'ltr' | 'rtl'): Itemised {
  const { levels } = bidi.getEmbeddingLevels(text, direction)
  const runs: Run[] = []
  const missing: { character: string; index: number }[] = []
  let face: Typeface | undefined
  for (const { segment, index } of graphemes.segment(text)) {
    const letters = [...segment].filter(c => !INVISIBLE.test(c) && c !== '\n').map(c => c.codePointAt(0)!)
    const stays: boolean =
      face !== undefined && NEUTRAL.test(segment) && letters.every(letter => face!.covers(letter))
    const chosen: Typeface | undefined = stays
      ? face
      : faces.find(candidate => letters.every(letter => candidate.covers(letter)))
    if (!chosen) missing.push({ character: segment, index })
    face = chosen ?? face ?? faces[0]!
    const script = letters.map(scriptOf).find(found => found !== null) ?? undefined
    const level = levels[index]!
    const last = runs.at(-1)
    if (
      last &&
      last.face === face &&
      last.level === level &&
      (!script || !last.script || script === last.script)
    ) {
      runs[runs.length - 1] = { ...last, end: index + segment.length, script: last.script ?? script }
    } else {
      runs.push({ start: index, end: index + segment.length, face, script, level })
    }
  }
  return { runs, missing }
}

/** The runs of one line in the order they are drawn, left to right (UAX 9, rule L2). */
export function visualOrder<T extends { readonly level: number }>(runs: readonly T[]): T[] {
  const order = [...runs]
  const levels = runs.map(run => run.level)
  const lowestOdd = Math.min(...levels.filter(level => level % 2 === 1))
  for (let level = Math.max(...levels); level >= lowestOdd; level--) {
    for (let i = 0; i < order.length; i++) {
      if (order[i]!.level < level) continue
      let end = i
      while (end < order.length && order[end]!.level >= level) end++
      order.splice(i, end - i, ...order.slice(i, end).reverse())
      i = end
    }
  }
  return order
}
