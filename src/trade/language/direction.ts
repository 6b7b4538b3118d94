export type Direction = 'ltr' | 'rtl'

/** Letters, digits and marks of scripts that run from right to left, and the controls that turn a line. */
const TURNING =
  '\\u0590-\\u08FF\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}'
const TURNS = new RegExp(`[${TURNING}]`, 'u')

/** Is there anything in a text that can make it run from right to left? */
export const mayTurn = (text: string): boolean => TURNS.test(text)

/** Letters have a direction, and so have the three marks that stand for one (UAX 9: LRM, RLM, ALM). */
const STRONG = /[\p{L}\u200E\u200F\u061C]/u
const STRONGS: Readonly<Record<Direction, RegExp>> = {
  ltr: new RegExp(`(?![${TURNING}])[\\p{L}\\u200E]`, 'u'),
  rtl: new RegExp(`(?=[${TURNING}])[\\p{L}\\u200F\\u061C]`, 'u'),
}
/** What is isolated says nothing of the text round it (UAX 9, P2). */
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*(?:\u2069|$)/g

/** Has a text letters that are read from right to left? */
export const hasRightToLeft = (text: string): boolean => STRONGS.rtl.test(text)

/** The direction of a text by its first letter (UAX 9, P2 and P3). */
export function firstStrong(text: string, otherwise: Direction): Direction {
  const [letter] = STRONG.exec(text.replace(ISOLATED, '')) ?? []
  return letter === undefined ? otherwise : STRONGS.rtl.test(letter) ? 'rtl' : 'ltr'
}

/** The direction of a language's words; the other, where there is not a letter of that direction among them. */
export function directionOfWords(text: string, usual: Direction): Direction {
  const other = usual === 'ltr' ? 'rtl' : 'ltr'
  return STRONGS[other].test(text) && !STRONGS[usual].test(text) ? other : usual
}

/** The direction of the last letter of a text. */
export const lastStrong = (text: string, otherwise: Direction): Direction =>
  firstStrong([...text].reverse().join(''), otherwise)
