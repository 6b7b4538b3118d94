import type { Script } from '../../trade/language/scripts.ts'

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

/** Every font that comes with signgen. */
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
  // What stands in for display faces that have Latin letters alone (fallback.ts).
  ...family('Sofia Sans Extra Condensed', ['Latn', 'Grek', 'Cyrl'], [900]),
  ...family('Karantina', ['Hebr'], [700]),
  ...family('Lalezar', ['Arab'], [400]),
  ...family('Teko', ['Deva'], [700]),
  ...family('Roboto Slab', ['Latn', 'Grek', 'Cyrl'], [900]),
  ...family('Suez One', ['Hebr'], [400]),
  ...family('Playpen Sans', ['Latn', 'Grek', 'Cyrl'], [800]),
  ...family('Playpen Sans Hebrew', ['Hebr'], [800]),
  ...family('Baloo 2', ['Deva'], [800]),
  // Arrows, shapes and signs (scripts/part-fonts.mjs), that belong to no script.
  ...family('Noto Sans Symbols', [], [400, 700, 900]),
  ...family('Noto Sans Symbols 2', [], [400]),
  ...family('Noto Sans Math', [], [400]),
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

/** A hand whose letters are small in their em, by how much larger they are set to look as large as others. */
export const ENLARGED: Readonly<Record<string, number>> = {
  'Noto Nastaliq Urdu': 1.2,
  'Noto Naskh Arabic': 1.1,
}

/** The font of a family whose weight is nearest; the heavier of two. */
export function fontOf(name: string, weight: number): Font {
  const weights = [...FONTS, ...LARGE].filter(font => font.family === name)
  if (!weights.length) throw new Error(`no font of the family ${name} comes with signgen`)
  const distance = (font: Font) => Math.abs(font.weight - weight) - (font.weight > weight ? 0.5 : 0)
  return weights.reduce((best, font) => (distance(font) < distance(best) ? font : best))
}
