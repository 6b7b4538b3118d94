/*
 * Words that a street should not have to read, by language: few, and only such as mean nothing else. Inflected forms are
 * among them. A word of several, or with a harmless meaning, is left out.
 */

/** English ones that are no words of other languages: in French one is late, in Swedish it ends. */
const EVERYWHERE =
  '(?:mother)?fuck(?:s|er|ers|in|ing|ed|wit|wits)?|cunts?|wankers?|shit(?:s|ty)?|bullshit|bitch(?:es|y)?|dickheads?|arseholes?|assholes?|nigg(?:er|ers|a|as)|faggots?'

/** The strongest of Ofcom's “Attitudes to potentially offensive language” (2021), slurs among them. */
const ENGLISH = `${EVERYWHERE}|motherfuckin|cunt(?:y|ing)|twats?|wank(?:s|ed|ing)?|shit(?:ting|ted|e|es)|bastards?|slut(?:s|ty)?|whores?|pricks?|spastics?|spaz(?:zes)?|retard(?:s|ed)?|pakis?|chinks?|wogs?|coons?|gypp?os?|pikeys?|fags?|poofs?|trann(?:y|ies)|kikes?|yids?`

/** Hindi and Urdu share them, in either script and as they are typed in Latin letters. */
const HINDUSTANI =
  'chuti?y(?:a|e|on|ay|apa)|(?:bh?e?h?e?n|bahan|bhan)chod|(?:ma+|mai)da?rchod|ga+ndu|hara+m(?:i|zada|zaday|zade|zadi)|bhosdi(?:ke|wale)?|gashti|مادرچود|بہنچود|بھنچود|چوتیا|چوتیے|گانڈو|حرامزاد[ہےی]|मादरचोद|बहनचोद|भेनचोद|चूतिय[ाेों]+|गांडू|हरामज़ाद[ाेी]|हरामजाद[ाेी]'

const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: ENGLISH,
  cy: 'ff[wy]c(?:in|ing|io|iwr|wyr)?|cont|contiaid|hwren|bastad(?:s|iaid)?|cachwr',
  ga: 'fuckáil|foc[aá]il(?:te)?|focain|focáin|striapach(?:a|aí)?|bastaird',
  pl: '(?:s|w|wy|za|pod|roz)?kurw\\p{L}+|[ck]?huj(?:a|e|u|em|ów|owi|om|ami|ach|owy|owa|owe|nia|ni)?|\\p{L}*pierd[ao]l\\p{L}*|(?:za|po|wy|od|roz|w|na|prze|s)?jeba(?:ć|c|n\\p{L}+|ł\\p{L}*)|pizd(?:a|y|ę|o|ą|zie|om)|cip(?:a|y|ę|o|ą)|dziwk(?:a|i|ę|o|ą|om|ami)|dziwek|gówn(?:o|a|em|u)|czarnuch(?:a|y|ów|em|om|owi)?',
  ro: 'pul(?:ă|ii)|pizd(?:ă|a|e|ei|ii|elor)|mui(?:e|st|ști|stule)|fut(?:e|u|ă|em|eți|ut|ute|uți)|c[ăa]cat(?:ul|ului)?|curv(?:ă|e|ei|ele|elor)|t[âa]rf(?:ă|e|ei|ele|elor)|jidan(?:i|ul|ii|ilor)?|poponar(?:i|ul|ii)?',
  pt: 'caralhos?|fod(?:a|as|e|er|eu|em|ido|ida|idos|idas)|putas?|merdas?|conas?|bucetas?|porra|cabr(?:ão|ões)|paneleiros?|viados?',
  es: 'put(?:a|as|o|os|ada|adas)|hij[oa]s?puta|hijoputas?|coños?|jod(?:er|e|an|ido|ida|idos|idas|iendo)|mierdas?|cabr(?:ón|on|ones|ona|onas)|gilipollas|maric(?:ón|on|ones)|foll(?:ar|ando)|ching(?:ar|a|ada|ado|adas|ados)|pendej[oa]s?|sudacas?|negratas?',
  fr: 'putains?|putes?|merd(?:e|es|ique|iques)|emmerd\\p{L}+|conn(?:ard|ards|asse|asses)|salop(?:e|es|ard|ards)|encul(?:é|és|ée|ées|er|e)|niqu(?:e|er|é|és)|couilles?|pédés?|tarlouzes?|bougnoules?|youpin(?:s|e|es)?|bicots?|pouffiasses?',
  de: 'fick(?:en|t|er|ern|te|ten)|(?:ver|ge)fickt\\p{L}*|fotzen?|arschl(?:och|ochs|öcher|öchern)|schei(?:ß|ss)(?:e|er|en|t|egal)?|beschissen\\p{L}*|huren?|hurens(?:ohn|öhne|öhnen)|wichs(?:er|ern|ers|en|t)|schlampen?|neger(?:n|s|in|innen)?|kana(?:k|ck)en?|schwuchteln?|nutten?|spast(?:i|is|en)?',
  it: 'cazz(?:o|i|ata|ate)|stronz(?:o|i|a|e)|puttan(?:a|e)|(?:vaf)?fanculo|merd(?:a|e|oso)|froci?o?|minchia|coglion(?:e|i)',
  ur: HINDUSTANI,
  hi: HINDUSTANI,
  pa: HINDUSTANI,
}

/** What some of them are in no bad sense, with the words that say so. */
const HARMLESS =
  /(?<!\p{L})(?:chinks? (?:in (?:\p{L}+ ){0,2}(?:armou?r|curtains?|walls?|fence|door)|of (?:\p{L}+ )?light)|pricks? (?:of (?:(?:a|the|my|your|his|her|our|their) )?(?:needle|pin|thorn|conscience|guilt|light)|up (?:\p{L}+ )?ears|(?:your|my|his|her|a) finger)|pin pricks?|faggots? (?:(?:and|with|in|&) (?:\p{L}+ )?(?:peas|gravy|mash|chips|onions)|of (?:wood|sticks|kindling))|pork faggots?|maine coons?)(?!\p{L})/giu

/** Where the strong words of a text stand, in the language or in English. Masked already, they are none. */
export function strongWords(
  text: string,
  language: string,
): readonly { readonly index: number; readonly word: string }[] {
  const strong = strongIn(language)
  const found = [...text.matchAll(/[\p{L}\p{M}]+/gu)].filter(([word]) => strong.test(word))
  if (!found.length) return []
  const harmless = [...text.matchAll(HARMLESS)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  )
  return found
    .filter(({ index }) => !harmless.some(([from, to]) => index >= from && index < to))
    .map(({ index, 0: word }) => ({ index, word }))
}

/** The languages whose strong words are known. */
export const LANGUAGES: readonly string[] = Object.keys(BY_LANGUAGE)

const compiled = new Map<string, RegExp>()

/** A word that is one of those of a language, or of English. */
export function strongIn(language: string): RegExp {
  const own = BY_LANGUAGE[language]
  // Whatever a sign calls its language, there are no more patterns than languages that are known, and one.
  const key = own === undefined && language !== 'en' ? '' : language
  const known = compiled.get(key)
  if (known) return known
  const stems = language === 'en' ? ENGLISH : [EVERYWHERE, own].filter(Boolean).join('|')
  const pattern = new RegExp(`^(?:${stems})$`, 'iu')
  compiled.set(key, pattern)
  return pattern
}
