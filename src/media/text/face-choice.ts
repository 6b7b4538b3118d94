import { isEmoji, isPictograph, isSequence, isTextStyle } from '../../trade/language/emoji.ts'
import { type Script, scriptOf } from '../../trade/language/scripts.ts'
import type { Typeface } from './typeface.ts'

/** What a reader takes for one character. */
export interface Grapheme {
  readonly segment: string
  readonly index: number
  /** The characters of it that need a glyph. */
  readonly letters: readonly number[]
  readonly script: Script | undefined
}

/** Joiners, variation selectors, bidi controls, soft hyphens: they shape what is around them and need no glyph. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u

export function graphemeOf(segment: string, index: number): Grapheme {
  const letters = [...segment].filter(c => !INVISIBLE.test(c) && c !== '\n').map(c => c.codePointAt(0)!)
  const script = letters.map(scriptOf).find(found => found !== null) ?? undefined
  return { segment, index, letters, script }
}

/** Letters make words; all else goes with them. */
const WORDED = /[\p{L}\p{M}]/u

const covers = (face: Typeface, { letters }: Grapheme): boolean =>
  letters.every(letter => face.covers(letter))
const coversAll = (face: Typeface, graphemes: readonly Grapheme[]): boolean =>
  graphemes.every(grapheme => covers(face, grapheme))

/**
 * The face of every grapheme of a text; undefined where none has it. A script is set in one face, that has all of its
 * letters in the text: a word of two faces looks like a mistake. Of running text in Latin letters only the words that the
 * first face lacks a letter of go elsewhere, such as a foreign name; of display type, all. Display type whose leading script
 * is not in the first face is whole in the other, if that has the rest as well.
 */
export function facesOf(
  graphemes: readonly Grapheme[],
  faces: readonly Typeface[],
  display: boolean,
): readonly (Typeface | undefined)[] {
  const pictures = faces.find(({ emoji }) => emoji)
  const lettered = faces.filter(face => face !== pictures)
  const chosen = graphemes.map(each =>
    pictures && isEmoji(each.segment) && draws(pictures, each) ? pictures : undefined,
  )
  const isLetter = graphemes.map(({ segment }, i) => !chosen[i] && WORDED.test(segment))
  const byScript = scriptFaces(
    graphemes.filter((_, i) => isLetter[i]),
    lettered,
    display,
  )
  for (const { start, end } of stretchesOf(isLetter)) {
    const word = graphemes.slice(start, end)
    const scripts = new Set(word.map(({ script }) => script))
    const whole = scripts.size === 1 ? byScript.get(word[0]!.script) : undefined
    const face = whole ?? lettered.find(each => coversAll(each, word))
    for (let i = start; i < end; i++) chosen[i] = face ?? lettered.find(each => covers(each, graphemes[i]!))
  }
  // What is no letter goes with those before it, or with the first.
  let face = chosen.find((_, i) => isLetter[i])
  return graphemes.map((each, i) => {
    const goesOn = face && !isSequence(each.segment) && covers(face, each)
    const kept = isLetter[i] || chosen[i] ? chosen[i] : goesOn ? face : undefined
    const found = kept ?? (isLetter[i] ? undefined : firstOf(faces, pictures, each))
    if (found && found !== pictures) face = found
    return found
  })
}

/** What joins several characters to one picture is drawn as one, or not at all. */
const draws = (pictures: Typeface, each: Grapheme): boolean =>
  covers(pictures, each) && (!isSequence(each.segment) || pictures.isWhole(each.segment))

/** The first face that has a sign. A picture it is only where nobody asked for text (UTS #51, 4). */
function firstOf(faces: readonly Typeface[], pictures: Typeface | undefined, each: Grapheme) {
  const { segment } = each
  const pictured = pictures && isPictograph(segment) && !isTextStyle(segment) && draws(pictures, each)
  return faces.find(face => (face === pictures ? pictured : !isSequence(segment) && covers(face, each)))
}

/** From where to where marks are set. */
function stretchesOf(marks: readonly boolean[]): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  marks.forEach((mark, i) => {
    if (!mark) return
    const last = found.at(-1)
    if (last?.end === i) last.end++
    else found.push({ start: i, end: i + 1 })
  })
  return found
}

/** For each script of a text, the first face that has all of its letters; none where its words may part. */
function scriptFaces(
  letters: readonly Grapheme[],
  faces: readonly Typeface[],
  display: boolean,
): ReadonlyMap<Script | undefined, Typeface | undefined> {
  const byScript = new Map<Script | undefined, Grapheme[]>()
  for (const each of letters) {
    const known = byScript.get(each.script)
    if (known) known.push(each)
    else byScript.set(each.script, [each])
  }
  const faceOf = (script: Script | undefined, all: readonly Grapheme[]) => {
    const whole = faces.find(each => coversAll(each, all))
    return script === 'Latn' && !display && whole !== faces[0] ? undefined : whole
  }
  const leading = [...byScript.values()].reduce((most, all) => (all.length > most.length ? all : most), [])
  const lead = faceOf(leading[0]?.script, leading)
  const leads = display && lead && lead !== faces[0] && coversAll(lead, letters)
  return new Map([...byScript].map(([script, all]) => [script, leads ? lead : faceOf(script, all)]))
}
