import LineBreaker from 'linebreak'
import type { Dictionaries } from '../../model/dictionaries.ts'
import { clings } from '../../trade/language/clinging-words.ts'
import type { Stretch } from '../../trade/language/literals.ts'
import { phraseEnds } from '../words/phrases.ts'
import { boundIn, compoundsIn } from './no-break.ts'
import { wordEndsIn } from './unspaced.ts'

/** A place where a line may end, or must. */
interface Break {
  readonly position: number
  readonly required: boolean
  /** Does it part words that belong together? */
  readonly parts: boolean
}

interface Manner {
  readonly language: string
  readonly oneLine: boolean
  readonly display?: boolean
  readonly dictionaries?: Dictionaries | undefined
}

/** Two letters of Chinese or Japanese, between which UAX 14 lets a line end; a phrase is no longer than so many. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2}$/u
const LONGEST = 8

/** Where lines may and must break (UAX 14), but never inside what belongs together, `whole` among it. */
export function breaksIn(
  text: string,
  { language, oneLine, display, dictionaries }: Manner,
  whole: readonly Stretch[],
): readonly Break[] {
  const held = [...boundIn(text, language), ...whole, ...(display ? compoundsIn(text) : [])]
  const inside = new Uint8Array(text.length + 1)
  for (const { start, end } of held) inside.fill(1, start + 1, end)
  const all: Omit<Break, 'parts'>[] = []
  const breaker = new LineBreaker(text)
  const words = wordEndsIn(text)
  let next = 0
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const { position, required = false } = found
    while (words[next]! < position) all.push({ position: words[next++]!, required: false })
    if (words[next] === position) next++
    all.push({ position, required })
  }
  const phrases = dictionaries && phraseEnds(text, language, dictionaries)
  let phrase = 0
  const isWithin = (position: number): boolean => {
    if (!phrases || !UNSPACED.test(text.slice(position - 1, position + 1)) || position - phrase > LONGEST)
      return false
    return !phrases.has(position)
  }
  const places = all.filter(({ position, required }) => {
    const free =
      position === text.length || (!oneLine && (required || (!inside[position] && !isWithin(position))))
    if (free) phrase = position
    return free
  })
  const wordFrom = (i: number) => text.slice(places[i - 1]?.position ?? 0, places[i]?.position)
  return places.map((place, i) => ({ ...place, parts: clings(wordFrom(i), wordFrom(i + 1), language) }))
}
