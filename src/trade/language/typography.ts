import { literal } from '../../model/pattern.ts'
import { Recent } from '../../model/recent.ts'
import type { TextTraits } from '../../model/sign-file/text-kinds.ts'
import { codeIn, type Stretch } from './literals.ts'
import { type Punctuation, punctuationOf } from './punctuation.ts'
import { quoted } from './quote-marks.ts'
import { numbersIn } from './reading-order.ts'

/** What may be set in another way than it is typed; most texts have nothing of it. */
const SETTABLE = /["'.-]|\s[?!:;]/

const SET: Readonly<Record<TextTraits['set'], (text: string, language: string) => string>> = {
  prose: (text, language) => typeset(text, language),
  name: (text, language) => quoted(text, punctuationOf(language)),
  typed: text => text,
}

/**
 * A text of a sign as a printer would set it: quotation marks and apostrophes that are curved, dashes, the ellipsis. What
 * others wrote, in a quotation, stays as it is; and so do numbers to ring, links and hashtags. Of names and addresses only the
 * quotation marks and apostrophes are set: they are hyphened as their owners do.
 */
export const typographic = (text: string, set: TextTraits['set'], language: string): string =>
  SETTABLE.test(text) ? SET[set](text, language) : text

/** From figure to figure: hours, years, pages, prices. */
const FIGURES =
  /(?<![\p{L}\p{N}_/\\.,:+#\u0001\u2010-\u2013-])(\d{1,4})([.:]\d\d)?([ap]m)?-([£$€]?)(\d{1,4})([.:]\d\d)?([ap]m|%)?(?![\p{L}\p{N}_/\\\u0001\u2010-\u2013-]|[.,:]\d)/giu

/** What is numbered so is looked up so. */
const LABEL = /(?:^|[^\p{L}])(?:ref|reference|id|case|log|no|nr|number|cad|incident|crime)[.:]*\s*$/iu

/** So many letters before a figure say what it is. */
const BEFORE = 24

/** Is it plain that one figure reaches to the other? Years ascend; 555-0100 is a number to ring, and 2026-03 a month. */
function isRange(from: string, to: string): boolean {
  const [low, high] = [Number(from), Number(to)]
  if (/^0\d/.test(from) || /^0\d/.test(to)) return false
  if (from.length <= 2 && to.length <= 2) return true
  if (from.length === 4 && to.length === 2) return isYear(low) && high > 12 && high > low % 100
  if (from.length === 4) return to.length === 4 && isYear(low) && isYear(high) && low < high
  return to.length <= 3 && low < high
}

const isYear = (year: number): boolean => year >= 1000 && year < 2200

/** Ranges take the dash that is as wide as a figure. */
const ranged = (text: string): string =>
  text.replace(FIGURES, (typed, from, minutes, half, sum, to, minutesTo, halfTo, at: number) => {
    const timed = minutes ?? half ?? minutesTo ?? halfTo
    const plain = timed
      ? Number(from) <= 24 || sum
      : isRange(from, to) && !LABEL.test(text.slice(Math.max(0, at - BEFORE), at))
    return plain ? typed.replace('-', '–') : typed
  })

/** A hyphen or two between the parts of a sentence. At the beginning of a line it is the mark of a list. */
const DASH =
  /(?<=[^\s\u2010-\u2014-]) -{1,3} (?=[^\s\u2010-\u2014-])|(?<=[^\s\u2010-\u2014-])-{2,3}(?=[^\s\u2010-\u2014-])/gu

const dashed = (text: string, { dash }: Punctuation): string =>
  text.replace(DASH, (typed, at: number) => {
    // Between figures it may be a minus, or a range.
    const figures = /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + typed.length] ?? '')
    return figures && (dash.trim() === '—' || !typed.startsWith(' ')) ? typed : dash
  })

/** In French no line begins with a mark that has a space before it. */
const spaced = (text: string, language: string): string =>
  language.startsWith('fr') ? text.replace(/(?<=\S) (?=[?!:;»](?:[\s?!»)]|$))/gu, '\u00A0') : text

/** Stands for what is kept; no text holds it. */
const KEPT = '\u0001'

/** What is set as it was typed, in order: code, and numbers to ring. */
function keptIn(text: string): readonly Stretch[] {
  const code = codeIn(text)
  const taken = new Uint8Array(text.length)
  for (const { start, end } of code) taken.fill(1, start, end)
  const numbers = numbersIn(text).filter(
    ({ start, end }) =>
      ranged(text.slice(start, end)) === text.slice(start, end) && !taken.subarray(start, end).includes(1),
  )
  return [...code, ...numbers].sort((a, b) => a.start - b.start)
}

const set = new Recent<string>(300)

/** A whole text in the typography of its language. What is set so already stays as it is. */
export const typeset = (text: string, language: string): string =>
  set.get(`${language} ${text}`, () => asSet(text, language))

function asSet(text: string, language: string): string {
  if (text.includes(KEPT)) return text
  const marks = punctuationOf(language)
  const kept = keptIn(text)
  const words = kept.map(({ start, end }) => text.slice(start, end))
  const open = kept.map(({ start }, i) => text.slice(kept[i - 1]?.end ?? 0, start))
  const around = [...open, text.slice(kept.at(-1)?.end ?? 0)].join(KEPT)
  const dots = around.replace(/(?<!\.)\.{3}(?!\.)/g, '…')
  const set = spaced(quoted(ranged(dashed(dots, marks)), marks), language)
  let next = 0
  return set.replaceAll(KEPT, () => words[next++]!)
}

/** What a printer's marks may have been typed as. */
const TYPED: readonly (readonly [mark: RegExp, typed: string])[] = [
  [/^["“”„«»‹›‘’‚']$/, `(?:''|["'“”„«»‹›‘’‚])`],
  [/^…$/, '(?:…|\\.{3})'],
  [/^[–—]$/, '\\s*(?:[–—]|-{1,3})\\s*'],
  [/^\u00A0$/, '\\s*'],
  [/^\s$/, '\\s+'],
]

/** Words of a sign as they may stand in its file: what finds them there again. */
export const asTyped = (words: string): RegExp =>
  new RegExp(
    words
      .replace(/(?<!\s)\s+(?=[–—])|(?<=[–—])\s+/g, '')
      .split('')
      .map(letter => TYPED.find(([mark]) => mark.test(letter))?.[1] ?? literal(letter))
      .join(''),
  )
