/** The scripts that signgen has fonts for, by their ISO 15924 codes. */
const SCRIPTS = {
  Latn: /\p{Script=Latin}/u,
  Grek: /\p{Script=Greek}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Deva: /\p{Script=Devanagari}/u,
  Beng: /\p{Script=Bengali}/u,
  Guru: /\p{Script=Gurmukhi}/u,
  Gujr: /\p{Script=Gujarati}/u,
  Taml: /\p{Script=Tamil}/u,
  // With the punctuation that stands among Chinese letters.
  Hani: /[\p{Script=Han}\p{Script=Bopomofo}\u3001-\u3003\u3008-\u3011\u3014-\u301B\uFF01-\uFF0F\uFF1A-\uFF1F]/u,
} as const

export type Script = keyof typeof SCRIPTS

const known = new Map<number, Script | null>()

/** The script of a character; null for one that all scripts share, or one of a script not listed here. */
export function scriptOf(codePoint: number): Script | null {
  let script = known.get(codePoint)
  if (script === undefined) {
    const character = String.fromCodePoint(codePoint)
    script = (Object.keys(SCRIPTS) as Script[]).find(name => SCRIPTS[name].test(character)) ?? null
    known.set(codePoint, script)
  }
  return script
}

/** Every listed script that a text has letters of, in the order of the list. */
export function scriptsOf(text: string): ReadonlySet<Script> {
  const found = new Set<Script | null>()
  for (const character of text) found.add(scriptOf(character.codePointAt(0)!))
  return new Set((Object.keys(SCRIPTS) as Script[]).filter(script => found.has(script)))
}

/** Scripts with capitals, whose lines stand between cap height and baseline. */
export const CASED: ReadonlySet<Script> = new Set<Script>(['Latn', 'Grek', 'Cyrl'])
