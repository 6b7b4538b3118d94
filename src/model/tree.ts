import type { Address, Span } from './diagnostic.ts'

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

/** The keys that were typed of a map. */
export const keysOf = (tree: Tree | undefined): string[] =>
  tree?.kind === 'map' ? tree.entries.map(({ key }) => key) : []

/**
 * Where in the source it stands what a finding is about: itself, or the nearest thing around it that was typed. Nowhere, for
 * what was set on the command line.
 */
export function spanOf(tree: Tree, { field, on, beside }: Address): Span | undefined {
  for (const name of [beside, field]) {
    const found = name === undefined ? undefined : search(tree, name, on)
    const span = (on === 'key' ? found?.keySpan : undefined) ?? found?.span
    if (span) return span
  }
  return undefined
}

interface Found {
  readonly span: Span | undefined
  readonly keySpan?: Span | undefined
  /** Did the name lead on from here, to what is not there? */
  readonly left?: true
}

/** Follow a name as far as it leads. Keys may have dots and brackets in them: what a name is of is not known before. */
function search(tree: Tree, name: string, on: Address['on'], depth = 0): Found {
  // An empty name at the top is the sign itself, unless it is said to be that of a field.
  if (name === '' && (depth > 0 || on !== 'key')) return tree
  const found = stepsInto(tree, name, depth).map(([entry, rest]) =>
    rest === ''
      ? { span: entry.value.span, keySpan: entry.keySpan }
      : search(entry.value, rest, on, depth + 1),
  )
  return found.find(({ left }) => !left) ?? found[0] ?? { span: tree.span, left: true }
}

/** What a name may begin with, the longest first, and what is left of it then. A key below another follows a dot. */
function stepsInto(
  tree: Tree,
  whole: string,
  depth: number,
): [Pick<Entry, 'keySpan' | 'value'>, rest: string][] {
  if (tree.kind === 'scalar') return []
  if (tree.kind === 'map') {
    if (depth > 0 && !whole.startsWith('.')) return []
    const name = depth > 0 ? whole.slice(1) : whole
    return tree.entries
      .filter(({ key }) => name === key || (name.startsWith(key) && /[.[]/.test(name[key.length]!)))
      .sort((a, b) => b.key.length - a.key.length)
      .map(entry => [entry, name.slice(entry.key.length)])
  }
  const index = /^\[(\d+)\]/.exec(whole)
  const value = index ? tree.items[Number(index[1])] : undefined
  return value ? [[{ keySpan: undefined, value }, whole.slice(index![0].length)]] : []
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
