import { type Stretch, stretchOf } from './literals.ts'

/*
 * Symbols of measure are neither words nor to be put in capitals: mW is not MW, and µg in capitals looks like milligrams
 * (SI Brochure, 9th edition, 5.2). Those of CLDR 48, short and narrow, in the languages that signgen sets.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Symbols that may have a prefix before them; with those prefixes that are in use. */
const PREFIXES = words('p n µ μ m c d h k M G T')
const PREFIXED = words('m g l L A V W J N Pa Hz Ω Wh VA eV bit bps bp byte b B Bq Sv Gy F mol lm lx cal bar')
/** What would be words of everyday, but for the number before them: of these none is a symbol. */
const WORDS = new Set(words('pm am dA hA cA dB hB cB db hb cb pb nb'))

const SI = PREFIXED.flatMap(unit => [unit, ...PREFIXES.map(prefix => prefix + unit)]).filter(
  unit => !WORDS.has(unit),
)
/** Symbols without a prefix. Seconds and days stand behind a stroke alone: "5 s" is Czech for "5 with". */
const OTHER = words('h t dB dBA dag dkg rpm ppm ppb mph km/h')
const RATES = words('s d a min год гадз с')
const CYRILLIC = words('км м дм см мм кг г мг мкг т л мл га ч Вт кВт МВт мВт кВтч')
const GREEK = words('χλμ εκ χλστ γρ λτ')

/** Symbols of money that are written in letters, of Europe and South Asia. */
export const MONEY = words('zł gr Kč Ft kr Fr Rs Rp kn lv лв грн руб р ден дин ₽ TL KM')

const longestFirst = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map(each => each.replaceAll('.', '\\.'))
    .join('|')

const POWER = '(?:[²³⁻¹]+|\\^[23])?'
const ONE = `(?:${longestFirst([...SI, ...OTHER, ...CYRILLIC, ...GREEK])})${POWER}`
const BELOW = `(?:${longestFirst([...SI, ...OTHER, ...RATES, ...CYRILLIC])})${POWER}`
const END = "(?![\\p{L}\\p{M}\\p{Nd}'’])"

/** A symbol of measure, and what it is divided or multiplied by. */
export const UNIT = `${ONE}(?:[/·]${BELOW})*${END}`

const NUMBER = '[\\p{Nd}½¼¾⅓⅔⅛]'
const SPACE = '[ \\u00A0\\u202F]'

const MEASURES = new RegExp(
  [
    // Behind a number: 40 µg/m³, 3 kWh, 2 500 zł.
    `(?<=${NUMBER}${SPACE}?)(?:${UNIT}|(?:${longestFirst(MONEY)})${END})`,
    // Close behind it: 5s, 50p, £5m, 1980s.
    `(?<=\\p{Nd})(?:s|p|c|k|bn|tn|mn|m)${END}`,
    // By themselves, as parts of each other: µg/m³, mmol/l.
    `(?<![\\p{L}\\p{M}\\p{Nd}/])(?:${longestFirst(SI)})${POWER}(?:[/·]${BELOW})+${END}`,
    // Before it: No. 3 is not NO. 3.
    `(?<![\\p{L}\\p{M}\\p{Nd}])Nos?\\.?(?=${SPACE}?\\p{Nd})`,
  ].join('|'),
  'gu',
)

/** The symbols of measure and of money in a text. */
export const unitsIn = (text: string): readonly Stretch[] => [...text.matchAll(MEASURES)].map(stretchOf)
