import { plainLanguage } from '../../trade/language/tags.ts'

/*
 * Patterns part a compound by syllable and do not know where one of its words ends. Neither does this file, which has no
 * dictionary: it knows what words of some languages often begin and end with, and so which of the places that patterns find
 * is likely a joint. Where it knows nothing, the place stands that parts the word most evenly.
 */

/** What tells the joints of compounds. */
interface Signs {
  /** What links one word to the next, or words that often come first: a joint is behind it. */
  readonly links: RegExp
  /** Syllables that a word begins with, and that belong to what follows. */
  readonly prefixes: RegExp
  /** The same, where a syllable is not parted from what follows. */
  readonly begins: RegExp
  /** Syllables that a word ends with, and that belong to what stands before. */
  readonly suffixes: RegExp
  /** Words that compounds are often made of: a joint is before one, and behind one. */
  readonly words: RegExp
}

const GERMAN: Signs = {
  links:
    /(?:ungs|heits|keits|schafts|ions|täts|tums|lings|rechts|arbeits|lebens|staats|kriegs|kranken|schwestern|haus|schutz|markt|platz|dienst|werk|preis|zeit|nacht|mittel|kinder|jugend|grund|bundes|landes)$/,
  prefixes: /^(?:ver|be|ge|ent|er|zer|vor|aus|auf|ab|an|ein|um|un|zu|über|unter|nach|bei|mit)$/,
  begins: /^(?:ver|be|ge|ent|zer)[a-zäöü]{3}/,
  suffixes:
    /^(?:[a-zäöü]{0,4}ung(?:s|en)?|heit|heits|keit|keits|schaft|schafts|schaf|lich|liche|licher|bar|sam|los|te|ten|ter|tem|ner|ler|ker|ger|ber|der|den|er|en|e|ne|nen|tion|tions|tät|täts|ge|gen|che|chen|sche|schen|zen|sen|sel|tel|ti|li|ni|si|ri)$/,
  words:
    /^(?:haus|schutz|markt|platz|dienst|werk|preis|recht|rechts|amt|stelle|straße|schule|halle|kasse|karte|plan|rat|saal|geld|bahn|bau|gast|last|not|tag|fahrt|wahl|arzt|kampf|stand|streit)/,
}
const DUTCH: Signs = {
  links:
    /(?:heids|ings|schaps|teits|ions|dags|lings|bedrijfs|arbeids|rijks|staats|levens|zieken|huis|werk|markt|plein|dienst|nacht)$/,
  prefixes: /^(?:ver|be|ge|ont|her|er|in|uit|aan|af|op|on|over|onder|voor|bij|mis)$/,
  begins: /^(?:ver|be|ge|ont)[a-z]{3}/,
  suffixes:
    /^(?:[a-z]{0,4}ing(?:s|en)?|heid|heids|schikt|schap|schaps|lijk|lijke|baar|loos|te|ten|ter|der|den|er|en|e|tie|teit|teits|ge|gen|ke|ken|len|ren|sen|zen|ven)$/,
  words:
    /^(?:huis|werk|markt|plein|dienst|plaats|recht|straat|school|kaart|plan|raad|zaal|geld|baan|bouw|dag|nood|wet)/,
}
const SCANDINAVIAN: Signs = {
  links:
    /(?:hets|heds|ings|nings|skaps|skabs|tions|sjons|dags|arbets|arbejds|arbeids|livs|lands|stats|sjuk|sjuke|syge|hus|verks|natt|nat)$/,
  prefixes: /^(?:för|for|be|ge|ut|ud|inn|ind|upp|opp|op|av|af|på|till|til|över|over|under|o|u|mis|an|er)$/,
  begins: /^(?:för|for|be)[a-zåäöæø]{3}/,
  suffixes:
    /^(?:[a-zåäöæø]{0,4}ing(?:s|en|er)?|het|hets|hed|heds|skap|skaps|lig|liga|lige|else|tion|tions|sjon|sjons|sjonen|te|ter|de|der|den|er|en|e|ar|na|ne|re|le|ke|ge|ra)$/,
  words:
    /^(?:hus|verk|torg|tjänst|tjeneste|plats|plads|plass|rätt|ret|rett|gata|gade|skola|skole|kort|plan|råd|sal|bana|bane|dag|lag|lov|stöd|vård)/,
}

const SIGNS: Readonly<Record<string, Signs>> = {
  de: GERMAN,
  gsw: GERMAN,
  lb: GERMAN,
  nl: DUTCH,
  sv: SCANDINAVIAN,
  da: SCANDINAVIAN,
  nb: SCANDINAVIAN,
  nn: SCANDINAVIAN,
  no: SCANDINAVIAN,
}

/** No word of a compound has fewer letters. */
const SHORTEST = 4

/**
 * How much a place between two syllables of a compound looks like the joint of two of its words: more than 0 where it does,
 * less where it looks like a place within one; 0 where nothing is known.
 */
export function jointAt(syllables: readonly string[], place: number, language: string): number {
  const signs = SIGNS[plainLanguage(language)]
  if (!signs) return 0
  const small = syllables.map(each => each.toLowerCase())
  const [before, after] = [small.slice(0, place).join(''), small.slice(place).join('')]
  if (before.length < SHORTEST || after.length < SHORTEST) return -3
  const [last, next] = [small[place - 1]!, small[place]!]
  let score = 0
  if (signs.links.test(before)) score += 3
  if (signs.words.test(after)) score += 2
  if (signs.prefixes.test(next)) score += 1.5
  else if (signs.begins.test(next)) score += 1
  if (signs.prefixes.test(last)) score -= 3
  if (signs.suffixes.test(next)) score -= 2
  return score
}
