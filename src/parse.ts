import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Node as YamlNode,
} from 'yaml'
import type { Report, Source, Span } from './diagnostic.ts'
import type { Entry, Mapping, Scalar, Tree } from './tree.ts'
import { cutByComment, meaningOf, silentLoss, unresolvedAlias } from './yaml-traps.ts'

/** More nodes than the longest sign could have: beyond it, aliases are multiplying. */
const MOST_NODES = 20_000
/** Deeper than any sign; the YAML reader recurses. */
const DEEPEST = 64

/**
 * Read YAML 1.2 into a tree that knows where everything stands. What YAML would lose without a word (a `#` that
 * cuts a text, an anchor or a tag that was meant as a word) is reported. Undefined if the file is too broken for
 * its fields to be told apart.
 */
export function parse(source: Source, report: Report): Tree | undefined {
  const { text } = source
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    const message = 'This is not a text file'
    report({ code: 'file-encoding', message, hint: 'name the sign file: it ends in .yaml', span: at(nul) })
    return undefined
  }
  if (nesting(text) > DEEPEST) {
    report({
      code: 'yaml-syntax',
      message: `Lists or maps are nested more than ${DEEPEST} deep`,
      span: at(0),
    })
    return undefined
  }
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: true,
    version: '1.2',
    logLevel: 'error',
  })
  const broken = reportErrors(document, text, report)
  const reader = new Reader(text, document, report, broken)
  const tree = document.contents ? reader.tree(document.contents, 0) : emptyMap(text)
  return reader.failed ? undefined : tree
}

const at = (offset: number, end = offset + 1): Span => ({ start: offset, end })
const emptyMap = (text: string): Mapping => ({
  kind: 'map',
  entries: [],
  span: at(0, Math.min(1, text.length)),
})

/** How deep brackets nest at most: an upper bound that costs nothing, before a recursive reader is let in. */
function nesting(text: string): number {
  let [depth, deepest] = [0, 0]
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1))
    deepest = Math.max(deepest, depth)
  }
  const indent = Math.max(0, ...[...text.matchAll(/^(?:- ){8,}/gm)].map(([dashes]) => dashes.length / 2))
  return Math.max(deepest, indent)
}

/** Tell what the YAML reader stumbled over, once a line; true if the fields can no longer be told apart. */
function reportErrors(document: Document.Parsed, text: string, report: Report): boolean {
  const told = new Set<number>()
  let broken = false
  for (const error of document.errors) {
    const [start, end] = error.pos
    if (error.code === 'DUPLICATE_KEY') {
      const key = /^("[^"\n]*"|'[^'\n]*'|[^\s:]+)/.exec(text.slice(start))?.[0] ?? ''
      report({
        code: 'yaml-duplicate',
        message: `\`${key}\` is there twice`,
        hint: 'keep one and delete the other',
        span: at(start, start + Math.max(1, key.length)),
        field: key,
      })
      continue
    }
    broken = true
    const { message, hint, span, line } = meaningOf(error.code, error.message, text, { start, end })
    if (told.has(line)) continue
    told.add(line)
    report({ code: 'yaml-syntax', message, hint, span })
  }
  return broken
}

/** Turns YAML's nodes into a tree, and counts, so that aliases cannot blow it up. */
class Reader {
  private count = 0

  constructor(
    private readonly text: string,
    private readonly document: Document.Parsed,
    private readonly report: Report,
    /** Once the file is known to be broken, what follows from it is not told as well. */
    public failed: boolean,
  ) {}

  tree(node: YamlNode, depth: number): Tree {
    const span = this.span(node)
    if (++this.count > MOST_NODES || depth > DEEPEST) return this.tooMany(span)
    const loss = silentLoss(node, this.text)
    if (loss && !this.failed) {
      this.failed = true
      this.report({ code: 'yaml-syntax', ...loss })
    }
    if (isAlias(node)) return this.alias(node, depth)
    if (isMap(node)) {
      const entries = node.items
        .map(pair => this.entry(pair as Pair, depth, span))
        .filter(entry => entry !== null)
      return { kind: 'map', entries, span }
    }
    if (isSeq(node)) {
      const items = node.items.map(item =>
        isPair(item)
          ? this.tree(this.document.createNode({}), depth + 1)
          : this.tree(item as YamlNode, depth + 1),
      )
      return { kind: 'list', items, span }
    }
    return this.scalar(node, span)
  }

  private scalar(node: YamlNode, span: Span): Scalar {
    const lost = cutByComment(node, this.text)
    if (lost) {
      this.report({ code: 'yaml-comment', ...lost })
      return { kind: 'scalar', value: lost.meant, raw: lost.meant, span: lost.span }
    }
    const value = isScalar(node) ? node.value : null
    const typed = isScalar(node) && typeof node.source === 'string' ? node.source : ''
    if (
      value === null ||
      typeof value === 'string' ||
      typeof value === 'number' ||
      typeof value === 'boolean'
    ) {
      return { kind: 'scalar', value, raw: typed, span }
    }
    return { kind: 'scalar', value: typed, raw: typed, span }
  }

  private entry(pair: Pair, depth: number, around: Span): Entry | null {
    const key = pair.key as YamlNode | null
    const keySpan = key ? this.span(key) : around
    const name = isScalar(key) ? String(isScalar(key) && key.source ? key.source : key.value) : '[…]'
    const value = pair.value as YamlNode | null
    const empty: Scalar = { kind: 'scalar', value: null, raw: '', span: keySpan }
    if (name === '<<' && value === null) return null
    return { key: name, keySpan, value: value ? this.tree(value, depth + 1) : empty }
  }

  private alias(node: Alias, depth: number): Tree {
    const target = node.resolve(this.document)
    if (target) return this.tree(target, depth + 1)
    const span = this.span(node)
    if (!this.failed) this.report({ code: 'yaml-syntax', ...unresolvedAlias(this.text, span) })
    this.failed = true
    return { kind: 'scalar', value: null, raw: '', span }
  }

  private tooMany(span: Span): Scalar {
    if (!this.failed) {
      const message = `The aliases of this file unfold to more than ${MOST_NODES} values`
      this.report({ code: 'yaml-alias-limit', message, hint: 'write the words out', span })
    }
    this.failed = true
    return { kind: 'scalar', value: null, raw: '', span }
  }

  private span(node: YamlNode): Span {
    const [start, valueEnd] = node.range ?? [0, 0]
    // A block ends at its last character, not at the line break after it.
    const end = start + this.text.slice(start, valueEnd).trimEnd().length
    return at(start, Math.max(end, start))
  }
}
