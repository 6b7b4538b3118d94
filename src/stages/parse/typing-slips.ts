import type { Span } from '../../model/diagnostic.ts'
import { inQuotes, type Mend } from '../../model/fix.ts'
import { fieldAt, KEYS } from '../../model/sign-file/field-at.ts'
import { traitsOf } from '../../model/sign-file/walk.ts'
import type { Path } from '../../model/tree.ts'
import type { Trap } from './trap.ts'

/*
 * What keyboards, word processors and web pages put in the place of YAML's own signs: blanks that are none to YAML,
 * colons and hyphens that only look like them, and quotation marks that it takes for words.
 */

/** Blanks that YAML takes for letters, by the name of each. */
const BLANKS: Readonly<Record<string, string>> = {
  '\u00A0': 'a no-break space',
  '\u202F': 'a narrow no-break space',
  '\u3000': 'a wide space',
  '\u200B': 'a space of no width',
  '\u2060': 'a joiner of no width',
  '\uFEFF': 'a byte order mark',
}
const BLANK = '\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF'
const nameOf = (blank: string) => BLANKS[blank] ?? 'a space of another width'

const KEY = `(?:${KEYS.join('|')})`

const ODD_INDENT = new RegExp(`^([ \\t]*)([${BLANK}])(?=[ \\t${BLANK}]*(?:- |${KEY}[ ${BLANK}]*[:：]))`)
const WIDE_COLON = new RegExp(`^([ \\t]*(?:- +)*${KEY} *)([：﹕︓])`)
const ODD_AFTER = new RegExp(`^([ \\t]*(?:- +)*${KEY} *:)([${BLANK}])`)
const ODD_BEFORE = new RegExp(`^([ \\t]*(?:- +)*${KEY})([${BLANK}])(?=[ ${BLANK}]*:)`)

/** What looks like a blank or a colon and is none. */
const SLIPS: readonly (readonly [line: RegExp, message: (found: string) => string, hint: string])[] = [
  [
    ODD_INDENT,
    blank => `The line begins with ${nameOf(blank)}`,
    'YAML wants ordinary spaces: delete it and type them',
  ],
  [
    WIDE_COLON,
    colon => `${colon} is a wide colon`,
    'YAML wants an ordinary colon and a space: headline: We are appealing',
  ],
  [
    ODD_AFTER,
    blank => `There is ${nameOf(blank)} after the colon`,
    'YAML wants an ordinary space: delete it and type one',
  ],
  [ODD_BEFORE, blank => `There is ${nameOf(blank)} before the colon`, 'delete it'],
]

/** All of them have one of these; most files have none. */
const ODD = new RegExp(`[${BLANK}：﹕︓]`)

/** The slips of a file, each on a line of its own; and the text with ordinary blanks in their place, offset for offset. */
export function slipsIn(text: string): { readonly text: string; readonly slips: readonly Trap[] } {
  const slips: Trap[] = []
  if (!ODD.test(text)) return { text, slips }
  let start = 0
  const lines = text.split('\n').map((line, i) => {
    // A byte order mark at the head of a file is none of its words.
    const found = i === 0 && line.startsWith('\uFEFF') ? undefined : slipOn(line)
    if (found) {
      const span = { start: start + found.at, end: start + found.at + 1 }
      const { put, ...trap } = found.trap
      const title = put.trim() ? `Write ${put.trim()}` : put ? 'Write an ordinary space' : 'Delete it'
      slips.push({ ...trap, span, fixes: [{ title, safe: true, edits: [{ span, newText: put }] }] })
    }
    start += line.length + 1
    return found ? found.line : line
  })
  return slips.length ? { text: lines.join('\n'), slips } : { text, slips }
}

function slipOn(
  line: string,
): { trap: Omit<Trap, 'span'> & { put: string }; at: number; line: string } | undefined {
  for (const [pattern, message, hint] of SLIPS) {
    const found = pattern.exec(line)
    if (!found) continue
    const [, lead = '', odd = ''] = found
    const put =
      pattern === ODD_BEFORE ? '' : pattern !== WIDE_COLON ? ' ' : line[lead.length + 1] === ' ' ? ':' : ': '
    const trap = { message: message(odd), hint, put }
    // A wide colon has its blank within it: what follows cannot be read, and the line is left out.
    const rest = pattern === WIDE_COLON ? `${lead}: `.padEnd(line.length).slice(0, line.length) : undefined
    const blanks = line.replace(new RegExp(`[${BLANK}]`, 'g'), ' ')
    return { trap, at: lead.length, line: rest ?? blanks }
  }
  return undefined
}

/** What stands for the hyphen of a list. */
const DASHES = '–—―−‐‑•·▪*'
const DASHED = new RegExp(`^\\s*([${DASHES}])[ \\t]`)
const CLOSE = /^\s*-(?=[^\s\d-])/

/**
 * A list whose items begin with a dash, or with a hyphen and no blank: YAML reads one text. `source` is the value as it is
 * typed; `below` tells whether it stands on the line below its field, where a list belongs.
 */
export function dashedList(source: string, span: Span, below: boolean): Trap | undefined {
  const lines = source.split('\n')
  if (!below && lines.length < 2) return undefined
  const dash = DASHED.exec(lines[0]!)?.[1]
  if (dash && lines.every(line => DASHED.test(line)))
    return {
      message: `A list has a hyphen before each item, and ${dash} is none`,
      hint: 'write - and a space before each item',
      span,
      fixes: hyphens(lines, span, DASHED),
    }
  if (below && lines.every(line => CLOSE.test(line)))
    return {
      message: 'A hyphen of a list has a space after it',
      hint: `write - ${lines[0]!.trim().slice(1)}`,
      span,
      fixes: hyphens(lines, span, CLOSE),
    }
  return undefined
}

/** An item that YAML reads as it stands, once it has its hyphen. */
const ITEM = /^\s*\S[ \t]*[\p{L}\p{N}"'(“]/u

/** A hyphen and a space in the place of what begins each line. */
function hyphens(lines: readonly string[], { start }: Span, mark: RegExp): readonly Mend[] {
  if (!lines.every(line => ITEM.test(line))) return []
  let from = start
  const edits = lines.map(line => {
    const at = from + line.length - line.trimStart().length
    from += line.length + 1
    return mark === CLOSE
      ? { span: { start: at + 1, end: at + 1 }, newText: ' ' }
      : { span: { start: at, end: at + 1 }, newText: '-' }
  })
  return [{ title: 'Write a hyphen and a space before each item', safe: true, edits }]
}

/** A line that begins like an item of a list, with another dash. */
export const dashOf = (line: string): string | undefined => DASHED.exec(line)?.[1]

/** Marks of quotation that begin a text, with those that end it. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”“',
  '”': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‘': '’‘',
  '’': '’',
  '‚': '‘’',
  '‹': '›',
  '『': '』',
  '「': '」',
  '＂': '＂',
}

/** The text within typographic quotation marks that stand round all of it; undefined where they do not. */
export function withoutMarks(text: string): string | undefined {
  const [first = ''] = text
  const inner = text.slice(first.length, -1)
  const closes = PAIRS[first]
  if (!closes || text.length < 2 || !closes.includes(text.at(-1)!)) return undefined
  // “Yes” and “No” are two quotations. An apostrophe within single marks is none of them.
  const others = '‘’‚'.includes(first) ? /[“”„«»]/ : new RegExp(`[“”„«»${first}]`)
  return others.test(inner) ? undefined : inner
}

/** Is a field words? In any other a quotation mark can be no part of the value. */
const isWords = (path: Path): boolean => fieldAt(path).some(schema => traitsOf(schema)?.words)

/** Typographic quotation marks round a value that has no others: YAML takes them for words of it. */
export function curlyQuotes(
  source: string,
  path: Path,
  span: Span,
): (Trap & { words: boolean; inner: string }) | undefined {
  const inner = withoutMarks(source)
  if (inner === undefined) return undefined
  const words = isWords(path)
  const message = words
    ? `YAML takes ${source[0]} and ${source.at(-1)} for words: they will stand on the sign`
    : `YAML takes ${source[0]} and ${source.at(-1)} for a part of the value`
  const straight = inQuotes(inner)
  const hint = words ? `write ${straight}; if they are meant, "${source}"` : `write ${straight}`
  const mend = { title: `Write ${straight}`, safe: true, edits: [{ span, newText: straight }] }
  return { message, hint, span, words, inner, fixes: /[\r\n]/.test(source) ? [] : [mend] }
}
