import type { Stretch } from './literals.ts'

/*
 * Symbols of measure are neither words nor to be put in capitals: mW is not MW, and µg in capitals looks like milligrams
 * (SI Brochure, 9th edition, 5.2). Those of CLDR 48, short and narrow, in the languages that signgen sets.
 */

const words = (list: string): readonly string[] => list.split(' ')

/** Symbols that may have a prefix before them; with those prefixes that are in use. */
const PREFIXES = words('p n µ μ m c d h k M G T')
const PREFIXED = words('m g l L A V W J N Pa Hz Ω Wh VA eV bit bps bp byte b B Bq Sv Gy F mol lm lx cal bar')
/** What would be words of everyday, but for the number before them. */
const WORDS = words('pm am dA hA cA dB hB cB db hb cb pb nb')
/** Symbols without a prefix. Seconds and days stand behind a stroke alone: "5 s" is Czech for "5 with". */
const OTHER = words('h t dB dBA dag dkg rpm ppm ppb mph')
const RATES = words('s d a min K год гадз с')
/** Those of one capital are symbols with a prefix alone: T and C are grades and sizes. */
const ELECTRIC = words('nS µS μS mS kS nC µC μC mC mK nT µT μT mT pH nH µH μH mH mAh kAh Ah Wp kWp MWp')
const CYRILLIC = words('км м дм см мм кг г мг мкг т л мл га ч Вт кВт МВт мВт кВтч')
const GREEK = words('χλμ εκ χλστ γρ λτ')

/** Symbols of money that are written in letters, of Europe and South Asia. */
const MONEY = new Set(words('zł gr Kč Ft kr Fr Rs Rp kn lv лв грн руб р ден дин TL KM'))

const prefixed = new Set(PREFIXED.flatMap(unit => [unit, ...PREFIXES.map(prefix => prefix + unit)]))
for (const word of WORDS) prefixed.delete(word)
const SYMBOLS = new Set([...prefixed, ...ELECTRIC, ...OTHER, ...CYRILLIC, ...GREEK])
const BELOW = new Set([...SYMBOLS, ...RATES])

const partsOf = (symbol: string): readonly string[] =>
  symbol.split(/[/·]/).map(part => part.replace(/(?<![²³⁻¹])[²³⁻¹]+$|\^[23]$/, ''))

/** A symbol of measure, and what it is multiplied with or divided by: `kg`, `µg/m³`. */
export function isUnit(symbol: string): boolean {
  const [first, ...others] = partsOf(symbol)
  return SYMBOLS.has(first!) && others.every(other => BELOW.has(other))
}

/** Money in letters: `zł`. */
export const isMoney = (symbol: string): boolean => MONEY.has(symbol)

/** What belongs to a figure that it stands close behind: 5s, 50p, £5m, the 1980s. */
const CLOSE = new Set(words('s p c k m bn mn tn'))

const BEHIND = /[\p{Nd}½⅓⅔¼¾⅛]([ \u00A0\u202F]?)([\p{L}²³⁻¹/·]+(?:\^[23])?)(?![\p{L}\p{M}\p{Nd}'’])/gu
const ALONE = /(?<![\p{L}\p{M}\p{Nd}/])\p{L}+[²³]?(?:[/·][\p{L}²³⁻¹]+)+(?![\p{L}\p{M}\p{Nd}'’])/gu
/** No. 3 is not NO. 3. */
const NUMBERED = /(?<![\p{L}\p{M}\p{Nd}])Nos?\.?(?= ?\p{Nd})/gu

/** The symbols of measure and of money in a text. */
export function unitsIn(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  for (const { index, 0: all, 1: space, 2: symbol } of text.matchAll(BEHIND)) {
    const [end, start] = [index + all.length, index + all.length - symbol!.length]
    // What is counted may stand before the stroke: g CO2/km.
    const below = symbol!.startsWith('/') && isUnit(symbol!.slice(1))
    if (isUnit(symbol!) || below || isMoney(symbol!) || (!space && CLOSE.has(symbol!)))
      found.push({ start, end })
  }
  for (const { index, 0: symbol } of text.matchAll(ALONE))
    if (isUnit(symbol) && prefixed.has(partsOf(symbol)[0]!))
      found.push({ start: index, end: index + symbol.length })
  for (const { index, 0: word } of text.matchAll(NUMBERED))
    found.push({ start: index, end: index + word.length })
  return found
}
