import type { Phone } from '../../model/sign.ts'
import { digitsLike } from '../language/digits.ts'
import { unmarked } from '../markup/highlight.ts'
import { isBarred } from '../markup/redaction.ts'
import { isKeyed } from './keypad.ts'
import { around, bare, type CountryCode, headsOf, isShort, lackingIn, typedOf } from './phone-number.ts'
import { isDear, planOf } from './phone-plans.ts'

/** What stands in a telephone field besides the number. */
export type Stray =
  /** One number, alone, with the words or the marks that go. */
  { readonly number: string; readonly words: string; readonly marks: readonly string[] } | 'more numbers'

/** What no number is written with, in digits of 0 to 9. Marks of direction are a matter of their own. */
const FOREIGN =
  /[^0-9\p{L}\p{M}\s+()*#./\u2010-\u2014\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069-]|[\uFE0E\uFE0F]/gu

/** What stands between groups, and neither before the first nor behind the last; a plus and a bracket open a number. */
const LEADING = /^[\s)./\u2010-\u2014-]+/
const TRAILING = /(?<![\s(+*./\u2010-\u2014-])[\s(+*./\u2010-\u2014-]+$/

/** The longest stretch of figures. */
const figuresOf = (text: string): string =>
  (text.match(/[+(]?\d(?:[\d\s().-]*\d)?/g) ?? []).sort((a, b) => b.length - a.length)[0] ?? ''

/** No number is longer, with all that stands between its groups. */
const LONGEST = 60

/** Where a number is at home, and what it is said to be. */
interface Home {
  readonly region: CountryCode
  readonly kind: Phone['kind']
}

/** Is it a number of the country, of any kind that is told apart? */
function counts(number: string, { region, kind }: Home): boolean {
  const typed = typedOf(number, region)
  const { known, digits } = typed
  const plan = planOf(typed.region)
  return (
    (known?.valid === true && !lackingIn(typed)) ||
    (kind !== undefined && isShort(digits)) ||
    [plan.drama, plan.emergency, plan.help].some(numbers => numbers.test(digits)) ||
    isDear(plan, digits)
  )
}

/** Letters are dialled behind figures that are not a number yet: 0800 FLOWERS, and not “020 7219 3528 office”. */
function isKeypad(text: string, home: Home): boolean {
  const [figures] = /^[^\p{L}]*/u.exec(text)!
  return isKeyed(cleanOf(text)) && !counts(cleanOf(figures), home)
}

/** Letters that are typed for figures, and are taken for them anywhere. */
const ALIKE = { O: '0', o: '0', I: '1', l: '1', i: '1', '|': '1' }
/** First these alone are tried, then those too that are like figures where no word is dialled. */
const LIKE: readonly Readonly<Record<string, string>>[] = [
  ALIKE,
  { ...ALIKE, Q: '0', D: '0', Z: '2', z: '2', S: '5', s: '5', G: '6', B: '8', q: '9', g: '9' },
]

/** A number with figures for the letters that look like them; undefined where others are left. */
function figured(clean: string, alike: Readonly<Record<string, string>>): string | undefined {
  const text = clean.replace(/\p{L}/gu, letter => alike[letter] ?? letter)
  return text === clean || /\p{L}/u.test(text) ? undefined : text
}

/** A number without the marks that are none of it. */
function cleanOf(text: string): string {
  const own = text
    .replace(FOREIGN, '')
    .replace(/\(\s*\)/g, '')
    .replace(/^\s*#\s*(?=[\d\s().-]{9})|(?<=\d[\d\s().-]{8})#\s*$/g, '')
  const bracketed = /^[^()]*(?:\([^()]*\)[^()]*)*$/.test(own) && !/^\s*\([^()]*\)\s*$/.test(own)
  return (bracketed ? own : own.replace(/[()]/g, ''))
    .replace(LEADING, '')
    .replace(TRAILING, '')
    .replace(/(?<!^\(?)\+/g, '')
    .replace(/([./\u2010-\u2014-])(?:\s*\1)+/g, '$1')
}

/** The characters of a text, each once, that are left out of another. */
function leftOut(text: string, kept: string): string[] {
  let at = 0
  const gone = [...text].filter(character => {
    const stays = kept.startsWith(character, at)
    if (stays) at += character.length
    return !stays && /\S/.test(character)
  })
  return [...new Set(gone)]
}

/**
 * What is no part of the number, also where the number is right: on the sign it is taken for a part of it, and a telephone
 * may dial its letters. Undefined where the number stands alone, or where there is none.
 */
export function strayIn(typed: string, home: Home): Stray | undefined {
  if (isBarred(typed)) return undefined
  const plain = bare(unmarked(typed))
  const [before, after] = around(unmarked(typed))
  const clean = cleanOf(plain)
  const alone = (number: string) => digitsLike(before + number + after, typed)
  if ((!/\p{L}/u.test(plain) || isKeypad(plain, home)) && counts(clean, home)) {
    const marks = leftOut(plain, clean)
    return marks.length ? { number: alone(clean), words: '', marks } : undefined
  }
  const slips = LIKE.map(alike => figured(clean, alike))
  const meant = slips.find(number => number !== undefined && counts(number, home))
  if (meant !== undefined) {
    const marks = [...leftOut(plain, clean), ...new Set(clean.match(/\p{L}/gu))]
    return { number: alone(meant), words: '', marks }
  }
  const parts = plain.split(/[/,;&\n]|\b(?:or|and)\b/i).map(figuresOf)
  const whole = parts.filter(part => /\d{2}/.test(part) && typedOf(part, home.region).known?.valid)
  if (whole.length > 1) return 'more numbers'
  // `0151 666 7777 (24hrs)`: not all of the figures need be the number.
  const number = headsOf(figuresOf(plain).slice(0, LONGEST)).find(figures => counts(figures, home))
  if (number === undefined) return undefined
  const words = plain.replace(number, ' ').replace(/\s+/g, ' ').trim()
  return /[^\d\s]/.test(words) ? { number: digitsLike(cleanOf(number), typed), words, marks: [] } : undefined
}
