import type { Source } from '../../model/diagnostic.ts'
import { fieldAt } from '../../model/sign-file/field-at.ts'
import { traitsOf } from '../../model/sign-file/walk.ts'
import { child, type Entry, type Mapping, type Path, type Tree } from '../../model/tree.ts'
import { expanded } from './override.ts'

/** The maps of a campaign that a sign may change key by key. What else a sign says takes the place of the default. */
const MERGED: ReadonlySet<string> = new Set(['colours', 'imprint', 'publisher', 'print', 'fonts'])

/** What a campaign says that is no default of a sign. */
const OF_CAMPAIGN: ReadonlySet<string> = new Set(['headline', 'kit', 'ignore', 'printers'])

const ABSOLUTE = /^(?:[A-Za-z][A-Za-z0-9+.-]*:|[/\\])/

/**
 * A campaign's tree as it is seen from a sign: every place in it says whose file it is, and the files that it names, which
 * count from its own folder, are found from the sign's. `up` is the way from there to here: `../`, or nothing.
 */
export function seenFrom(tree: Tree, of: Source, up: string, path: Path = []): Tree {
  const span = tree.span && { ...tree.span, of }
  if (tree.kind === 'list')
    return { ...tree, span, items: tree.items.map((item, i) => seenFrom(item, of, up, [...path, i])) }
  if (tree.kind === 'map') {
    const entries = tree.entries.map(({ key, keySpan, value }) => ({
      key,
      keySpan: keySpan && { ...keySpan, of },
      value: seenFrom(value, of, up, [...path, key]),
    }))
    return { ...tree, span, entries }
  }
  const { value } = tree
  const moved =
    up !== '' &&
    typeof value === 'string' &&
    value.trim() !== '' &&
    !ABSOLUTE.test(value) &&
    fieldAt(asOfSign(path)).some(schema => traitsOf(schema)?.file)
  return moved ? { ...tree, span, value: up + value, raw: up + tree.raw } : { ...tree, span }
}

/** A printer of a campaign is told in the keys of `print`. */
const asOfSign = (path: Path): Path => (path[0] === 'printers' ? ['print', ...path.slice(2)] : path)

/** The defaults in a campaign's tree. */
const defaultsIn = (tree: Tree): readonly Entry[] =>
  tree.kind === 'map' ? tree.entries.filter(({ key }) => !OF_CAMPAIGN.has(key)) : []

const isNull = (tree: Tree): boolean => tree.kind === 'scalar' && tree.value === null && !tree.fromData

/**
 * A sign with the defaults of its campaigns, the nearest first. The sign wins, and then the nearest; `null` takes a default
 * away. `lacks` says of a value that it is not there after all: nothing but empty cells of a row.
 */
export function withDefaults(sign: Tree, campaigns: readonly Tree[], lacks: (value: Tree) => boolean): Tree {
  if (sign.kind !== 'map' || !campaigns.length) return sign
  const entries = new Map(sign.entries.map(entry => [entry.key, entry]))
  for (const entry of campaigns.flatMap(defaultsIn)) {
    const own = entries.get(entry.key)
    if (!own || lacks(own.value)) entries.set(entry.key, entry)
    else if (MERGED.has(entry.key) && !isNull(own.value))
      entries.set(entry.key, { ...own, value: merged(own.value, entry.value, entry.key, lacks) })
  }
  return { ...sign, entries: [...entries.values()].map(withoutNulls) }
}

/** A map is filled up with the keys that the default has besides. */
function merged(own: Tree, fallback: Tree, field: string, lacks: (value: Tree) => boolean): Tree {
  if (own.kind !== 'map') return own
  const below = fallback.kind === 'scalar' ? expanded(fallback, [field]) : fallback
  if (below.kind !== 'map' || !isOfKeys(own, field) || !isOfKeys(below, field)) return own
  const entries = new Map(own.entries.map(entry => [entry.key, entry]))
  for (const entry of below.entries) {
    const ours = entries.get(entry.key)
    if (!ours || lacks(ours.value)) entries.set(entry.key, entry)
  }
  return { ...own, entries: [...entries.values()] }
}

/** Is it a map of the field's own keys, and not one of languages: `{cy: …, en: …}`? */
const isOfKeys = ({ entries }: Mapping, field: string): boolean =>
  !entries.length ||
  entries.some(({ key }) =>
    fieldAt([field]).some(
      ({ value, entries: known }) => value !== undefined || (known && Object.hasOwn(known, key)),
    ),
  )

/** What was taken away of a map that is filled up. */
function withoutNulls(entry: Entry): Entry {
  const { key, value } = entry
  if (!MERGED.has(key) || value.kind !== 'map') return entry
  return { ...entry, value: { ...value, entries: value.entries.filter(each => !isNull(each.value)) } }
}

/** The word that stands for the outputs of a campaign. */
const KIT = 'kit'

const isKit = (tree: Tree): boolean => tree.kind === 'scalar' && tree.value === KIT

/** A sign in whose `outputs` the word `kit` is replaced by what it stands for. */
export function withKit(tree: Tree, kit: readonly string[]): Tree {
  const outputs = child(tree, 'outputs')
  if (tree.kind !== 'map' || !outputs) return tree
  const items = isKit(outputs) ? [outputs] : outputs.kind === 'list' ? outputs.items : []
  if (!items.some(isKit)) return tree
  const spelt = items.flatMap((item): Tree[] =>
    isKit(item) ? kit.map(value => ({ kind: 'scalar', value, raw: value, span: item.span })) : [item],
  )
  const value: Tree = { kind: 'list', items: spelt, span: outputs.span }
  return {
    ...tree,
    entries: tree.entries.map(entry => (entry.key === 'outputs' ? { ...entry, value } : entry)),
  }
}
