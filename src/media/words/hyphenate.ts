import createHyphenator, { type Patterns } from 'hyphen'
import type { Dictionaries } from '../../model/dictionaries.ts'
import { maximum } from '../../model/extremes.ts'
import { plainLanguage } from '../../trade/language/tags.ts'
import { jointAt } from './joints.ts'

/** Languages whose patterns come along (scripts/dictionaries.mjs), by what they are called. */
const LANGUAGES = new Set(
  'bg cs cy da de el en es et fi fr ga hr hu is it lt nb nl pl pt ro ru sk sl sv tr uk'.split(' '),
)
const SAME: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', gsw: 'de', lb: 'de', bs: 'hr' }

/** A word of so many letters may be too long for its place; shorter ones are whole. */
const LONG = 13
const WORD = /(?<![\p{L}\p{M}\p{N}_@/.#\\-])\p{L}{13,}(?![\p{L}\p{M}\p{N}_@/\\]|\.\p{L}|-)/gu

/** So many letters at least stand before a hyphen and after it. */
const [BEFORE, AFTER] = [3, 4]

/** Languages that join words to long ones, and part them where a line would be half empty; others where they must be. */
const JOINING = new Set(['da', 'de', 'et', 'fi', 'hu', 'is', 'nb', 'nl', 'sv'])

/** How much of a line must be full for a word that could be hyphenated to stand whole on the next. */
export const fullness = (language: string): number => (JOINING.has(nameOf(language)) ? 0.5 : 0)

/** The language whose patterns do for a language. */
function nameOf(language: string): string {
  const plain = plainLanguage(language)
  return SAME[plain] ?? plain
}

const SOFT_HYPHEN = '\u00AD'

/** The dictionary that a language hyphenates long words by; undefined if there are none, or none is known. */
export function hyphenationOf(words: string, language: string): string | undefined {
  const name = nameOf(language)
  return LANGUAGES.has(name) && /\p{L}{13}/u.test(words) ? `hyphens-${name}` : undefined
}

const hyphenators = new WeakMap<object, (word: string) => string>()

function hyphenator(patterns: object): (word: string) => string {
  const known = hyphenators.get(patterns)
  if (known) return known
  const made = createHyphenator(patterns as Patterns, {
    hyphenChar: SOFT_HYPHEN,
    html: false,
    minWordLength: LONG,
  }) as (word: string) => string
  hyphenators.set(patterns, made)
  return made
}

/** A text with soft hyphens in its long words, where their language parts them. Codes, addresses and names with them stay. */
export function hyphenated(text: string, language: string, dictionaries: Dictionaries): string {
  const name = hyphenationOf(text, language)
  const patterns = name && dictionaries[name]
  if (!patterns) return text
  return text.replace(WORD, word => parted(word, hyphenator(patterns as object)))
}

/** No part of a word in a headline has less letters than so many, as far as its language allows. */
const SHORTEST = 6

/**
 * A text whose longest words, where their language parts them, have soft hyphens in as few places as it takes for no part
 * to be longer than the share that one of so many has of the longest. The parts are as alike in length as they can be.
 */
export function inParts(text: string, language: string, dictionaries: Dictionaries, parts: number): string {
  const name = hyphenationOf(text, language)
  const patterns = name && dictionaries[name]
  if (!patterns) return text
  const words = [...text.matchAll(WORD)].map(([word]) => word.length)
  const most = Math.max(SHORTEST, Math.ceil(maximum(words, 0) / parts))
  return text.replace(WORD, word => {
    const syllables = parted(word, hyphenator(patterns as object)).split(SOFT_HYPHEN)
    const places = placesIn(syllables, language)
    return cutAt(word, evenly(word.length, places, Math.ceil(word.length / most)))
  })
}

/** A place where a word may be parted, counted in letters, and how much it looks like the joint of two words. */
interface Parting {
  readonly at: number
  readonly joint: number
}

function placesIn(syllables: readonly string[], language: string): readonly Parting[] {
  let at = 0
  return syllables.slice(0, -1).map((syllable, i) => {
    at += syllable.length
    return { at, joint: jointAt(syllables, i + 1, language) }
  })
}

/** A joint is worth so much of the length of a part: so much further from where it would be even, it is taken. */
const JOINT = 0.13

/** Of some places in a word, those that part it most evenly in so many; each is the nearest to where it would be, or a joint near by. */
function evenly(length: number, places: readonly Parting[], parts: number): readonly number[] {
  const part = length / parts
  const ideal = Array.from({ length: parts - 1 }, (_, i) => (i + 1) * part)
  const cost = ({ at, joint }: Parting, wanted: number) => Math.abs(at - wanted) / part - JOINT * joint
  const nearest = ideal.flatMap(wanted =>
    places.length
      ? [places.reduce((best, place) => (cost(place, wanted) < cost(best, wanted) ? place : best)).at]
      : [],
  )
  return [...new Set(nearest)]
}

const cutAt = (word: string, places: readonly number[]): string =>
  [0, ...places].map((from, i) => word.slice(from, places[i] ?? word.length)).join(SOFT_HYPHEN)

/** Patterns know small letters: what is found for those is done to the word. */
function parted(word: string, hyphenate: (word: string) => string): string {
  const small = word.toLowerCase()
  if (small.length !== word.length) return word
  const parts: string[] = []
  let [from, at] = [0, 0]
  for (const part of hyphenate(small).split(SOFT_HYPHEN)) {
    if (at - from >= BEFORE && word.length - at >= AFTER) {
      parts.push(word.slice(from, at))
      from = at
    }
    at += part.length
  }
  return [...parts, word.slice(from)].join(SOFT_HYPHEN)
}
