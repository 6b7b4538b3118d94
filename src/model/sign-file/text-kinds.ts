/** What is done with a text of a sign file. */
export interface TextTraits {
  /** It is on the poster: it is cleaned, and words of it may be highlighted or redacted. Others stay as they are typed. */
  readonly printed: boolean
  /** Marks of punctuation may be a part of it. */
  readonly words: boolean
  /** How it is set: as a printer would, in its quotation marks alone, or as it was typed. */
  readonly set: 'prose' | 'name' | 'typed'
  /** The sign speaks to its reader in it: rules look there for money, dates and other numbers. */
  readonly own: boolean
  /** It may be given by language: `{cy: …, en: …}`. */
  readonly byLanguage: boolean
  /** What it stands for is on a sheet once, and not as words. */
  readonly pictured: boolean
  /** It names a file, which is read. */
  readonly file: boolean
  /** It is a day, which is judged against today. */
  readonly day: boolean
}

const SETTING: TextTraits = {
  printed: false,
  words: false,
  set: 'typed',
  own: false,
  byLanguage: false,
  pictured: false,
  file: false,
  day: false,
}
const PRINTED: TextTraits = { ...SETTING, printed: true, byLanguage: true }
const WORDS: TextTraits = { ...PRINTED, words: true }

/** The kinds of text that a sign file holds. Each text of it is one of them. */
export const TEXT_KINDS = {
  /** What the sign says to its reader. */
  appeal: { ...WORDS, set: 'prose', own: true },
  /** What it says of itself, its pictures and its sources. */
  prose: { ...WORDS, set: 'prose' },
  /** A name or an address, hyphened as its owner does. */
  name: { ...WORDS, set: 'name' },
  /** Words of others: no letter of them is changed. */
  verbatim: WORDS,
  /** A number to ring. YAML takes one without quote marks for a sum. */
  number: PRINTED,
  /** A hashtag. */
  hashtag: PRINTED,
  /** A web or mail address, as it is printed. */
  address: { ...PRINTED, own: true },
  /** What a code to scan holds. */
  payload: { ...PRINTED, own: true, pictured: true },
  /** A file with a picture. */
  picture: { ...SETTING, byLanguage: true, pictured: true, file: true },
  /** Another file. */
  file: { ...SETTING, file: true },
  /** A day: `2026-03-14`. */
  day: { ...SETTING, day: true },
  setting: SETTING,
} as const satisfies Readonly<Record<string, TextTraits>>
export type TextKind = keyof typeof TEXT_KINDS
