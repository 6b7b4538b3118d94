import { isAlias, isScalar, type Node } from 'yaml'
import type { Span } from './diagnostic.ts'

/*
 * What sign text means to YAML. Words of a sign begin with masked letters (`****`), editor's brackets (`[sic]`)
 * and handles (`@name`), and hold colons and hashtags. Each is something else to YAML.
 */

/** The first letters of a value that YAML takes for a sign of its own. */
const FIRST: Readonly<Record<string, string>> = {
  '*': 'A value that begins with * is a YAML alias',
  '&': 'A value that begins with & is a YAML anchor',
  '!': 'A value that begins with ! is a YAML tag',
  '[': 'A value that begins with [ is a YAML list',
  '{': 'A value that begins with { is a YAML map',
  '>': 'A value that begins with > is a YAML block, and its words belong on the lines below',
  '|': 'A value that begins with | is a YAML block, and its words belong on the lines below',
  '@': 'YAML keeps @ at the beginning of a value for itself',
  '`': 'YAML keeps ` at the beginning of a value for itself',
  '%': 'YAML keeps % at the beginning of a value for itself',
  ',': 'A value cannot begin with a comma',
  ']': 'A value cannot begin with ]',
  '}': 'A value cannot begin with }',
  '?': 'A value that begins with ? is a YAML key',
  '-': 'A list begins on the line below its field',
}

const QUOTE_IT = 'put quote marks round the whole text'

/** A value in quote marks of the kind that its words do not hold, ready to be copied. */
const quoted = (value: string) => (value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`)
const short = (value: string) => (value.length > 60 ? QUOTE_IT : `write ${quoted(value)}`)

export interface Trap {
  readonly message: string
  readonly hint?: string | undefined
  readonly span: Span
}

/** The line of an offset: where it begins, and its text. */
function lineOf(text: string, offset: number): { start: number; line: string } {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', start)
  return { start, line: text.slice(start, end < 0 ? undefined : end).trimEnd() }
}

/** What a person should be told when the YAML reader stopped with this error. */
export function meaningOf(code: string, message: string, text: string, span: Span): Trap & { line: number } {
  const { start, line } = lineOf(text, Math.min(span.start, Math.max(0, text.length - 1)))
  const told = (trap: Trap) => ({ ...trap, line: start })
  if (code === 'TAB_AS_INDENT') {
    return told({
      message: 'The line begins with a tab',
      hint: 'YAML wants spaces: use two for each step',
      span,
    })
  }
  if (code === 'MULTIPLE_DOCS') {
    const hint =
      'keep one sign in a file; delete the line --- and what follows, or move it to a file of its own'
    return told({ message: 'The file holds more than one document', hint, span: { start, end: start + 3 } })
  }
  const missing = /Missing closing (.)quote/.exec(message)
  if (missing) {
    const opened = Math.max(0, text.lastIndexOf(missing[1]!))
    const message = `A quote mark ${missing[1]} is opened and never closed`
    return told({
      message,
      hint: `put a ${missing[1]} at the end of the text`,
      span: { start: opened, end: opened + 1 },
    })
  }
  const value = /^(\s*(?:-\s+)*(?:[\w.]+:\s+)?(?:-\s+)*)(.*)$/.exec(line)
  const [lead, words] = [value?.[1] ?? '', value?.[2] ?? '']
  const there = { start: start + lead.length, end: start + line.length }
  const first = FIRST[words[0] ?? '']
  if (first) return told({ message: first, hint: short(words), span: there })
  if (/^["']/.test(words)) {
    const hint = `${QUOTE_IT}, of the other kind if it holds some itself`
    return told({ message: 'There are words after the closing quote mark', hint, span: there })
  }
  if (lead.includes(':') && /:\s/.test(words)) {
    return told({ message: 'The text has a colon and a space inside', hint: short(words), span: there })
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || /Implicit map keys need/.test(message)) {
    const hint = 'a field is its name, a colon, a space and its words: headline: We are appealing'
    return told({
      message: 'This line has no colon after the name of a field',
      hint,
      span: { start, end: start + line.length },
    })
  }
  return told({ message: `This is not valid YAML: ${message}`, hint: QUOTE_IT, span })
}

/** `*k` alone: an alias of nothing. */
export const unresolvedAlias = (text: string, span: Span): Trap => ({
  message: FIRST['*']!,
  hint: short(text.slice(span.start, span.end)),
  span,
})

/** A value that YAML reads without complaint and with words missing: `&x says` is "says", `! bang` is "bang". */
export function silentLoss(node: Node, text: string): Trap | undefined {
  if (isAlias(node) || !isScalar(node) || !node.range) return undefined
  const { start: from } = lineOf(text, node.range[0])
  const before = text.slice(from, node.range[0])
  const mark =
    node.anchor !== undefined
      ? /&\S*\s*$/
      : node.tag && node.tag !== 'tag:yaml.org,2002:str'
        ? /!\S*\s*$/
        : null
  const found = mark?.exec(before)
  if (!found || (node.anchor && new RegExp(`\\*${literal(node.anchor)}(?![\\w-])`).test(text)))
    return undefined
  const span = { start: from + found.index, end: node.range[1] }
  const words = text.slice(span.start, span.end)
  return { message: FIRST[words[0]!]!, hint: short(words), span }
}

const literal = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The words that a `#` cut off a plain value: `text #Word`, or all of it in `hashtag: #Word`. */
export function cutByComment(node: Node, text: string): (Trap & { meant: string }) | undefined {
  if (!isScalar(node) || !node.range || (node.type !== undefined && node.type !== 'PLAIN')) return undefined
  const [start, end] = node.range
  const cut = /^[ \t]*(#[^\s#][^\r\n]*)/.exec(text.slice(end))
  if (!cut || (text[end] === '#' && !/[\s:]/.test(text[end - 1] ?? ' '))) return undefined
  const lost = cut[1]!.trimEnd()
  const from = end + cut[0].indexOf('#')
  const kept = text.slice(start, end).trimEnd()
  const message = kept
    ? `The text is cut at the #: \`${lost}\` is lost`
    : `\`${lost}\` is a comment to YAML, so the field is empty`
  const meant = kept ? `${kept} ${lost}` : lost
  return { message, hint: short(meant), span: { start: from, end: from + lost.length }, meant }
}
