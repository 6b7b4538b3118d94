import type { Pair, Punctuation } from './punctuation.ts'

const WORD = /[\p{L}\p{M}\p{N}\u0001\u2586\u2587]/u
const LETTER = /[\p{L}\p{M}\u0001\u2586\u2587]/u
/** Behind these, and at the beginning, a quotation opens. */
const BEFORE = /[\s([{\u2010-\u2014/¿¡“„‘‚«‹-]/u

/** English words that begin with what was left out: ’tis, ’em, ’n’, the ’90s. */
const ELIDED = /'(?:n'|(?:tis|twas|em|til|cause|bout|round|\d0s|\d\d)(?![\p{L}\p{N}]))/iuy

/** Does such a word begin at a place? */
function isElided(text: string, at: number): boolean {
  ELIDED.lastIndex = at
  return ELIDED.test(text)
}

const isWord = (character: string | undefined): boolean => character !== undefined && WORD.test(character)
const isDigit = (character: string | undefined): boolean => character !== undefined && /\d/.test(character)
const isBlank = (character: string | undefined): boolean => character === undefined || /\s/.test(character)

/** What may close a single quotation. */
const CLOSING = /(?<=[^\s([{])'(?![\p{L}\p{N}])/gu

/** Where the last of them stands. Undefined where there is none. */
const lastClosing = (text: string): number | undefined => [...text.matchAll(CLOSING)].at(-1)?.index

/**
 * A text with straight quotation marks and apostrophes curved, as the language does. What stands behind a figure may be
 * feet or inches, and what stands alone may be anything: they are left.
 */
export function quoted(text: string, { double, single, apostrophe }: Punctuation): string {
  if (!/["']/.test(text)) return text
  /** What is open, the outermost first: as it was typed, and what closes it. */
  const open: { readonly typed: string; readonly close: string }[] = []
  const counts: Record<string, number> = { '"': 0, "'": 0 }
  const last = lastClosing(text) ?? -1
  /** In pieces: to ask a string that grows for its last letter would copy it each time. */
  const set: string[] = []
  const begin = (typed: string, [before, after]: Pair) => {
    open.push({ typed, close: after })
    counts[typed]!++
    return before
  }
  const end = (typed: string, otherwise: string): string => {
    const at = open.findLastIndex(each => each.typed === typed)
    if (at < 0) return otherwise
    const closed = open.splice(at)
    for (const each of closed) counts[each.typed]!--
    return closed[0]!.close
  }
  const isOpen = (typed: string) => counts[typed]! > 0
  for (let at = 0; at < text.length; at++) {
    const typed = text[at]!
    const [before, after] = [set.at(-1)?.at(-1), text[at + 1]]
    const opens = (before === undefined || BEFORE.test(before)) && !isBlank(after)
    set.push(typed === '"' ? doubled() : typed === "'" ? curved() : typed)

    function doubled(): string {
      // Behind an article that has lost its vowel: l’« Office ».
      const elided = /['’]/.test(before ?? '') && isWord(after) && !isOpen(typed)
      if (isWord(before) && isWord(after)) return typed
      if (opens || elided) return begin(typed, isOpen(typed) ? single : double)
      if (isOpen(typed)) return end(typed, typed)
      return isDigit(before) || isBlank(before) ? typed : double[1]
    }

    function curved(): string {
      if (isWord(before) && isWord(after))
        return isDigit(before) && isDigit(after) ? typed : (apostrophe ?? typed)
      // A mark round a bracket alone closes behind it.
      const closes = last > at + 1 || (text[at + 2] === typed && !isWord(text[at + 3]))
      if (opens && closes && !isElided(text, at)) return begin(typed, single)
      if (opens) return apostrophe ?? typed
      if (isOpen(typed)) return end(typed, typed)
      return isDigit(before) || isBlank(before) || !LETTER.test(before!) ? typed : (apostrophe ?? typed)
    }
  }
  return set.join('')
}
