import { isAlias, isScalar, type Node } from 'yaml'
import type { Span } from '../../model/diagnostic.ts'
import { type Mend, quote } from '../../model/fix.ts'
import { literal } from '../../model/pattern.ts'
import { FILE_LINE, isPath, pathHint, slashes } from './backslashes.ts'
import type { Trap } from './trap.ts'
import { dashOf, withoutMarks } from './typing-slips.ts'

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
const quoted = (value: string) => {
  const words = withoutMarks(value) ?? value
  return words.includes('"') ? `'${words.replaceAll("'", "''")}'` : `"${words}"`
}
const short = (value: string) => (value.length > 60 ? QUOTE_IT : `write ${quoted(value)}`)

/** The line of an offset: where it begins, and its text. */
export function lineOf(text: string, offset: number): { start: number; line: string } {
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
  if (code === 'BAD_DQ_ESCAPE') {
    const [, path = ''] = /"([^"]*)"/.exec(line) ?? []
    const [sequence] = /\\./.exec(text.slice(span.start)) ?? ['\\']
    const isFile = isPath(path) || FILE_LINE.test(line)
    const hint = isFile
      ? pathHint(path)
      : `for a backslash write two, or put single quote marks round the text`
    const message = isFile
      ? `A path has no backslashes here: \`${sequence}\` is a character of its own in double quote marks`
      : `\`${sequence}\` means nothing in double quote marks`
    const from = start + line.indexOf(`"${path}"`)
    const fixes = isFile ? slashes(path, { start: from, end: from + path.length + 2 }) : []
    return told({ message, hint, span: { start: span.start, end: span.start + sequence.length }, fixes })
  }
  for (const near of [start, lineOf(text, Math.max(0, start - 1)).start]) {
    const dash = dashOf(lineOf(text, near).line)
    if (dash)
      return { ...dashTrap(dash, { start: near, end: near + lineOf(text, near).line.length }), line: near }
  }
  if (/must start at the same column/.test(message)) {
    const indent = line.length - line.trimStart().length
    const items = /sequence/.test(message) ? 'the hyphens of one list' : 'fields of one map'
    return told({
      message: `The line is indented by ${indent}, and those before it are not`,
      hint: `${items} begin in one column: move it there`,
      span: { start, end: start + Math.max(1, indent) },
    })
  }
  const missing = /Missing closing (.)quote/.exec(message)
  const above = start > 0 ? unclosedOn(text, start - 1) : undefined
  const unclosed = missing ? (unclosedOn(text, start) ?? above ?? text.lastIndexOf(missing[1]!)) : above
  if (unclosed !== undefined) {
    const mark = text[Math.max(0, unclosed)]!
    const opened = { start: Math.max(0, unclosed), end: Math.max(0, unclosed) + 1 }
    const hint = `put a ${mark} at the end of the text`
    return { message: `A quote mark ${mark} is opened and never closed`, hint, span: opened, line: start }
  }
  const lead = /^\s*(?:-\s+)*(?:[\w.]+:\s+)?/.exec(line)![0]
  const words = line.slice(lead.length)
  const there = { start: start + lead.length, end: start + line.length }
  const first = FIRST[words[0] ?? '']
  if (first && !(words[0] === '-' && !lead.includes(':')))
    return told({ message: first, hint: short(words), span: there, fixes: wholeLine(words, there, text) })
  if (/^["']/.test(words)) {
    const hint = `${QUOTE_IT}, of the other kind if it holds some itself`
    return told({ message: 'There are words after the closing quote mark', hint, span: there })
  }
  if (/:\s/.test(words) && /[:-]\s/.test(lead)) {
    const message = 'The text has a colon and a space inside'
    return told({ message, hint: short(words), span: there, fixes: wholeLine(words, there, text) })
  }
  const below = /^\n([ ]+)[\w.]+:(?:\s|$)/.exec(text.slice(start + line.length))
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && below && below[1]!.length > line.search(/\S/)) {
    const from = start + line.length + 1
    const hint = 'fields of one map begin in one column: take the spaces away'
    return {
      message: 'The line begins with spaces, and is read as a part of the text above',
      hint,
      span: { start: from, end: from + below[1]!.length },
      line: start,
    }
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || /Implicit map keys need/.test(message)) {
    const hint = 'a field is its name, a colon, a space and its words: headline: We are appealing'
    const whole = { start, end: start + line.length }
    return told({ message: 'This line has no colon after the name of a field', hint, span: whole })
  }
  return told({ message: `This is not valid YAML: ${message}`, hint: QUOTE_IT, span })
}

/** What no quote marks can mend by themselves: blocks, lists and maps that end as such. */
const STRUCTURE = /^[>|{}\],?-]|^\[[^\]]*\]?$/

/** Quote marks round the rest of a line, where the text ends with it. */
function wholeLine(words: string, span: Span, text: string): readonly Mend[] {
  const { line } = lineOf(text, span.start)
  const next = /^[^\n]*\n(?:[ \t\r]*\n)*([ ]*)\S/.exec(text.slice(span.end))
  const goesOn = next !== null && next[1]!.length > line.search(/\S/)
  if (goesOn || STRUCTURE.test(words) || /\s#|["']/.test(words)) return []
  return [quote(span, withoutMarks(words) ?? words)]
}

const dashTrap = (dash: string, span: Span): Trap => ({
  message: `A list has a hyphen before each item, and ${dash} is none`,
  hint: 'write - and a space before each item',
  span,
})

/**
 * In `{en: Come, all of you, cy: Dewch}` the comma ends the text, and what follows is read as a field without a value.
 * `key` is the one before it, `said` its text as far as it is read, `rest` the words behind the comma.
 */
export const cutByComma = (key: string, said: string, rest: string, span: Span): Trap => ({
  message: `The comma ends the text of \`${key}\`, and \`${rest}\` is read as a field`,
  hint:
    said.length + rest.length > 60
      ? `put quote marks round the text of ${key}`
      : `write ${key}: ${quoted(`${said}, ${rest}`)}`,
  span,
})

/** A name of a field that can be none. */
export function keyTrap(name: string, span: Span): Trap | undefined {
  if (name === '<<')
    return {
      message: 'YAML 1.2 has no merge keys: `<<` brings nothing in',
      hint: 'write the fields out',
      span,
    }
  const dash = dashOf(`${name} `)
  return dash ? dashTrap(dash, span) : undefined
}

/** A quote mark that begins a value and has no other on its line: the text runs on into the next. */
function unclosedOn(text: string, offset: number): number | undefined {
  const { start, line } = lineOf(text, offset)
  const [, lead = '', mark = '', rest = ''] = /^(\s*(?:-\s+)*(?:[\w.]+:\s+)?)(["'])(.*)$/.exec(line) ?? []
  return mark && !rest.includes(mark) ? start + lead.length : undefined
}

/** `*k` alone: an alias of nothing. */
export const unresolvedAlias = (text: string, span: Span): Trap => ({
  message: FIRST['*']!,
  hint: short(text.slice(span.start, span.end)),
  span,
})

/** Where the last word begins. */
function wordBefore(text: string): number {
  let at = text.length
  while (at > 0 && !/\s/.test(text[at - 1]!)) at--
  return at
}

/** A value that YAML reads without complaint and with words missing: `&x says` is "says", `! bang` is "bang". */
export function silentLoss(node: Node, text: string): Trap | undefined {
  if (isAlias(node) || !isScalar(node) || !node.range) return undefined
  const mark =
    node.anchor !== undefined ? '&' : node.tag && node.tag !== 'tag:yaml.org,2002:str' ? '!' : undefined
  if (!mark) return undefined
  const { start: from } = lineOf(text, node.range[0])
  const before = text.slice(from, node.range[0])
  const at = before.indexOf(mark, wordBefore(before.trimEnd()))
  if (at < 0 || (node.anchor && new RegExp(`\\*${literal(node.anchor)}(?![\\w-])`).test(text)))
    return undefined
  const span = { start: from + at, end: node.range[1] }
  const words = text.slice(span.start, span.end)
  const fixes = /[\r\n]/.test(words) ? [] : [quote(span, words)]
  return { message: FIRST[words[0]!]!, hint: short(words), span, fixes }
}

/**
 * The words that a `#` cut off a plain value: `text #Word`, or all of it in `hashtag: #Word`; on the same line, or on one
 * below that is indented further than the field, as a text that goes on would be.
 */
export function cutByComment(
  node: Node,
  text: string,
  column: number,
): (Trap & { meant: string }) | undefined {
  if (!isScalar(node) || !node.range || (node.type !== undefined && node.type !== 'PLAIN')) return undefined
  const [start, end] = node.range
  const after = text.slice(end, end + 2000)
  const cut = /^[ \t]*(?:(?:\r?\n[ \t]*)+)?(#+[^\s#][^\r\n]*)/.exec(after)
  if (!cut || (after[0] === '#' && !/[\s:]/.test(text[end - 1] ?? ' '))) return undefined
  const from = end + cut[0].indexOf('#')
  const below = /\n/.test(cut[0].slice(0, from - end))
  if (below && from - lineOf(text, from).start <= column) return undefined
  const kept = text.slice(start, end).trimEnd()
  const flow = /[[{,]\s*(?:[\w.]+:\s*)?$/.test(text.slice(lineOf(text, start).start, start))
  const lost = flow ? cut[1]!.replace(/(?<![\s\]},])[\s\]},]+$/, '') : cut[1]!.trimEnd()
  const meant = kept ? `${kept.replace(/\s+/g, ' ')} ${lost}` : lost
  const message = kept
    ? `The text is cut at the #: \`${lost}\` is lost`
    : `\`${lost}\` is a comment to YAML, so the field is empty`
  const whole = { start: kept ? start : from, end: from + lost.length }
  const fixes = below || /[\r\n]/.test(kept) ? [] : [quote(whole, meant)]
  return { message, hint: short(meant), span: { start: from, end: from + lost.length }, meant, fixes }
}
