import {
  type Alias,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar as ScalarNode,
} from 'yaml'
import type { Report, Span } from '../../model/diagnostic.ts'
import { KEYS } from '../../model/sign-file/field-at.ts'
import { type Entry, fieldName, type Path, type Scalar, type Tree } from '../../model/tree.ts'
import { backslashInPath } from './backslashes.ts'
import type { Trap } from './trap.ts'
import { curlyQuotes, dashedList } from './typing-slips.ts'
import { cutByComma, cutByComment, keyTrap, lineOf, silentLoss, unresolvedAlias } from './yaml-traps.ts'

/** More values than the longest sign could have. */
const MOST_VALUES = 20_000
/** Deeper than any sign; the YAML reader recurses. */
export const DEEPEST = 64

/** Turns YAML's nodes into a tree, and counts, so that aliases cannot blow it up. */
export class TreeReader {
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
    if (!isSeq(node)) return this.scalar(node, path, span, column)
    const items = node.items.map((item, i): Tree => {
      if (isPair(item))
        return { kind: 'map', entries: this.entries([item], [...path, i], depth + 1, span), span }
      return this.tree(item as Node, [...path, i], this.columnOf(item as Node) - 1, depth + 1)
    })
    return { kind: 'list', items, span }
  }

  private scalar(node: Node, path: Path, span: Span, column: number): Scalar {
    const lost = cutByComment(node, this.text, column)
    if (lost) {
      this.report({
        code: 'yaml-comment',
        message: lost.message,
        hint: lost.hint,
        span: lost.span,
        fixes: lost.fixes,
      })
      this.cutLines.add(lineOf(this.text, lost.span.start).start)
      return { kind: 'scalar', value: lost.meant, raw: lost.meant, span: lost.span }
    }
    const slip = isScalar(node) ? this.slipIn(node, path, span) : undefined
    if (slip) return slip
    const value = isScalar(node) ? node.value : null
    const raw = isScalar(node) && typeof node.source === 'string' ? node.source : ''
    const plain = value === null || ['string', 'number', 'boolean'].includes(typeof value)
    return { kind: 'scalar', value: plain ? (value as Scalar['value']) : raw, raw, span }
  }

  /** A value that was typed as something else than YAML takes it for. What is read in its place. */
  private slipIn(node: ScalarNode, path: Path, span: Span): Scalar | undefined {
    const source = this.text.slice(span.start, span.end)
    if (node.type === 'QUOTE_DOUBLE') {
      const trap = backslashInPath(source, span)
      if (!trap) return undefined
      this.lose(trap)
      return { kind: 'scalar', value: trap.meant, raw: trap.meant, span }
    }
    if (node.type !== 'PLAIN') return undefined
    const { start } = lineOf(this.text, span.start)
    const list = dashedList(source, span, /^\s*$/.test(this.text.slice(start, span.start)) && path.length > 0)
    if (list) {
      this.lose(list)
      return { kind: 'scalar', value: null, raw: '', span }
    }
    const quotes = curlyQuotes(source, path, span)
    if (!quotes) return undefined
    const { message, hint, words, inner, fixes } = quotes
    this.report({ code: 'text-quotes', message, hint, span, fixes, ...(!words && { severity: 'error' }) })
    return words ? undefined : { kind: 'scalar', value: inner, raw: inner, span }
  }

  private entries(pairs: readonly Pair[], path: Path, depth: number, around: Span): Entry[] {
    const twice = new Set<string>()
    const entries = new Map<string, Entry>()
    for (const [i, pair] of pairs.entries()) {
      const cut = this.cutAt(pairs, i)
      if (cut) {
        this.lose(cut)
        continue
      }
      const key = pair.key as Node | null
      const keySpan = key ? this.span(key) : around
      const name = isScalar(key) ? String(key.source || key.value) : '[…]'
      const trap = isScalar(key) ? keyTrap(name, keySpan) : undefined
      if (trap) {
        this.lose(trap)
        continue
      }
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

  /** Words behind a comma of a text without quote marks, in a map on one line. Names of fields are none. */
  private cutAt(pairs: readonly Pair[], i: number): Trap | undefined {
    const [before, pair] = [pairs[i - 1], pairs[i]!]
    const { key, value } = pair
    const nothing = value === null || (isScalar(value) && value.value === null && !value.source)
    if (!before || !nothing || !isScalar(key) || key.type !== 'PLAIN') return undefined
    const rest = String(key.source ?? key.value)
    const { key: name, value: said } = before
    if (KEYS.includes(rest) || !isScalar(name) || !isScalar(said) || said.type !== 'PLAIN') return undefined
    const [from, to] = [(said as ScalarNode).range?.[1] ?? 0, (key as ScalarNode).range?.[0] ?? 0]
    if (!/^\s*,\s*$/.test(this.text.slice(from, to))) return undefined
    return cutByComma(String(name.value), String(said.source ?? said.value), rest, this.span(key as Node))
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
    return { start, end: Math.max(end, start) }
  }
}
