import { type Mend, rewrite } from '../../model/fix.ts'
import { isSure, nearest } from '../../model/nearest.ts'
import { optionsOf, type Schema } from '../../model/sign-file/walk.ts'
import type { Mapping, Path, Tree } from '../../model/tree.ts'

/** Another name for a field, unless two fields would have it then. */
export function renamed(key: string, { entries }: Mapping, known: readonly string[]) {
  const meant = nearest(key, known)
  if (meant === undefined || isSpoken(key, known)) return []
  const sharers = entries.filter(each => each.key === meant || nearest(each.key, known) === meant)
  return sharers.length > 1 ? [] : [rewrite(key, meant, isSure(key, known))]
}

/** Is a key of a line of speech one that only a speaker could be? */
export const isSpoken = (key: string, known: readonly string[]): boolean =>
  known.includes('speaker') && /[\s\d]/.test(key)

/** A value as text. */
export const inMarks = (raw: string, safe: boolean): Mend => ({
  title: 'Put quote marks round it',
  safe,
  instead: raw,
  put: raw,
  quoted: true,
})

/** The brackets or hyphens that a list was typed without. */
export function listMends(options: readonly Schema[], node: Tree): readonly Mend[] {
  const item = options.find(({ item }) => item)?.item
  const title = 'Make a list of it'
  if (!item || node.kind === 'list') return []
  if (node.kind === 'scalar') return [{ title, safe: true, listOf: 'words' }]
  const entries = optionsOf(item).find(each => each.entries)?.entries
  const isItem =
    entries && node.entries.length && node.entries.every(each => Object.hasOwn(entries, each.key))
  return isItem ? [{ title, safe: true, listOf: 'map' }] : []
}

/** Typed short of its brackets or hyphens: `outputs: a3.pdf`; or as the map that one item is, or that all of them could be. */
export function listHint(options: readonly Schema[], node: Tree, path: Path): string | undefined {
  const item = options.find(({ item }) => item)?.item
  const key = path.at(-1)
  if (!item || typeof key !== 'string') return undefined
  if (node.kind === 'scalar')
    return `write ${key}: [${String(node.raw)
      .split(',')
      .map(part => part.trim())
      .join(', ')}]`
  const entries = optionsOf(item).find(each => each.entries)?.entries
  if (!entries || node.kind !== 'map' || !node.entries.length) return undefined
  if (node.entries.every(each => Object.hasOwn(entries, each.key)))
    return `a list has a hyphen before each item: - ${node.entries[0]!.key}: …`
  const [first, second, ...rest] = Object.keys(entries)
  const [{ key: name, value }] = node.entries as [Mapping['entries'][number]]
  if (first === undefined || second === undefined || rest.length || value.kind !== 'scalar') return undefined
  return `write each line as - {${first}: ${JSON.stringify(name)}, ${second}: ${JSON.stringify(String(value.raw))}}`
}
