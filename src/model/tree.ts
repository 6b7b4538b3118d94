import type { Span } from './diagnostic.ts'

/** What was typed, with where: a YAML document freed of YAML. */
export type Tree = Scalar | List | Mapping

export interface Scalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** As it stands in the file, without quote marks. */
  readonly raw: string
  readonly span: Span | undefined
  /** It came from a row of data; the span is that of the placeholder's text. */
  readonly fromData?: true
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly Tree[]
  readonly span: Span | undefined
}

export interface Entry {
  readonly key: string
  readonly keySpan: Span | undefined
  readonly value: Tree
}

export interface Mapping {
  readonly kind: 'map'
  readonly entries: readonly Entry[]
  readonly span: Span | undefined
}

/** A place in a sign: `['quote', 'lines', 0, 'text']`. */
export type Path = readonly (string | number)[]

/** A path as a user would write it: `quote.lines[0].text`. */
export const fieldName = (path: Path): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('')

/** The path that `quote.lines[0].text` names. */
export const pathOf = (field: string): Path =>
  [...field.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(step => (step[1] === undefined ? step[0] : Number(step[1])))

/** The field at the top of the file that a name is of: `quote` for `quote.lines[0].text`. */
export const rootOf = (field: string): string => /^\w+/.exec(field)?.[0] ?? field

export function child(tree: Tree, step: string | number): Tree | undefined {
  if (tree.kind === 'map') return tree.entries.find(entry => entry.key === step)?.value
  if (tree.kind === 'list' && typeof step === 'number') return tree.items[step]
  return undefined
}

/**
 * Where a path stands in the source: the value itself, or the nearest thing around it that was typed. Nowhere, for what
 * was set on the command line.
 */
export function spanAt(tree: Tree, path: Path): Span | undefined {
  let [node, span] = [tree, tree.span]
  for (const step of path) {
    const next = child(node, step)
    if (!next) return span
    node = next
    span = next.span
  }
  return span
}

/** Does what stands at a path come from a row, all of it or in part? */
export function fromData(tree: Tree, path: Path): boolean {
  let node: Tree | undefined = tree
  for (const step of path) node = node && child(node, step)
  return node !== undefined && holdsData(node)
}

const holdsData = (node: Tree): boolean =>
  node.kind === 'scalar'
    ? node.fromData === true
    : node.kind === 'list'
      ? node.items.some(holdsData)
      : node.entries.some(({ value }) => holdsData(value))
