/** The marks that go round what is said: before it and after it. */
export type Pair = readonly [before: string, after: string]

/** How a language is punctuated. */
export interface Punctuation {
  /** What `"…"` and `'…'` become. */
  readonly double: Pair
  readonly single: Pair
  /** What a dash between two parts of a sentence is, with the space round it. */
  readonly dash: string
  /** Undefined where the sign is a letter's and not an apostrophe, as in Hebrew. */
  readonly apostrophe: '’' | undefined
}

/** Quotation marks by their shape. */
const SIXES: Pair = ['“', '”']
const SIX: Pair = ['‘', '’']
const NINES: Pair = ['”', '”']
const NINE: Pair = ['’', '’']
const LOW: Pair = ['„', '“']
const LOW_SINGLE: Pair = ['‚', '‘']
const LOW_NINES: Pair = ['„', '”']
const LOW_NINE: Pair = ['‚', '’']
const POINTED: Pair = ['«', '»']
const POINTED_SINGLE: Pair = ['‹', '›']
const INWARD: Pair = ['»', '«']
const MIRRORED: Pair = ['”', '“']
const MIRRORED_SINGLE: Pair = ['’', '‘']
/** No line is broken inside French ones. */
const SPACED: Pair = ['«\u00A0', '\u00A0»']

const EN = ' – '
const EM = ' — '
const CLOSED = '—'

type Row = readonly [languages: string, double: Pair, single: Pair, dash: string]

/**
 * By language, and by language and region where these differ. The quotation marks are those of CLDR's delimiters, but that
 * double marks stay double where both are in use, as in Welsh and Dutch; the inner marks of French and Portuguese are
 * those of their printers. Dashes: New Hart's Rules, The Chicago Manual of Style, and the customs of the trade.
 */
const ROWS: readonly Row[] = [
  ['en-US en-CA en-PH', SIXES, SIX, CLOSED],
  ['pt', SIXES, SIX, EM],
  ['pt-PT pt-AO pt-MZ', POINTED, SIXES, EN],
  ['fr', SPACED, SIXES, EN],
  ['fr-CH', POINTED, POINTED_SINGLE, EN],
  ['es', POINTED, SIXES, EN],
  ['es-MX es-US es-419 es-AR es-CO es-CL es-PE', SIXES, SIX, EN],
  ['ca eu gl it el pt-PT', POINTED, SIXES, EN],
  ['it-CH de-CH de-LI', POINTED, POINTED_SINGLE, EN],
  ['de cs sk sl lt is', LOW, LOW_SINGLE, EN],
  ['bg', LOW, LOW_SINGLE, EN],
  ['hr bs sr', LOW_NINES, LOW_NINE, EN],
  ['et', LOW, POINTED, EN],
  ['pl ro', LOW_NINES, POINTED, EN],
  ['hu', LOW_NINES, INWARD, EN],
  ['sv fi', NINES, NINE, EN],
  ['nb nn no', POINTED, SIX, EN],
  ['ru uk be', POINTED, LOW, EM],
  ['he yi', NINES, NINE, EN],
  ['ar ur', MIRRORED, MIRRORED_SINGLE, EN],
  ['fa ps', POINTED, POINTED_SINGLE, EN],
]

/** Languages in which the sign at the middle of a word is a letter's. */
const LETTERED = new Set(['he', 'yi'])

const BY_LANGUAGE: ReadonlyMap<string, Row> = new Map(
  ROWS.flatMap(row => row[0].split(' ').map(language => [language, row] as const)),
)

/** How the sign's language is punctuated; as English is in Britain, where nothing else is known. */
export function punctuationOf(tag: string): Punctuation {
  const { language, region } = new Intl.Locale(tag)
  const row = BY_LANGUAGE.get(`${language}-${region}`) ?? BY_LANGUAGE.get(language)
  const [, double, single, dash] = row ?? ['', SIXES, SIX, EN]
  return { double, single, dash, apostrophe: LETTERED.has(language) ? undefined : '’' }
}
