import { at } from './bundle.mjs'

/** Families by package, with the weights that src/media/fonts/catalogue.ts lists. */
export const FONTS = {
  archivo: ['Archivo', [400, 500, 700, 900]],
  anton: ['Anton', [400]],
  overpass: ['Overpass', [400, 700, 900]],
  'alfa-slab-one': ['AlfaSlabOne', [400]],
  'permanent-marker': ['PermanentMarker', [400]],
  'source-serif-4': ['SourceSerif4', [400, 700, 900]],
  'noto-sans': ['NotoSans', [400, 700, 900]],
  'noto-sans-arabic': ['NotoSansArabic', [400, 700, 900]],
  'noto-nastaliq-urdu': ['NotoNastaliqUrdu', [400, 700]],
  'noto-naskh-arabic': ['NotoNaskhArabic', [400, 700]],
  'noto-sans-hebrew': ['NotoSansHebrew', [400, 700, 900]],
  'noto-sans-devanagari': ['NotoSansDevanagari', [400, 700, 900]],
  'noto-sans-bengali': ['NotoSansBengali', [400, 700, 900]],
  'noto-sans-gurmukhi': ['NotoSansGurmukhi', [400, 700, 900]],
  'noto-sans-gujarati': ['NotoSansGujarati', [400, 700, 900]],
  'noto-sans-tamil': ['NotoSansTamil', [400, 700, 900]],
}

/** Fonts of symbols, of which as much is taken as is set on signs (symbol-fonts.mjs). */
export const SYMBOLS = {
  'noto-sans-symbols': ['NotoSansSymbols', [400, 700, 900]],
  'noto-sans-symbols-2': ['NotoSansSymbols2', [400]],
  'noto-sans-math': ['NotoSansMath', [400]],
}

/** The emoji, whose licence names the font and the pictures in it. */
export const EMOJI = at('node_modules/twemoji-colr-font')

/** The packages that the fonts in dist/fonts are of. */
export const FONT_FOLDERS = [
  ...Object.keys({ ...FONTS, ...SYMBOLS }).map(name => at('node_modules/@expo-google-fonts', name)),
  EMOJI,
]
