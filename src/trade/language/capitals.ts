import { codeIn, type Stretch, stretchOf } from './literals.ts'
import { plainLanguage } from './tags.ts'
import { unitsIn } from './units.ts'

/** A typeface, by the letters that it has. */
interface Letters {
  covers(codePoint: number): boolean
}

/**
 * What an Irish word takes at its front by mutation stays small before capitals: nAthair is nATHAIR, i mbaile is
 * i mBAILE, an t-eilean is an t-EILEAN. No Irish word begins otherwise with mb, gc or their like; with n, t or h many do,
 * so that a capital or a hyphen must follow.
 */
const MUTATED: Readonly<Record<string, RegExp>> = {
  ga: /(?<![\p{L}\p{M}])(?:bh(?=[fF])|b(?=[pP])|d(?=[tT])|g(?=[cC])|m(?=[bB])|n(?=[dgDG])|t(?=[sS])|[nth](?=\p{Lu}|-\p{L}))/gu,
  gd: /(?<![\p{L}\p{M}])[nth](?=-\p{L}|\p{Lu})/gu,
}
/** McDonald is McDONALD, as printers set it. */
const MAC = /(?<![\p{L}\p{M}])Ma?c(?=\p{Lu})/gu

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** A capital behind a small letter: iPhone, pH, mRNA. A small one behind capitals or a formula: MPs, NOx, CO2e. */
const MIXED = /\p{Ll}\p{M}*\p{Lu}|^\p{Lu}{2,}\p{Ll}$|\p{Lu}\p{N}+\p{Ll}$/u
/** Micro- is written with a letter of Greek. */
const MICRO = /^(?:µ|μ(?=[A-Za-z]))/u

/** The words that say by their letters that they are no plain words. `taken` are prefixes that say nothing of the rest. */
function mixedIn(text: string, taken: readonly Stretch[]): readonly Stretch[] {
  const ends = new Map(taken.map(({ start, end }) => [start, end]))
  return [...text.matchAll(WORD)].flatMap(found => {
    const { start, end } = stretchOf(found)
    const from = ends.get(start) ?? start
    const word = text.slice(from, end)
    return MIXED.test(word) || MICRO.test(word) ? [{ start: from, end }] : []
  })
}

/**
 * Words in capitals, as their language sets them: Greek drops its accents, Turkish keeps the dot, German has ẞ (Amtliches
 * Regelwerk 2024, § 25 E3) or, in faces without it, SS. What would mean something else keeps its letters: addresses,
 * hashtags, code; symbols of measure; words with a capital behind a small letter, such as iPhone.
 */
export function inCapitals(words: string, language: string, faces: readonly Letters[] = []): string {
  const mutated = MUTATED[plainLanguage(language)]
  const prefixes = [...(mutated ? words.matchAll(mutated) : []), ...words.matchAll(MAC)].map(stretchOf)
  const kept = [...prefixes, ...codeIn(words), ...unitsIn(words), ...mixedIn(words, prefixes)]
  const locale = localeOf(language)
  let [capitals, done] = ['', 0]
  for (const { start, end } of kept.sort((a, b) => a.start - b.start)) {
    if (end <= done) continue
    const from = Math.max(start, done)
    capitals += raised(words.slice(done, from), locale, faces) + words.slice(from, end)
    done = end
  }
  return capitals + raised(words.slice(done), locale, faces)
}

/** Languages that in Latin letters write i with a dot and ı without one, as Turkish does. */
const DOTTED = new Set(['tr', 'az', 'crh', 'gag', 'tt', 'kk', 'ba'])

const localeOf = (language: string): string => (DOTTED.has(plainLanguage(language)) ? 'tr' : language)

const raised = (words: string, locale: string, faces: readonly Letters[]): string =>
  words.replace(/[\p{L}\p{M}]+/gu, word => raisedWord(word, locale, faces))

/** Letters whose capital is young, each with what stood in for it before. */
const YOUNG = [
  ['ß', 'ẞ', 'SS'],
  ['ĳ', 'Ĳ', 'IJ'],
] as const

function raisedWord(word: string, locale: string, faces: readonly Letters[]): string {
  let letters = word
  for (const [small, capital, before] of YOUNG) {
    if (!word.includes(small)) continue
    const face = faces.find(each => each.covers(small.codePointAt(0)!))
    letters = letters.replaceAll(small, !face || face.covers(capital.codePointAt(0)!) ? capital : before)
  }
  const capitals = letters.toLocaleUpperCase(/\p{Script=Greek}/u.test(word) ? 'el' : locale)
  // A script may have capitals that no typeface has.
  const lacking = (letter: string) =>
    faces.length > 0 && !faces.some(face => face.covers(letter.codePointAt(0)!))
  return [...capitals].some(letter => lacking(letter) && !word.includes(letter)) ? word : capitals
}
