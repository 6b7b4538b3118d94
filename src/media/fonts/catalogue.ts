import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inDist } from '../../host/node/assets.ts'
import type { Script } from '../../trade/language/scripts.ts'
import { arabicHand, writtenIn } from '../../trade/language/tags.ts'

/** A font that signgen sets words in. */
export interface Font {
  readonly family: string
  readonly weight: number
  readonly scripts: readonly Script[]
  readonly file: string
  /** The npm package that it comes in, where it is too large to come with signgen. */
  readonly package?: string
}

const family = (name: string, scripts: readonly Script[], weights: readonly number[]): Font[] =>
  weights.map(weight => ({
    family: name,
    weight,
    scripts,
    file: `${name.replaceAll(' ', '')}-${weight}.ttf`,
  }))

/** Every font that comes with signgen, all under the SIL Open Font License. */
export const FONTS: readonly Font[] = [
  ...family('Archivo', ['Latn'], [400, 500, 700, 900]),
  ...family('Anton', ['Latn'], [400]),
  ...family('Alfa Slab One', ['Latn'], [400]),
  ...family('Permanent Marker', ['Latn'], [400]),
  ...family('Overpass', ['Latn'], [400, 700, 900]),
  ...family('Source Serif 4', ['Latn'], [400, 700, 900]),
  ...family('Noto Sans', ['Latn', 'Grek', 'Cyrl'], [400, 700, 900]),
  ...family('Noto Sans Arabic', ['Arab'], [400, 700, 900]),
  ...family('Noto Naskh Arabic', ['Arab'], [400, 700]),
  ...family('Noto Nastaliq Urdu', ['Arab'], [400, 700]),
  ...family('Noto Sans Hebrew', ['Hebr'], [400, 700, 900]),
  ...family('Noto Sans Devanagari', ['Deva'], [400, 700, 900]),
  ...family('Noto Sans Bengali', ['Beng'], [400, 700, 900]),
  ...family('Noto Sans Gurmukhi', ['Guru'], [400, 700, 900]),
  ...family('Noto Sans Gujarati', ['Gujr'], [400, 700, 900]),
  ...family('Noto Sans Tamil', ['Taml'], [400, 700, 900]),
]

const NAMES: Readonly<Record<number, string>> = { 400: '400Regular', 700: '700Bold', 900: '900Black' }

const large = (name: string, npm: string): Font[] =>
  family(name, ['Hani'], [400, 700, 900]).map(font => ({
    ...font,
    file: `${NAMES[font.weight]}/${name.replaceAll(' ', '')}_${NAMES[font.weight]}.ttf`,
    package: npm,
  }))

/** Fonts of ten megabytes and more, which are used where somebody has installed them. */
export const LARGE: readonly Font[] = [
  ...large('Noto Sans SC', '@expo-google-fonts/noto-sans-sc'),
  ...large('Noto Sans TC', '@expo-google-fonts/noto-sans-tc'),
]

/** The bars over redacted words and over strong ones. No text is set in it. */
export const BAR_FONT: Font = {
  family: 'Redaction Bar',
  weight: 400,
  scripts: [],
  file: 'RedactionBar-400.ttf',
}

/** Emoji in colours, each a stack of flat outlines. The pictures are Twitter's, under CC BY 4.0. */
export const EMOJI_FONT: Font = { family: 'Twemoji', weight: 400, scripts: [], file: 'Twemoji-400.ttf' }

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

/** A hand whose letters are small in their em, by how much larger they are set to look as large as others. */
export const ENLARGED: Readonly<Record<string, number>> = {
  'Noto Nastaliq Urdu': 1.2,
  'Noto Naskh Arabic': 1.1,
}

/** The weight that a typeface of one weight looks to have: others take over for it in that. */
const DENSE: Readonly<Record<string, number>> = { Anton: 900 }

/** Latin letters beyond those of Western Europe that a look's own typeface can be relied on for, but for these. */
const NARROW = new Set([
  'Anton',
  'Overpass',
  'Source Serif 4',
  'Permanent Marker',
  'Sofia Sans Extra Condensed',
])
const WESTERN = /^[\u0000-\u00FF\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u20AC]*$/
const EUROPEAN =
  /^[\u0000-\u017E\u0218-\u021B\u1E80-\u1E85\u1EF2\u1EF3\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u20AC]*$/

/** Are these words ones that a family has all letters of, so that no other need be loaded? */
export const isCovered = (words: string, name: string): boolean =>
  (NARROW.has(name) ? WESTERN : EUROPEAN).test(words)

/** The font of a family whose weight is nearest; the heavier of two. */
export function fontOf(name: string, weight: number): Font {
  const weights = [...FONTS, ...LARGE].filter(font => font.family === name)
  if (!weights.length) throw new Error(`no font of the family ${name} comes with signgen`)
  const distance = (font: Font) => Math.abs(font.weight - weight) - (font.weight > weight ? 0.5 : 0)
  return weights.reduce((best, font) => (distance(font) < distance(best) ? font : best))
}

/** The fonts to try for a text, in order: the look's own, then Noto Sans, then one for each script that is in it. */
export function stackFor(
  name: string,
  weight: number,
  scripts: ReadonlySet<Script>,
  languages: readonly string[],
): Font[] {
  const families = (Object.keys(FALLBACKS) as Script[])
    .filter(script => scripts.has(script))
    .flatMap(script => languages.map(language => familyFor(script, language)))
  const others = new Set(['Noto Sans', ...families].filter(other => other !== name))
  const dense = DENSE[name] ?? weight
  return [fontOf(name, weight), ...[...others].map(other => fontOf(other, dense))].filter(isHere)
}

/** HarfBuzz's subsetter, a program of its own. */
export const SUBSETTER = inDist('harfbuzz-subset.wasm')

/** The decompressor of WOFF2, which few signs need. */
export const WOFF2 = fileURLToPath(inDist('woff2.cjs'))

const paths = new Map<string, string | undefined>()

/** Where a font lies: one of signgen's own, or one of a package of the working folder or beside signgen. */
function pathOf(font: Font): string | URL | undefined {
  if (font.package === undefined) return inDist(`fonts/${font.file}`)
  const name = `${font.package}/${font.file}`
  if (!paths.has(name)) paths.set(name, installed(name))
  return paths.get(name)
}

function installed(name: string): string | undefined {
  for (const from of [join(process.cwd(), 'any.js'), inDist('any.js')]) {
    try {
      return createRequire(from).resolve(name)
    } catch {}
  }
  return undefined
}

/** What must be installed before words of a script can be set. */
export const toInstall = (script: Script | null, language: string): string | undefined =>
  script === 'Hani' ? fontOf(familyFor(script, language), 400).package : undefined

/** The large fonts that are there for these words, by what tells one version from another. */
export const largeFor = (words: string): string[] =>
  /\p{Script=Han}/u.test(words)
    ? LARGE.flatMap(font => {
        const path = pathOf(font)
        return path === undefined ? [] : [`${font.file} ${statSync(path).size}`]
      })
    : []

/** Is a font here to be used? */
export const isHere = (font: Font): boolean => pathOf(font) !== undefined

const loaded = new Map<string, Uint8Array>()

/** The bytes of a font. */
export function fontBytes(font: Font): Uint8Array {
  let bytes = loaded.get(font.file)
  if (!bytes) {
    bytes = readFileSync(pathOf(font)!)
    loaded.set(font.file, bytes)
  }
  return bytes
}
