import type { Finding } from '../diagnostic.ts'
import { textOf } from '../encoding.ts'
import { EXPLETIVE, isStrong, maskedText } from '../masking.ts'
import { BAR, readAloud } from '../redaction.ts'
import type { QuoteLine } from '../sign.ts'
import { fieldName } from '../tree.ts'
import type { Case } from './rule.ts'

/** A word of a text, as it is compared, and as it stands there. */
interface Word {
  readonly plain: string
  readonly typed: string
}

/** Words without the quote marks and the stops round them; an apostrophe is one, however it is drawn. */
const wordsOf = (text: string): Word[] =>
  [...plainText(text).matchAll(/[\p{L}\p{M}\p{N}*\u2587]+(?:'[\p{L}\p{M}\p{N}*]+)*/gu)].map(([typed]) => ({
    typed: typed.replaceAll("'", '’'),
    plain: typed.toLowerCase(),
  }))

/** What printing does to words is undone: ligatures, soft and line-end hyphens, invisible marks, kinds of apostrophe. */
const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\u00AD|\u200B|\u200C|\u200D|\u2060|\u0640|\uFEFF/g, '')
    .replace(/(\p{Ll})-\r?\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/[’ʼ‘`´′]/g, "'")

/** A masked letter may be any; under a bar is a strong word. */
function same(quoted: string, source: string): boolean {
  if (quoted === source) return true
  if (quoted.startsWith(EXPLETIVE))
    return quoted.endsWith("'s") === source.endsWith("'s") && (isStrong(source) || source.includes('*'))
  if (!quoted.includes('*') && !source.includes('*')) return false
  const [one, other] = [[...quoted], [...source]]
  return (
    one.length === other.length &&
    one.every((letter, i) => letter === other[i] || letter === '*' || other[i] === '*')
  )
}

/** What may stand in the source before a stretch: anything, the few words of a change, or nothing. */
type Gap = 'omission' | 'edit' | 'none'

/** A stretch of a quotation that must stand in the source word for word. */
interface Part {
  readonly words: readonly Word[]
  readonly gap: Gap
}

const gapOf = (bracket: string): Gap => {
  const inside = bracket.slice(1, -1).trim()
  if (/^sic$/i.test(inside)) return 'none'
  return /^(?:…|\.{3})$/.test(inside) ? 'omission' : 'edit'
}

/**
 * What stands in square brackets is the quoter's: `[…]` for words left out, `[sic]`, a change or an addition. In `[T]hey` a
 * letter is changed, in `walk[ed]` the word.
 */
function partsOf(text: string): Part[] {
  const typed = text
    .replaceAll(BAR, '[redacted]')
    .replace(/\[(\p{L}+)\](?=\p{L})/gu, (_, letters: string) => '*'.repeat(letters.length))
    .replace(/\p{L}+\[(\p{L}+)\]/gu, '[$1]')
  const parts: Part[] = []
  let gap: Gap = 'omission'
  for (const piece of typed.split(/(\[[^\]]*\])/)) {
    const words = piece.startsWith('[') ? [] : wordsOf(piece)
    if (words.length) parts.push({ words, gap })
    // Before its first words a quotation may begin anywhere.
    if (piece.startsWith('[')) gap = parts.length && gap !== 'omission' ? gapOf(piece) : 'omission'
    else if (words.length) gap = 'none'
  }
  return parts
}

/** So many words of the source may be changed by one bracket. */
const LONGEST_EDIT = 12

/** How many words of a part stand at a place of the source. */
function matching(words: readonly Word[], source: readonly Word[], at: number): number {
  let count = 0
  while (
    count < words.length &&
    at + count < source.length &&
    same(words[count]!.plain, source[at + count]!.plain)
  )
    count++
  return count
}

/** Up to where a part may begin. */
function reachOf({ gap }: Part, source: readonly Word[], from: number): number {
  const reach = { omission: source.length, edit: LONGEST_EDIT + 1, none: 1 }[gap]
  return Math.min(source.length, from + reach)
}

/** Where a part stands in the source from a place on, or the place where most of its beginning stands. */
function find(part: Part, source: readonly Word[], from: number): { at: number; count: number } {
  const last = reachOf(part, source, from)
  let best = { at: from, count: 0 }
  for (let at = from; at < last; at++) {
    const count = matching(part.words, source, at)
    if (count > best.count) best = { at, count }
    if (count === part.words.length) break
  }
  return best
}

const shown = (words: readonly Word[]): string => readAloud(words.map(({ typed }) => typed).join(' '))

/** The words of the source that may be told: none where one of them may be a name, and no strong ones where they are barred. */
function tellable(source: readonly Word[], quoted: string): readonly Word[] {
  if (quoted.includes(BAR)) return []
  if (!quoted.includes(EXPLETIVE)) return source
  return source.map(word => ({ ...word, typed: maskedText(word.typed, 'bar') }))
}

/** How many words are shown on each side of a difference. */
const AROUND = 4

/**
 * The proof that a quotation is verbatim: every word stands in the source, in order, and what was left out or changed is
 * in brackets. Masked letters, capitals and quote marks may differ.
 */
export function quoteAltered({ sign: { quote }, typed, read }: Case): Finding[] {
  const path =
    typeof typed.quote === 'object' && 'sourceText' in typed.quote ? typed.quote.sourceText : undefined
  if (!quote || path === undefined) return []
  const field = fieldName(['quote', 'sourceText'])
  const file = read(path)
  if ('code' in file) return [{ ...file, field }]
  const text = textOf(file.bytes)
  if (text === undefined)
    return [
      {
        code: 'file-encoding',
        message: `\`${path}\` is no text`,
        hint: 'save it as plain text, in UTF-8',
        field,
      },
    ]
  // An error that the source marks itself is marked by nobody else.
  const source = wordsOf(text.replace(/\[\s*sic\s*\]/gi, ' '))
  const findings: Finding[] = []
  let from = 0
  for (const line of quote.lines) {
    const parts = partsOf(line.text)
    const end = endOf(parts, source, from)
    if (end !== undefined) from = end
    else findings.push(firstDifference(parts, source, from, line))
  }
  return findings
}

/** Where a line ends in the source, each of its parts at the first place from which the others follow; or nowhere. */
function endOf(parts: readonly Part[], source: readonly Word[], from: number): number | undefined {
  const [part, ...rest] = parts
  if (!part) return from
  for (let at = from; at < reachOf(part, source, from); at++) {
    if (matching(part.words, source, at) < part.words.length) continue
    const end = endOf(rest, source, at + part.words.length)
    if (end !== undefined) return end
  }
  return undefined
}

/** The first part that does not stand where the one before it ends. */
function firstDifference(
  parts: readonly Part[],
  source: readonly Word[],
  start: number,
  { text, fields }: QuoteLine,
): Finding {
  let from = start
  for (const part of parts) {
    const { at, count } = find(part, source, from)
    if (count < part.words.length) return difference(part, tellable(source, text), at, count, fields.text)
    from = at + count
  }
  // Each part stands somewhere, but not one behind the other.
  const last = parts.at(-1)!
  return difference(last, [], 0, 0, fields.text)
}

/** Where the quotation and the source part, and how each goes on. */
function difference(
  { words }: Part,
  source: readonly Word[],
  at: number,
  count: number,
  field: string,
): Finding {
  const quoted = shown(words.slice(count, count + AROUND))
  const before = shown(words.slice(Math.max(0, count - AROUND), count))
  const original = shown(source.slice(at + count, at + count + AROUND))
  const message = count
    ? `After “${before}” the quotation has “${quoted}”${original && `, and the source “${original}”`}`
    : `“${quoted}” does not stand in the source, or not in this order`
  return {
    code: 'quote-altered',
    message,
    hint: 'restore the words, or mark the change: […] for words left out, [ ] for words put in',
    field,
    excerpt: words[count]!.typed,
  }
}
