import type { QuoteLine } from '../../../model/sign.ts'
import { fieldName } from '../../../model/tree.ts'
import { textOf } from '../../../trade/language/decode-text.ts'
import { EXPLETIVE, maskedText } from '../../../trade/markup/mask.ts'
import { BAR } from '../../../trade/markup/redaction.ts'
import { LANGUAGES } from '../../../trade/markup/strong-words.ts'
import type { Remark, SignRule } from '../rule.ts'
import { differenceOf } from './verbatim/difference.ts'
import { endOf, matching, type Part, partsOf, reachOf } from './verbatim/parts.ts'
import { shown, sourceWordsOf, type Word } from './verbatim/words.ts'

/**
 * The proof that a quotation is verbatim: every word stands in the source, in order, and what was left out or changed is
 * in brackets. Masked letters, capitals and quote marks may differ; figures and money may not.
 */
export const quoteAltered: SignRule = {
  code: 'quote-altered',
  severity: 'error',
  why: 'The quotation differs from the text it is taken from, without brackets to say so. The message shows the words as a diff does: [-of the source-] {+of the quotation+}.',
  cure: 'Restore the words, or mark the change: […] for words left out, [ ] for words put in.',
  inBoth: true,
  check: ({ sign: { quote }, typed, read }) => {
    const path =
      typeof typed.quote === 'object' && 'sourceText' in typed.quote ? typed.quote.sourceText : undefined
    // A path that stands for nothing is told already.
    if (!quote || !path?.trim() || path.includes('${')) return []
    const field = fieldName(['quote', 'sourceText'])
    const file = read(path)
    if ('code' in file) return [{ ...file, field }]
    const text = textOf(file.bytes)
    if (text === undefined) {
      const message = `\`${path}\` is no text`
      return [{ code: 'file-encoding', message, hint: 'save it as plain text, in UTF-8', field }]
    }
    const source = sourceWordsOf(text)
    const remarks: Remark[] = []
    let from = 0
    for (const line of quote.lines) {
      const parts = partsOf(line.text)
      const end = endOf(parts, source, from)
      if (end !== undefined) from = end
      else remarks.push(altered(parts, source, from, line))
    }
    return remarks
  },
}

/** Where a part stands in the source from a place on, or the place where most of its beginning stands. */
function find(part: Part, source: readonly Word[], from: number): { count: number; end: number } {
  let best = { count: 0, end: from }
  for (let at = from; at < reachOf(part, source, from); at++) {
    const found = matching(part.words, source, at)
    if (found.count > best.count) best = found
    if (found.count === part.words.length) break
  }
  return best
}

/** How many words are shown of what stands nowhere. */
const SHOWN = 4

/** The words of the source that may be told: no strong ones where they are barred. */
const tellable = (source: readonly Word[], quoted: string): readonly Word[] =>
  quoted.includes(EXPLETIVE)
    ? source.map(word => ({
        ...word,
        typed: LANGUAGES.reduce((text, language) => maskedText(text, 'bar', language), word.typed),
      }))
    : source

/** The first part that does not stand where the one before it ends, and how it differs. */
function altered(
  parts: readonly Part[],
  source: readonly Word[],
  start: number,
  { text, fields }: QuoteLine,
): Remark {
  let from = start
  for (const part of parts) {
    const { count, end } = find(part, source, from)
    if (count === part.words.length) {
      from = end
      continue
    }
    // What the source has for words that were redacted is told to nobody.
    const difference = text.includes(BAR) ? undefined : differenceOf(part.words, tellable(source, text), from)
    return difference
      ? told(difference.message, difference.first, fields.text)
      : nowhere(part, text.includes(BAR) ? count : 0, fields.text)
  }
  // Each part stands somewhere, but not one behind the other.
  return nowhere(parts.at(-1)!, 0, fields.text)
}

const nowhere = ({ words }: Part, at: number, field: string): Remark =>
  told(
    `“${shown(words.slice(at, at + SHOWN))}” does not stand in the source, or not in this order`,
    words[at]!,
    field,
  )

const told = (message: string, { typed }: Word, field: string): Remark => ({
  message,
  hint: 'restore the words, or mark the change: […] for words left out, [ ] for words put in',
  field,
  excerpt: typed,
})
