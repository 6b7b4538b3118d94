import { byText } from '../../model/recent.ts'

const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Aran', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'])

/** Languages whose letters are Latin in every region: to be told so by ICU takes some milliseconds the first time. */
export const LATIN = new Set(
  'af ca cs cy da de en es et eu fi fr ga gd hr hu it lt lv nl no pl pt ro sk sl so sq sv tr vi'.split(' '),
)
const PLAIN_TAG = /^([a-z]{2})(?:-[A-Z]{2})?$/

/** The script that a language is written in, by its tag: `Arab` for `ur`, `Hant` for `zh-TW`. */
export const writtenIn = byText(100, language =>
  LATIN.has(PLAIN_TAG.exec(language)?.[1] ?? '')
    ? 'Latn'
    : (new Intl.Locale(language).maximize().script ?? ''),
)

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT_SCRIPTS.has(writtenIn(language)) ? 'rtl' : 'ltr'

/** What a table has for a language: by its whole tag, by language and script, or by the language if it is so written. */
export function inLanguage<T>(table: Readonly<Record<string, T>>, language: string): T | undefined {
  const plain = plainLanguage(language)
  const [script, usual] = [lettersOf(language), lettersOf(plain)]
  return table[language] ?? table[`${plain}-${script}`] ?? (script === usual ? table[plain] : undefined)
}

/** The letters of a language: the Nastaliq hand is one of the Arabic ones. */
export const lettersOf = (language: string): string => writtenIn(language).replace('Aran', 'Arab')

/** The language of a tag, without script and region: `en` for `en-GB`. */
export const plainLanguage = (language: string): string => language.split('-')[0]!

/** Languages that write Arabic letters in the Nastaliq hand. */
const NASTALIQ = new Set(['ur', 'ks', 'pnb'])

/**
 * The hand of Arabic letters: Nastaliq for Urdu, and for any language tagged `-Aran`; Naskh for Urdu tagged `-Arab`;
 * a plain sans for all others.
 */
export function arabicHand(language: string): 'nastaliq' | 'naskh' | 'sans' {
  const { script, language: plain } = new Intl.Locale(language)
  if (script === 'Aran') return 'nastaliq'
  if (!NASTALIQ.has(plain)) return 'sans'
  return script === 'Arab' ? 'naskh' : 'nastaliq'
}
