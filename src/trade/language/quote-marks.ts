import type { Pair, Punctuation } from './punctuation.ts'

const WORD = /[\p{L}\p{M}\p{N}\u0001\u2586\u2587]/u
const LETTER = /[\p{L}\p{M}\u0001\u2586\u2587]/u
/** Behind these, and at the beginning, a quotation opens. */
const BEFORE = /[\s([{\u2010-\u2014/¿¡“„‘‚«‹-]/u

/** English words that begin with what was left out: ’tis, ’em, ’n’, the ’90s. */
const ELIDED = /^'(?:n'|(?:tis|twas|em|til|cause|bout|round|\d0s|\d\d)(?![\p{L}\p{N}]))/iu

const isWord = (character: string | undefined): boolean => character !== undefined && WORD.test(character)
const isDigit = (character: string | undefined): boolean => character !== undefined && /\d/.test(character)
const isBlank = (character: string | undefined): boolean => character === undefined || /\s/.test(character)

/** Is there, further on, what closes a single quotation that would open at a place? */
const closesLater = (rest: string): boolean => /^'\S(?:[\s\S]*?[^\s([{])??'(?![\p{L}\p{N}])/u.test(rest)

/**
 * A text with straight quotation marks and apostrophes curved, as the language does. What stands behind a figure may be
 * feet or inches, and what stands alone may be anything: they are left.
 */
export function quoted(text: string, { double, single, apostrophe }: Punctuation): string {
  if (!/["']/.test(text)) return text
  /** What is open, the outermost first: as it was typed, and what closes it. */
  const open: { readonly typed: string; readonly close: string }[] = []
  let set = ''
  const begin = (typed: string, [before, after]: Pair) => {
    open.push({ typed, close: after })
    return before
  }
  const end = (typed: string, otherwise: string): string => {
    const at = open.findLastIndex(each => each.typed === typed)
    return at < 0 ? otherwise : open.splice(at)[0]!.close
  }
  const isOpen = (typed: string) => open.some(each => each.typed === typed)
  for (let at = 0; at < text.length; at++) {
    const typed = text[at]!
    const [before, after] = [set.at(-1), text[at + 1]]
    const opens = (before === undefined || BEFORE.test(before)) && !isBlank(after)
    if (typed === '"') {
      // Behind an article that has lost its vowel: l’« Office ».
      const elided = /['’]/.test(before ?? '') && isWord(after) && !isOpen(typed)
      if (isWord(before) && isWord(after)) set += typed
      else if (opens || elided) set += begin(typed, isOpen(typed) ? single : double)
      else if (isOpen(typed)) set += end(typed, typed)
      else set += isDigit(before) || isBlank(before) ? typed : double[1]
    } else if (typed === "'") {
      set += curved()
    } else set += typed

    function curved(): string {
      if (isWord(before) && isWord(after))
        return isDigit(before) && isDigit(after) ? typed : (apostrophe ?? typed)
      if (opens && closesLater(text.slice(at)) && !ELIDED.test(text.slice(at))) return begin(typed, single)
      if (opens) return apostrophe ?? typed
      if (isOpen(typed)) return end(typed, typed)
      return isDigit(before) || isBlank(before) || !LETTER.test(before!) ? typed : (apostrophe ?? typed)
    }
  }
  return set
}
