import { unmarked } from './highlight.ts'
import { EXPLETIVE } from './mask.ts'

/**
 * The bar, from below the baseline to the height of capitals. It is as wide for every word, since its length would tell
 * who it was. A typeface of its own has it (scripts/redaction-bar.mjs).
 */
export const BAR = '\u2586'

const MARKED = /\[\[[\s\S]*?\]\]/g

/** A text whose words in `[[ ]]` are gone, each with a bar in its place. Nothing behind this has seen them. */
export const redacted = (text: string): string => text.replace(MARKED, BAR)

/** What is said of a sign, without its redacted words: also where a mark is not closed. */
export const scrubbed = (text: string): string =>
  text.replace(MARKED, '[redacted]').replace(/\[\[[\s\S]*/, '[redacted]')

/** A line of a sign file as it may be shown: as long, and without the words that are to be redacted. */
export const blackened = (line: string): string =>
  line.replace(/\[\[.*?(?:\]\]|$)/g, found =>
    `[[${BAR.repeat(Math.max(0, found.length - 4))}]]`.slice(0, found.length),
  )

/** The words that a text has redacted. */
export const redactedIn = (text: string): readonly string[] =>
  [...text.matchAll(MARKED)].map(([found]) => found.slice(2, -2).trim()).filter(Boolean)

/** A text as it is read aloud. */
export const readAloud = (text: string): string =>
  unmarked(text).replaceAll(BAR, '[redacted]').replaceAll(EXPLETIVE, 'expletive')

/** Is there a bar in a text, over whatever words? */
export const isBarred = (text: string): boolean => text.includes(BAR) || text.includes(EXPLETIVE)

/** A text without its bars. */
export const withoutBars = (text: string): string => text.replaceAll(BAR, '').replaceAll(EXPLETIVE, '')

/** For a file's name, where no bar can stand. */
export const withoutRedacted = (text: string): string => text.replace(MARKED, 'redacted')
