import { position, type Span } from '../../model/diagnostic.ts'
import { type Fix, inQuotes, type Mend } from '../../model/fix.ts'
import { literal } from '../../model/pattern.ts'

interface Place {
  /** What the finding is about, as it stands in the file; undefined where it stands nowhere. */
  readonly span: Span | undefined
  /** The name of the field, where it has one. */
  readonly keySpan: Span | undefined
  readonly text: string
  readonly starts: readonly number[]
}

type Change = { readonly span: Span; readonly newText: string }

/** The ways to mend a finding as edits of the file; without those that do not fit what stands there. */
export const fixesOf = (mends: readonly Mend[], place: Place): Fix[] =>
  mends.flatMap(mend => {
    const span = mend.on === 'key' ? place.keySpan : place.span
    const changes = 'edits' in mend ? mend.edits : span && changesOf(mend, span, place.text)
    if (!changes?.length) return []
    const edits = changes.map(({ span, newText }) => {
      const [from, to] = [position(place.starts, span.start), position(place.starts, span.end)]
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column, newText }
    })
    return [{ title: mend.title, safe: mend.safe, edits }]
  })

function changesOf(
  mend: Exclude<Mend, { readonly edits: unknown }>,
  span: Span,
  text: string,
): readonly Change[] {
  const source = text.slice(span.start, span.end)
  if ('put' in mend) return replaced(mend, source, span)
  if ('main' in mend) return withMore(mend, source, span, text)
  return mend.listOf === 'map' ? asItem(source, span, text) : asList(source, span, text)
}

function replaced(
  { instead, put, quoted }: { instead: string; put: string; quoted?: true },
  source: string,
  span: Span,
): readonly Change[] {
  const [, mark = '', words = ''] = /^(["']?)([\s\S]*)\1$/.exec(source) ?? []
  if (words !== instead || /[\r\n]/.test(source)) return []
  if (mark === "'") return [{ span, newText: `'${put.replaceAll("'", "''")}'` }]
  const plain = mark === '' && !quoted && isPlain(put)
  return [{ span, newText: plain ? put : inQuotes(put) }]
}

/** Can words stand in YAML without quote marks, and are they text then? */
const isPlain = (words: string): boolean =>
  /^(?:\p{L}|[+(]?\d+[)]? \d)[\p{L}\p{N} .()/_-]*$/u.test(words) && !/^(?:true|false|null)$/i.test(words)

const lineAt = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

/** `phone: 020 …` becomes `phone: {number: 020 …, fictional: true}`; in a map the field is added behind. */
function withMore(
  { main, more }: { main: string; more: string },
  source: string,
  span: Span,
  text: string,
): readonly Change[] {
  const after = { start: span.end, end: span.end }
  const lead = text.slice(lineAt(text, span.start), span.start)
  if (/[\r\n]/.test(source) || !source) return []
  if (!new RegExp(`(?:^|[\\s{,])${literal(main)}: *$`).test(lead)) {
    const value = /^["']/.test(source) || isPlain(source) ? source : inQuotes(source)
    return [{ span, newText: `{${main}: ${value}, ${more}}` }]
  }
  if (/[{,][^{},]*$/.test(lead)) return [{ span: after, newText: `, ${more}` }]
  const ending = text.includes('\r\n') ? '\r\n' : '\n'
  const end = text.slice(span.end).search(/\r|\n|$/) + span.end
  const indent = ' '.repeat(lead.length - lead.replace(/^[\s-]*/, '').length)
  return [{ span: { start: end, end }, newText: `${ending}${indent}${more}` }]
}

const WORDS = /^[\w.-]+(?:[ ]*,[ ]*[\w.-]+|[ ]+[\w.-]+)*$/

/** Words in a row become a list in brackets; lines below their field get a hyphen each. */
function asList(source: string, span: Span, text: string): readonly Change[] {
  const below = /^\s*$/.test(text.slice(lineAt(text, span.start), span.start))
  const lines = source.split('\n').map(line => line.trim())
  if (!lines.every(line => WORDS.test(line))) return []
  if (!below) {
    if (lines.length > 1) return []
    return [{ span, newText: `[${source.split(/[ ,]+/).join(', ')}]` }]
  }
  return linesIn(source, span).map(start => ({ span: { start, end: start }, newText: '- ' }))
}

/** Where the words of each line begin. */
function linesIn(source: string, span: Span): number[] {
  return [...source.matchAll(/(?<=^|\n)[ ]*(?=[^\s])/g)].map(
    ({ index, 0: indent }) => span.start + index + indent.length,
  )
}

/** A map in lines of its own becomes the one item of a list. */
function asItem(source: string, span: Span, text: string): readonly Change[] {
  const lead = text.slice(lineAt(text, span.start), span.start)
  if (source.startsWith('{')) return [{ span, newText: `[${source}]` }]
  if (lead.trim() !== '' || !lead) return []
  return linesIn(source, span).map((start, i) => {
    const at = i === 0 ? start : lineAt(text, start)
    return { span: { start: at, end: at }, newText: i === 0 ? '- ' : '  ' }
  })
}
