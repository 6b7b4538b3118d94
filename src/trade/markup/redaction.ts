import { literal } from '../../model/pattern.ts'
import { unmarked } from './highlight.ts'
import { EXPLETIVE } from './mask.ts'

/**
 * The bar, from below the baseline to the height of capitals. It is as wide for every word, since its length would tell
 * who it was. A typeface of its own has it (scripts/redaction-bar.mjs).
 */
export const BAR = '\u2586'

const MARKED = /\[\[[\s\S]*?\]\]/g

/** As far as marks can be closed: looked for behind that, each open one would be sought to the end of the text. */
const closable = (text: string): number => text.lastIndexOf(']]') + 2

const replaceMarks = (text: string, by: string): string => {
  const end = closable(text)
  return end < 2 ? text : text.slice(0, end).replace(MARKED, by) + text.slice(end)
}

/** A text whose words in `[[ ]]` are gone, each with a bar in its place. Nothing behind this has seen them. */
export const redacted = (text: string): string => replaceMarks(text, BAR)

/** What is said of a sign, without its redacted words: also where a mark is not closed. */
export const scrubbed = (text: string): string =>
  replaceMarks(text, '[redacted]').replace(/\[\[[\s\S]*/, '[redacted]')

/**
 * A sign file as it may be shown: as long, line by line, and without the words that are to be redacted, wherever they
 * stand. A mark that is open goes on to the next field.
 */
export function blackened(text: string): string {
  if (ESCAPED.test(text)) return blackenedEscapes(text)
  if (!text.includes('[[')) return text
  const marks = text.replace(/\[\[[\s\S]*?(?:\]\]|(?=\n\S)|$)/g, found => {
    const closed = found.length > 3 && found.endsWith(']]')
    return `[[${barred(closed ? found.slice(2, -2) : found.slice(2))}${closed ? ']]' : ''}`
  })
  return redactedIn(text)
    .filter(name => name.length >= TELLING)
    .reduce((shown, name) => shown.replace(asWritten(name), barred), marks)
}

/** A bracket as YAML may have it in double quote marks. */
const ESCAPED = /\\(?:x5[bd]|u005[bd]|U0000005[bd])/i

/** Where brackets are written by their numbers a name may be so too: nothing of such a line is shown. */
const blackenedEscapes = (text: string): string =>
  blackened(
    text
      .split('\n')
      .map(line => (ESCAPED.test(line) ? line.replace(/(?<=:).*|^[^:]*$/, barred) : line))
      .join('\n'),
  )

const barred = (words: string): string => words.replace(/[^\r\n]/g, BAR)

/** Shorter names stand in many words that give nobody away. */
export const TELLING = 3

/** A name as a text, an address or a file may write it, in whatever case: `zebedee-quux`, `ZebedeeQuux`. */
export const asWritten = (name: string, flags = 'giu'): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name
      .normalize()
      .split(/[\s._=-]+/)
      .filter(Boolean)
      .map(literal)
      .join('[\\s._=-]*')}(?![\\p{L}\\p{N}])`,
    flags,
  )

/** What is said of a sign, without the names that it redacts elsewhere. */
export const withoutNames = (text: string, names: readonly string[]): string =>
  names
    .filter(name => name.length >= TELLING)
    .reduce((said, name) => said.replace(asWritten(name), '[redacted]'), text)

/** The words that a text has redacted. */
export const redactedIn = (text: string): readonly string[] =>
  [...text.slice(0, closable(text)).matchAll(MARKED)]
    .map(([found]) => found.slice(2, -2).trim())
    .filter(Boolean)

/** A text as it is read aloud. */
export const readAloud = (text: string): string =>
  unmarked(text).replaceAll(BAR, '[redacted]').replaceAll(EXPLETIVE, 'expletive')

/** Is there a bar in a text, over whatever words? */
export const isBarred = (text: string): boolean => text.includes(BAR) || text.includes(EXPLETIVE)

/** A text without its bars. */
export const withoutBars = (text: string): string => text.replaceAll(BAR, '').replaceAll(EXPLETIVE, '')

/** For a file's name, where no bar can stand. */
export const withoutRedacted = (text: string): string => replaceMarks(text, 'redacted')
