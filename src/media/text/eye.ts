import { maximum, minimum } from '../../model/extremes.ts'
import { CASED, type Script } from '../../trade/language/scripts.ts'
import type { Typeface } from './typeface.ts'

/** Letters that neither rise above the others of their script nor fall below them: how high they are is measured. */
const LETTERS: Readonly<Record<Script, string>> = {
  Latn: 'xzvwu',
  Grek: 'χνωκυ',
  Cyrl: 'хзгипн',
  Arab: 'ده',
  Hebr: 'אבהחםר',
  Deva: 'कमनरसत',
  Beng: 'কমনরসত',
  Guru: 'ਕਮਨਰਸਤ',
  Gujr: 'કમનરસત',
  Taml: 'கமனரசத',
  Hani: '国中人大',
}

/** Letters of Arabic rise above such letters as those of Latin rise above an x. In other scripts all are as high. */
const RISING: Script = 'Arab'

/** Between an x and a capital, in the middle, Latin looks as high as letters that are all of one height: an x to that. */
const X_OF_MIDDLE = 0.86
/** Characters of Han are dense: they look as large as Latin where they are a tenth higher than its capitals. An x to that. */
const X_OF_HAN = 0.68
/** An x to a capital, in faces for signs. */
const X_OF_CAPITAL = 0.75

/** Of a face that has no letters of a script, in ems. */
const UNKNOWN = 0.53

/** Are all letters of a text that have small forms capitals? */
export const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

/**
 * How high the letters of a script look in a face, in ems: the height of an x, or what is like it in the script. Two texts
 * look equally large where their ems times this are equal.
 */
export function eyeOf(face: Typeface, script: Script = 'Latn', capitals = false): number {
  if (capitals && CASED.has(script)) return X_OF_CAPITAL * face.capHeight
  const known = measured.get(face) ?? new Map<Script, number>()
  measured.set(face, known)
  const eye = known.get(script) ?? measure(face, script)
  known.set(script, eye)
  return eye
}

const measured = new WeakMap<Typeface, Map<Script, number>>()

function measure(face: Typeface, script: Script): number {
  const rtl = script === 'Arab' || script === 'Hebr'
  const heights = [...LETTERS[script]]
    .flatMap(letter => {
      if (!face.covers(letter.codePointAt(0)!)) return []
      // Shaped, for some fonts have letters in parts alone.
      const glyphs = face.shape(letter, 0, letter.length, { rtl, script, language: 'und' })
      const inks = glyphs.flatMap(({ id, dy }) => {
        const ink = face.ink(id)
        return ink ? [{ top: ink.top + dy, bottom: ink.bottom + dy }] : []
      })
      return inks.length
        ? [maximum(inks.map(({ top }) => top)) - minimum(inks.map(({ bottom }) => bottom))]
        : []
    })
    .sort((a, b) => a - b)
  if (!heights.length) return UNKNOWN
  const half = heights.length / 2
  const middle = (heights[Math.ceil(half - 1)]! + heights[Math.floor(half)]!) / 2
  if (script === 'Hani') return X_OF_HAN * middle
  return CASED.has(script) || script === RISING ? middle : X_OF_MIDDLE * middle
}
