import createHyphenator, { type Patterns } from 'hyphen'
import type { Dictionaries } from '../../model/dictionaries.ts'
import { plainLanguage } from '../../trade/language/tags.ts'

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
