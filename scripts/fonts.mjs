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
  'sofia-sans-extra-condensed': ['SofiaSansExtraCondensed', [900]],
  'roboto-slab': ['RobotoSlab', [900]],
}

const LATIN = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2026],
  [0x20ac, 0x20ac],
]
const JOINERS = [[0x200c, 0x200f]]
const HEBREW = [[0x590, 0x5ff], [0xfb1d, 0xfb4f], [0x20aa, 0x20aa], ...JOINERS, ...LATIN]
const ARABIC = [[0x600, 0x6ff], [0x750, 0x77f], [0xfb50, 0xfdff], [0xfe70, 0xfeff], ...JOINERS, ...LATIN]
const DEVANAGARI = [
  [0x900, 0x97f],
  [0xa8e0, 0xa8ff],
  [0x20b9, 0x20b9],
  [0x25cc, 0x25cc],
  ...JOINERS,
  ...LATIN,
]
/** Latin with its accents, Greek, Cyrillic. */
const CASED = [[0x100, 0x17f], [0x1e00, 0x1eff], [0x218, 0x21b], [0x300, 0x36f], [0x370, 0x52f], ...LATIN]

/** Tables of shaping, which signs that stand by themselves do without. */
const SHAPING = ['GSUB', 'GPOS', 'GDEF']
/** A hand that varies its letters has several of each. */
const VARIETY = ['GSUB']

/** Fonts that stand in for a look's own, with a few scripts alone; and what tables they are without. */
export const STAND_INS = {
  karantina: ['Karantina', [700], HEBREW, []],
  'suez-one': ['SuezOne', [400], HEBREW, []],
  'playpen-sans-hebrew': ['PlaypenSansHebrew', [800], HEBREW, VARIETY],
  'playpen-sans': ['PlaypenSans', [800], CASED, VARIETY],
  lalezar: ['Lalezar', [400], ARABIC, []],
  teko: ['Teko', [700], DEVANAGARI, []],
  'baloo-2': ['Baloo2', [800], DEVANAGARI, []],
}

/**
 * Blocks of Unicode: arrows, mathematical and technical signs, numbers in circles, shapes, signs, dingbats, arrows again.
 */
const SIGNS = [
  [0x20, 0x20],
  [0x2150, 0x23ff],
  [0x2460, 0x24ff],
  [0x25a0, 0x27bf],
  [0x27f0, 0x27ff],
  [0x2b00, 0x2bff],
]

/** Fonts of symbols: the whole ones have three megabytes of dominoes, alchemy and mathematics. */
export const SYMBOLS = {
  'noto-sans-symbols': ['NotoSansSymbols', [400, 700, 900], SIGNS, SHAPING],
  'noto-sans-symbols-2': ['NotoSansSymbols2', [400], SIGNS, SHAPING],
  'noto-sans-math': ['NotoSansMath', [400], SIGNS, SHAPING],
}

/** The emoji, whose licence names the font and the pictures in it. */
export const EMOJI = at('node_modules/twemoji-colr-font')

/** The packages that the fonts in dist/fonts are of. */
export const FONT_FOLDERS = [
  ...Object.keys({ ...FONTS, ...STAND_INS, ...SYMBOLS }).map(name =>
    at('node_modules/@expo-google-fonts', name),
  ),
  EMOJI,
]
