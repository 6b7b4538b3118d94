import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { applied, type Edit } from './edit.ts'
import { holds } from './yaml-holds.ts'
import { documentOf, type Path, type Value } from './yaml-value.ts'
import { blockOf, flowOf, itemOf, rewritten, spaced } from './yaml-words.ts'

export interface Manner {
  /** The fields in the order in which a sign is read: a new one goes behind those before it. */
  readonly order: readonly string[]
  /** Is a value of it written without quotation marks, where YAML allows it? */
  readonly plain: (field: string) => boolean
}

/**
 * The edit that gives a place of a sign file another value, or none, and leaves every other line as it is, with its
 * comments. Nothing, where the text is such that this cannot be done: the caller then says so and changes nothing.
 */
export function edited(text: string, path: Path, value: Value | undefined, manner: Manner): Edit | undefined {
  // Where a quotation mark is left open, nobody knows what is inside.
  if (documentOf(text).errors.length) return undefined
  const edit = new Editing(text, manner.order, manner.plain(String(path[0]))).set(path, value)
  return edit && holds(text, applied(text, edit), path, value) ? edit : undefined
}

class Editing {
  readonly #text: string
  readonly #order: readonly string[]
  readonly #plain: boolean

  constructor(text: string, order: readonly string[], plain: boolean) {
    this.#text = text
    this.#order = order
    this.#plain = plain
  }

  set(path: Path, value: Value | undefined): Edit | undefined {
    const document = documentOf(this.#text)
    const root = document.contents as Node | null
    if (root === null || (isScalar(root) && root.value === null)) return this.#first(path, value)
    return isCollection(root) ? this.#within(root as YAMLMap | YAMLSeq, path, value) : undefined
  }

  /** The first field of a file that has none. */
  #first([key, ...rest]: Path, value: Value | undefined): Edit | undefined {
    if (value === undefined) return undefined
    const end = this.#text.length
    const before = end === 0 || this.#text.endsWith('\n') ? '' : '\n'
    const insert = `${before}${key}:${spaced(blockOf(nested(rest, value), 2, this.#plain))}\n`
    return { from: end, to: end, insert }
  }

  #within(node: YAMLMap | YAMLSeq, [step, ...rest]: Path, value: Value | undefined): Edit | undefined {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.source ?? key.value) === String(step),
      )
      if (!pair)
        return value === undefined ? undefined : this.#addPair(node, String(step), nested(rest, value))
      if (rest.length && isCollection(pair.value)) {
        const inner = pair.value as YAMLMap | YAMLSeq
        if (value !== undefined || inner.items.length > 1 || rest.length > 1)
          return this.#within(inner, rest, value)
      }
      // What is emptied of the last that it held goes with it.
      if (value === undefined) return this.#removePair(node, pair)
      return this.#replacePair(node, pair, nested(rest, value))
    }
    const index = Number(step)
    const item = node.items[index] as Node | undefined
    if (!item) return value === undefined ? undefined : this.#addItem(node, nested(rest, value))
    if (rest.length && isCollection(item)) return this.#within(item as YAMLMap | YAMLSeq, rest, value)
    if (value === undefined) return this.#removeItem(node, index)
    return this.#replace(
      item,
      nested(rest, value),
      this.#columnOf(item) + (node.flow ? 0 : 0),
      node.flow === true,
    )
  }

  #replacePair(map: YAMLMap, pair: Pair, value: Value): Edit | undefined {
    const node = pair.value as Node | null
    const key = pair.key as Node
    const column = this.#columnOf(key) + 2
    if (!node?.range || node.range[0] === node.range[1]) {
      const colon = this.#text.indexOf(':', key.range![1])
      if (colon < 0) return undefined
      const insert = map.flow ? ` ${flowOf(value, this.#plain)}` : spaced(blockOf(value, column, this.#plain))
      return { from: colon + 1, to: colon + 1, insert }
    }
    return this.#replace(node, value, column, map.flow === true)
  }

  #replace(node: Node, value: Value, column: number, flow: boolean): Edit {
    const [from, to] = [node.range![0], this.#endOf(node)]
    const old = this.#text.slice(from, to)
    if (isScalar(node) && typeof value === 'string' && typeof node.value === 'string')
      return { from, to, insert: rewritten(node, old, value) }
    if (flow || typeof value !== 'object' || value === null || (isCollection(node) && node.flow)) {
      const end = old.endsWith('\n') ? '\n' : ''
      return { from, to, insert: flowOf(value, this.#plain) + end }
    }
    const text = blockOf(value, column, this.#plain)
    // A block begins on its own line: the blank behind the colon goes.
    const start = isCollection(node) ? this.#text.lastIndexOf('\n', from - 1) : from - 1
    const end = old.endsWith('\n') ? '\n' : ''
    return text.startsWith('\n') ? { from: start, to, insert: text + end } : { from, to, insert: text + end }
  }

  #addPair(map: YAMLMap, key: string, value: Value): Edit {
    const plain = this.#plain
    const [first] = map.items
    if (map.flow) {
      const last = map.items.at(-1)
      const at = last ? this.#endOfPair(last) : map.range![0] + 1
      return { from: at, to: at, insert: `${last ? ', ' : ''}${key}: ${flowOf(value, plain)}` }
    }
    const column = this.#columnOf(first!.key as Node)
    const line = `${key}:${spaced(blockOf(value, column + 2, plain))}`
    const before = this.#before(map, key)
    if (!before) {
      const at = (first!.key as Node).range![0]
      return { from: at, to: at, insert: `${line}\n${' '.repeat(column)}` }
    }
    return this.#newLine(this.#endOfPair(before), ' '.repeat(column) + line)
  }

  /** The field behind which a new one goes. */
  #before(map: YAMLMap, key: string): Pair | undefined {
    const place = (name: string) => this.#order.indexOf(name)
    if (place(key) < 0) return map.items.at(-1)
    const earlier = map.items.filter(pair => {
      const at = place(String((pair.key as { value?: unknown } | null)?.value))
      return at >= 0 && at < place(key)
    })
    return earlier.length
      ? earlier.at(-1)
      : place(key) >= 0 && this.#order.length
        ? undefined
        : map.items.at(-1)
  }

  #addItem(list: YAMLSeq, value: Value): Edit {
    const last = list.items.at(-1) as Node | undefined
    if (list.flow || !last) {
      const at = last ? this.#endOf(last) : list.range![0] + 1
      return { from: at, to: at, insert: `${last ? ', ' : ''}${flowOf(value, this.#plain)}` }
    }
    const lead = this.#dashLead(last)
    return this.#newLine(this.#endOf(last), `${lead}- ${itemOf(value, lead.length + 2, this.#plain)}`)
  }

  #removePair(map: YAMLMap, pair: Pair): Edit {
    const from = (pair.key as Node).range![0]
    const end = this.#endOfPair(pair)
    const index = map.items.indexOf(pair)
    const next = map.items[index + 1]
    if (map.flow) {
      const before = map.items[index - 1]
      if (before) return { from: this.#endOfPair(before), to: end, insert: '' }
      return { from, to: next ? (next.key as Node).range![0] : end, insert: '' }
    }
    const start = this.#lineStart(from)
    // The first key of an item stands behind its dash.
    if (this.#text.slice(start, from).trim() !== '')
      return { from, to: next ? (next.key as Node).range![0] : end, insert: next ? '' : '{}' }
    return this.#removeLines(start, end)
  }

  #removeItem(list: YAMLSeq, index: number): Edit {
    const item = list.items[index] as Node
    const next = list.items[index + 1] as Node | undefined
    if (list.flow) {
      const before = list.items[index - 1] as Node | undefined
      if (before) return { from: this.#endOf(before), to: this.#endOf(item), insert: '' }
      return { from: item.range![0], to: next ? next.range![0] : this.#endOf(item), insert: '' }
    }
    const start = this.#lineStart(item.range![0])
    if (list.items.length === 1)
      return { from: start + this.#dashLead(item).length, to: this.#endOf(item), insert: '[]' }
    return this.#removeLines(start, this.#endOf(item))
  }

  /** Whole lines; a comment behind the last stays, as a line of its own. */
  #removeLines(start: number, end: number): Edit {
    const stop = this.#lineEnd(end)
    const comment = /^[ \t]+(#.*)/.exec(this.#text.slice(end, stop))?.[1]
    const lead = /^[ \t]*/.exec(this.#text.slice(start))![0]
    return { from: start, to: stop, insert: comment ? `${lead}${comment}\n` : '' }
  }

  #newLine(end: number, line: string): Edit {
    const at = this.#lineEnd(end)
    const open = at > 0 && this.#text[at - 1] !== '\n'
    return { from: at, to: at, insert: open ? `\n${line}` : `${line}\n` }
  }

  #endOfPair({ key, value }: Pair): number {
    const node = value as Node | null
    if (node?.range && node.range[1] > node.range[0]) return this.#endOf(node)
    const colon = this.#text.indexOf(':', (key as Node).range![1])
    return colon < 0 ? (key as Node).range![1] : colon + 1
  }

  /** Where the last of it ends, without the comments and blank lines behind. */
  #endOf(node: Node): number {
    if (isMap(node) && !node.flow && node.items.length) return this.#endOfPair(node.items.at(-1)!)
    if (isSeq(node) && !node.flow && node.items.length) return this.#endOf(node.items.at(-1) as Node)
    const [from, to] = node.range!
    const block = isScalar(node) && /^BLOCK/.test(node.type ?? '')
    return block ? from + this.#text.slice(from, to).replace(/(?<!\s)([^\S\n]*)\n\s*$/, '$1\n').length : to
  }

  /** The start of the next line; or of this one, where it has just begun. */
  #lineEnd(at: number): number {
    if (this.#text[at - 1] === '\n') return at
    const end = this.#text.indexOf('\n', at)
    return end < 0 ? this.#text.length : end + 1
  }

  #lineStart = (at: number): number => this.#text.lastIndexOf('\n', at - 1) + 1
  #columnOf = (node: Node): number => node.range![0] - this.#lineStart(node.range![0])
  #dashLead = (item: Node): string => /^[ \t]*/.exec(this.#text.slice(this.#lineStart(item.range![0])))![0]
}

/** A value at a path, with what has to be round it. */
const nested = (path: Path, value: Value): Value =>
  path.reduceRight<Value>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value)
