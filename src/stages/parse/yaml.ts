import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLParseError,
} from 'yaml'
import type { Report, Source, Span } from '../../model/diagnostic.ts'
import { type Entry, fieldName, type Mapping, type Path, type Scalar, type Tree } from '../../model/tree.ts'
import { cutByComment, lineOf, meaningOf, silentLoss, type Trap, unresolvedAlias } from './yaml-traps.ts'

/** More values than the longest sign could have. */
const MOST_VALUES = 20_000
/** Deeper than any sign; the YAML reader recurses. */
const DEEPEST = 64

/** What was typed; and the lines that are not YAML, if there are some: then no more than what is there can be trusted. */
export interface Parsed {
  readonly tree: Tree
  readonly broken: ReadonlySet<number>
}

/**
 * Read YAML 1.2 into a tree that knows where everything stands. What YAML would lose without a word (a `#` that cuts a
 * text, an anchor or a tag that was meant as a word) is reported. Undefined if the file is no YAML at all.
 */
export function parse(source: Source, report: Report): Parsed | undefined {
  // YAML ends lines at a lone carriage return too; its reader does not.
  const text = source.text.replace(/\r(?!\n)/g, '\n')
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    const message = 'This is not a text file'
    report({ code: 'file-encoding', message, hint: 'name the sign file: it ends in .yaml', span: at(nul) })
    return undefined
  }
  const document = documentOf(text)
  if (!document) {
    report({
      code: 'yaml-syntax',
      message: `Lists or maps are nested more than ${DEEPEST} deep`,
      span: at(0),
    })
    return undefined
  }
  const errors = new Map(document.errors.map(error => told(error, text)).reverse())
  const reader = new Reader(text, report, new Set(errors.keys()))
  const tree = document.contents ? reader.tree(document.contents as Node, [], 0) : emptyMap(text)
  if (reader.refused) return undefined
  // What a comment that cuts a text has brought about is not told as well.
  for (const [line, trap] of errors) if (!reader.cutLines.has(line)) report({ code: 'yaml-syntax', ...trap })
  return { tree, broken: reader.broken }
}

/** What the YAML reader stumbled over, by the line it is told of: once a line. */
function told(error: YAMLParseError, text: string): [line: number, Trap] {
  const [start, end] = error.pos
  const { line, ...trap } = meaningOf(error.code, error.message, text, { start, end })
  return [line, trap]
}

const at = (offset: number, end = offset + 1): Span => ({ start: offset, end })
const emptyMap = (text: string): Mapping => ({
  kind: 'map',
  entries: [],
  span: at(0, Math.min(1, text.length)),
})

/** The document as YAML has it; undefined if it is nested too deep to be read. */
function documentOf(text: string): Document.Parsed | undefined {
  let [depth, deepest] = [0, 0]
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1))
    deepest = Math.max(deepest, depth)
  }
  if (deepest > 10 * DEEPEST) return undefined
  try {
    // Keys are held to be unique below: the reader compares each with all before it.
    return parseDocument(text, { prettyErrors: false, uniqueKeys: false, version: '1.2', logLevel: 'error' })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Turns YAML's nodes into a tree, and counts, so that aliases cannot blow it up. */
class Reader {
  /** The lines on which a comment cut a text. */
  readonly cutLines = new Set<number>()
  private readonly anchors = new Map<string, Node>()
  private count = 0
  private aliased = false
  /** The file is too large or too deep to be read to its end. */
  refused = false

  constructor(
    private readonly text: string,
    private readonly report: Report,
    /** The lines that are no YAML, or not what was meant: what follows from one is not told as well. */
    readonly broken: Set<number>,
  ) {}

  /** `column` is that of the key or the dash the node belongs to: what is indented further may belong to it. */
  tree(node: Node, path: Path, column: number, depth = path.length): Tree {
    const span = this.span(node)
    if (depth > DEEPEST || ++this.count > MOST_VALUES) return this.refuse(depth > DEEPEST, span)
    if ('anchor' in node && node.anchor) this.anchors.set(node.anchor, node)
    const loss = silentLoss(node, this.text)
    if (loss) this.lose(loss)
    if (isAlias(node)) return this.alias(node, path, column, depth)
    if (isMap(node))
      return { kind: 'map', entries: this.entries(node.items as Pair[], path, depth, span), span }
    if (!isSeq(node)) return this.scalar(node, span, column)
    const items = node.items.map((item, i): Tree => {
      if (isPair(item))
        return { kind: 'map', entries: this.entries([item], [...path, i], depth + 1, span), span }
      return this.tree(item as Node, [...path, i], this.columnOf(item as Node) - 1, depth + 1)
    })
    return { kind: 'list', items, span }
  }

  private scalar(node: Node, span: Span, column: number): Scalar {
    const lost = cutByComment(node, this.text, column)
    if (lost) {
      this.report({ code: 'yaml-comment', message: lost.message, hint: lost.hint, span: lost.span })
      this.cutLines.add(lineOf(this.text, lost.span.start).start)
      return { kind: 'scalar', value: lost.meant, raw: lost.meant, span: lost.span }
    }
    const value = isScalar(node) ? node.value : null
    const raw = isScalar(node) && typeof node.source === 'string' ? node.source : ''
    const plain = value === null || ['string', 'number', 'boolean'].includes(typeof value)
    return { kind: 'scalar', value: plain ? (value as Scalar['value']) : raw, raw, span }
  }

  private entries(pairs: readonly Pair[], path: Path, depth: number, around: Span): Entry[] {
    const twice = new Set<string>()
    const entries = new Map<string, Entry>()
    for (const pair of pairs) {
      const key = pair.key as Node | null
      const keySpan = key ? this.span(key) : around
      const name = isScalar(key) ? String(key.source || key.value) : '[…]'
      const empty: Scalar = { kind: 'scalar', value: null, raw: '', span: keySpan }
      const value = pair.value
        ? this.tree(pair.value as Node, [...path, name], key ? this.columnOf(key) : 0, depth + 1)
        : empty
      if (!entries.has(name)) entries.set(name, { key: name, keySpan, value })
      else if (!this.refused && !twice.has(name)) {
        twice.add(name)
        const [field, hint] = [fieldName([...path, name]), 'keep one and delete the other']
        this.report({
          code: 'yaml-duplicate',
          message: `\`${field}\` is there twice`,
          hint,
          span: keySpan,
          field,
        })
      }
    }
    return [...entries.values()]
  }

  private alias(node: Alias, path: Path, column: number, depth: number): Tree {
    const target = this.anchors.get(node.source)
    this.aliased = true
    if (target) return this.tree(target, path, column, depth + 1)
    const span = this.span(node)
    this.lose(unresolvedAlias(this.text, span))
    return { kind: 'scalar', value: null, raw: '', span }
  }

  private refuse(deep: boolean, span: Span): Scalar {
    const [code, message] = this.aliased
      ? (['yaml-alias-limit', 'The aliases of this file unfold to more than a sign can hold'] as const)
      : deep
        ? (['yaml-syntax', `Lists or maps are nested more than ${DEEPEST} deep`] as const)
        : (['file-too-large', `This file has more than ${MOST_VALUES} values: it is no sign`] as const)
    if (!this.refused) this.report({ code, message, span })
    this.refused = true
    return { kind: 'scalar', value: null, raw: '', span }
  }

  private lose(trap: Trap): void {
    const line = lineOf(this.text, trap.span.start).start
    if (!this.broken.has(line)) this.report({ code: 'yaml-syntax', ...trap })
    this.broken.add(line)
  }

  private columnOf(node: Node): number {
    const start = node.range?.[0] ?? 0
    return start - lineOf(this.text, start).start
  }

  private span(node: Node): Span {
    const [start, valueEnd] = node.range ?? [0, 0]
    // A block ends at its last character, not at the line break after it.
    const end = start + this.text.slice(start, valueEnd).trimEnd().length
    return at(start, Math.max(end, start))
  }
}
