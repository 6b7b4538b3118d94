import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inDist } from './dist.ts'
import type { Script } from './text/scripts.ts'

/** A font that comes with signgen. */
export interface Font {
  readonly family: string
  readonly weight: number
  readonly scripts: readonly Script[]
  readonly file: string
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
  ...family('Noto Sans', ['Latn', 'Grek', 'Cyrl'], [400, 700, 900]),
  ...family('Noto Sans Arabic', ['Arab'], [400, 700, 900]),
  ...family('Noto Nastaliq Urdu', ['Arab'], [400, 700]),
  ...family('Noto Sans Hebrew', ['Hebr'], [400, 700, 900]),
  ...family('Noto Sans Devanagari', ['Deva'], [400, 700, 900]),
  ...family('Noto Sans Bengali', ['Beng'], [400, 700, 900]),
  ...family('Noto Sans Gurmukhi', ['Guru'], [400, 700, 900]),
  ...family('Noto Sans Gujarati', ['Gujr'], [400, 700, 900]),
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

/** The families that take over, in this order, where a look's own typeface has no letters. */
const FALLBACKS = [...new Set(FONTS.map(font => font.family))].filter(name => name !== 'Archivo')

/** Languages that write Arabic letters in the Nastaliq hand. */
const NASTALIQ = new Set(['ur', 'ks', 'pnb'])

/** The font of a family whose weight is nearest; the heavier of two. */
export function fontOf(name: string, weight: number): Font {
  const weights = FONTS.filter(font => font.family === name)
  if (!weights.length) throw new Error(`no font of the family ${name} comes with signgen`)
  const distance = (font: Font) => Math.abs(font.weight - weight) - (font.weight > weight ? 0.5 : 0)
  return weights.reduce((best, font) => (distance(font) < distance(best) ? font : best))
}

/** The fonts to try for a text, in order: the look's own, then one for each script that is in it, then the widest. */
export function stackFor(
  name: string,
  weight: number,
  scripts: ReadonlySet<Script>,
  language: string,
): Font[] {
  const nastaliq = NASTALIQ.has(language.split('-')[0]!)
  const useful = FALLBACKS.filter(fallback => {
    if (fallback === 'Noto Sans') return true
    if (fallback === (nastaliq ? 'Noto Sans Arabic' : 'Noto Nastaliq Urdu')) return false
    return FONTS.some(font => font.family === fallback && font.scripts.some(script => scripts.has(script)))
  })
  return [...new Set([name, ...useful])].map(each => fontOf(each, weight))
}

/** HarfBuzz's subsetter, a program of its own. */
export const SUBSETTER = inDist('harfbuzz-subset.wasm')

/** The decompressor of WOFF2, which few signs need. */
export const WOFF2 = fileURLToPath(inDist('woff2.cjs'))

const loaded = new Map<string, Uint8Array>()

/** The bytes of a font that comes with signgen. */
export function fontBytes(font: Font): Uint8Array {
  let bytes = loaded.get(font.file)
  if (!bytes) {
    bytes = readFileSync(inDist(`fonts/${font.file}`))
    loaded.set(font.file, bytes)
  }
  return bytes
}
