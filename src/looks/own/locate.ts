import type { Diagnostic, Place } from '../../model/diagnostic.ts'
import { lineStarts, position } from '../../model/diagnostic.ts'

const asWord = (word: string) =>
  new RegExp(`(?<![\\w$-])${word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\w$-])`)

const from = (text: string, word: RegExp, start: number): number => {
  const at = text.slice(start).search(word)
  return at < 0 ? -1 : start + at
}

/** Where a look declares itself. */
export const declared = (path: string, text: string): Place =>
  placeAt(path, text, Math.max(0, text.search(/\bdefineTemplate\s*[(<]|\bexport\s+default\b/)))

/**
 * Where a part of a look stands: its keys are looked for one after the other, as near as they can be found. What a
 * look takes from another file is told where it declares itself.
 */
export function placeOf(path: string, text: string, keys: readonly string[], word?: string): Place {
  const start = declared(path, text)
  let at = lineStarts(text)[start.line - 1]!
  let found: string | undefined
  for (const key of keys.filter(each => !/^\d+$/.test(each))) {
    const next = from(text, new RegExp(`${asWord(key).source}['"]?\\s*[:,(}]`), at)
    if (next < 0) break
    ;[at, found] = [next, key]
  }
  const value = word === undefined ? -1 : from(text, asWord(word), at)
  if (value >= 0) return { ...placeAt(path, text, value), word }
  return { ...placeAt(path, text, at), word: found }
}

const placeAt = (path: string, text: string, offset: number): Place => ({
  path,
  line: position(lineStarts(text), offset).line,
})

/** So many lines below the beginning of an element the word that is meant may stand. */
const NEAR = 12

/** A place as it is told: the word that is meant, or else the line. */
export function located(
  { line, word }: Place,
  text: string,
): Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'> {
  const starts = lineStarts(text)
  const start = starts[line - 1] ?? 0
  const below = text.slice(start, starts[line - 1 + NEAR])
  const at = word === undefined ? -1 : below.search(asWord(word))
  const whole = text.slice(start, starts[line]).trimEnd()
  const begin = at < 0 ? start + whole.length - whole.trimStart().length : start + at
  const end = at < 0 ? start + whole.length : begin + word!.length
  const [first, last] = [position(starts, begin), position(starts, Math.max(begin, end))]
  return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column }
}
