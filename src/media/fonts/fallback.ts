import type { Script } from '../../trade/language/scripts.ts'
import { arabicHand, lettersOf, writtenIn } from '../../trade/language/tags.ts'
import { type Font, fontOf } from './catalogue.ts'

const HANDS = {
  nastaliq: 'Noto Nastaliq Urdu',
  naskh: 'Noto Naskh Arabic',
  sans: 'Noto Sans Arabic',
} as const

/** The family that takes over where a look's own typeface has no letters of a script. Noto Sans has the others. */
const FALLBACKS: Readonly<Partial<Record<Script, (language: string) => string>>> = {
  Arab: language => HANDS[arabicHand(language)],
  Hebr: () => 'Noto Sans Hebrew',
  Deva: () => 'Noto Sans Devanagari',
  Beng: () => 'Noto Sans Bengali',
  Guru: () => 'Noto Sans Gurmukhi',
  Gujr: () => 'Noto Sans Gujarati',
  Taml: () => 'Noto Sans Tamil',
  Hani: language => (writtenIn(language) === 'Hant' ? 'Noto Sans TC' : 'Noto Sans SC'),
}

/** The family that a script is set in, in a language. */
export const familyFor = (script: Script, language: string): string =>
  FALLBACKS[script]?.(language) ?? 'Noto Sans'

/** By a display face of a look: the families that stand in for it, as heavy, as narrow and of the same kind, by script. */
const STAND_INS: Readonly<Record<string, Readonly<Partial<Record<Script, string>>>>> = {
  Anton: {
    ...worded('Sofia Sans Extra Condensed'),
    Hebr: 'Karantina',
    Arab: 'Lalezar',
    Deva: 'Teko',
  },
  'Alfa Slab One': { ...worded('Roboto Slab'), Hebr: 'Suez One', Arab: 'Lalezar' },
  'Permanent Marker': {
    ...worded('Playpen Sans'),
    Hebr: 'Playpen Sans Hebrew',
    Arab: 'Lalezar',
    Deva: 'Baloo 2',
  },
}

/** A family of the three scripts with capitals. */
function worded(family: string) {
  return { Latn: family, Grek: family, Cyrl: family } as const
}

/** What stands in for a display face where a script is asked for in a language; no plain hand does for Nastaliq. */
const standInFor = (family: string, script: Script, language: string): string | undefined =>
  script === 'Arab' && arabicHand(language) !== 'sans' ? undefined : STAND_INS[family]?.[script]

/** The weight that a typeface of one weight looks to have (weight.ts): others take over for it in that. */
const HEAVY: Readonly<Record<string, number>> = { Anton: 900, 'Alfa Slab One': 900, 'Permanent Marker': 900 }

/** The weight in which others take over for a font. */
export const standInWeight = ({ family, weight }: Pick<Font, 'family' | 'weight'>): number =>
  HEAVY[family] ?? weight

/** Latin letters beyond those of Western Europe that a look's own typeface can be relied on for, but for these. */
const NARROW = new Set([
  ...['Anton', 'Overpass', 'Source Serif 4', 'Permanent Marker'],
  ...['Sofia Sans Extra Condensed', 'Roboto Slab', 'Playpen Sans'],
])
const WESTERN = /^[\u0000-\u00FF\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u20AC]*$/
const EUROPEAN =
  /^[\u0000-\u017E\u0218-\u021B\u1E80-\u1E85\u1EF2\u1EF3\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u20AC]*$/

/** Are these words ones that a family has all letters of, so that no other need be loaded? */
export const isCovered = (words: string, name: string): boolean =>
  fontOf(name, 400).scripts.includes('Latn') && (NARROW.has(name) ? WESTERN : EUROPEAN).test(words)

/** Of several languages those that are written in a script say how it is set; or all, if it is foreign to them. */
function writtenWith(script: Script, languages: readonly string[]): readonly string[] {
  const own = languages.filter(language => {
    const letters = lettersOf(language)
    return letters === script || (script === 'Hani' && letters.startsWith('Han'))
  })
  return own.length ? own : languages
}

/**
 * The fonts to try for a text, in order: the look's own, what stands in for it, then Noto Sans, then one for each script
 * that is in the text, as heavy as the first. Those that do not come with signgen are tried where they are installed.
 */
export function stackFor(
  first: Font,
  scripts: ReadonlySet<Script>,
  languages: readonly string[],
  installed: (file: string) => number | undefined,
): Font[] {
  const inEach = (familyOf: (script: Script, language: string) => string | undefined) =>
    [...scripts].flatMap(script => writtenWith(script, languages).map(language => familyOf(script, language)))
  const standIns = inEach((script, language) => standInFor(first.family, script, language))
  const plain = inEach((script, language) => FALLBACKS[script]?.(language))
  const others = new Set([...standIns, 'Noto Sans', ...plain].filter(each => each && each !== first.family))
  const weight = standInWeight(first)
  return [first, ...[...others].map(other => fontOf(other!, weight))].filter(
    ({ package: name, file }) => name === undefined || installed(`${name}/${file}`) !== undefined,
  )
}

/** Arrows, shapes, signs: what the fonts of symbols have, whether or not the look's own has some of it. */
const SYMBOLS = /[\u2150-\u23FF\u2460-\u24FF\u25A0-\u27BF\u27F0-\u27FF\u2B00-\u2BFF]/

/** The fonts to try for symbols, after all others, as heavy as a font. */
export const symbolFonts = (words: string, font: Font): Font[] =>
  SYMBOLS.test(words)
    ? ['Noto Sans Symbols', 'Noto Sans Symbols 2', 'Noto Sans Math'].map(name =>
        fontOf(name, standInWeight(font)),
      )
    : []

/** What must be installed before words of a script can be set. */
export const toInstall = (script: Script | null, language: string): string | undefined =>
  script === 'Hani' ? fontOf(familyFor(script, language), 400).package : undefined
