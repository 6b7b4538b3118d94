import { lineStarts, type Place, position } from '../../model/diagnostic.ts'
import { asWord } from '../../model/pattern.ts'

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
