import { createHash, randomUUID } from 'node:crypto'
import { BUILD_ID } from '../host/node/build-id.ts'
import { placeOf, readNamed } from '../host/node/read.ts'
import { largeFor } from '../media/fonts/files.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Output } from '../model/sign.ts'
import { child, type Tree } from '../model/tree.ts'
import { type Prepared, prepare } from '../render/prepare.ts'
import { MOST_BYTES } from '../stages/check/pictures.ts'
import { filled } from '../stages/parse/placeholders.ts'
import { parse } from '../stages/parse/yaml.ts'
import { Cache, keyOf } from './cache.ts'
import { type Entry, placed } from './cache-entry.ts'
import type { Settings } from './request.ts'
import type { Unit } from './units.ts'

/** What the cache knows of a sign. */
export interface Known {
  /** A mark of everything that can change a byte of it; none for a file that cannot be read. */
  readonly key: string | undefined
  /** What was made of it before. */
  readonly entry: Entry | undefined
  /** Where the files are, or should be, that it names. */
  readonly named: readonly string[]
}

/** What is known of a sign before it is drawn. */
export interface Look extends Known {
  readonly template: string | null
  readonly outputs: readonly Output[]
  readonly diagnostics: readonly Diagnostic[]
  /** The sign itself, where there are so few that they can all be kept. */
  readonly prepared: Prepared | undefined
}

/** The cache of a run, if it has one, and what all its keys have in common. */
export interface Keys {
  readonly cache: Cache | undefined
  readonly common: readonly unknown[]
  /** The fields that the command line overrides. */
  readonly set: readonly string[]
}

/** Only what is written is kept. */
export function keysFor({ cache, options, looks, iccBytes }: Settings, write: boolean): Keys {
  const profile = iccBytes && createHash('sha256').update(iccBytes).digest('hex')
  return {
    cache: cache && write ? new Cache(cache) : undefined,
    common: [BUILD_ID, options, profile, looks.mark],
    set: options.set ?? [],
  }
}

/** The fields that hold a date. */
const DATED = /verified|pollDate/

/** Look a sign up in the cache. */
export function lookUp(unit: Unit, { cache, common, set }: Keys): Known {
  const { source, row, columns } = unit
  if (!source) return { key: undefined, entry: undefined, named: [] }
  const cells = row && columns.map(name => [name, row.cells.get(name)])
  // Dates are judged against today, unless a day is given: tomorrow there may be more to say.
  const day = DATED.test(`${source.text}${JSON.stringify(common)}`)
    ? new Date().toISOString().slice(0, 10)
    : undefined
  const { mark, named } = namedIn(unit, String(set))
  const fonts = largeFor(source.text + JSON.stringify(common) + JSON.stringify(cells ?? []))
  const key = keyOf([...common, source.text, cells, day, fonts, mark])
  return { key, entry: cache?.find(key), named }
}

/** The fields whose values are files; a name may be typed with escapes. */
const NAMING = /sourceText|fonts|image|logo|\\[xuU]/

/** The files that a sign names: the text that its quotation is held against, its pictures and its fonts. */
function filesNamed(tree: Tree): string[] {
  const quote = child(tree, 'quote')
  const fonts = child(tree, 'fonts')
  const named = [
    quote && child(quote, 'sourceText'),
    ...['image', 'logo'].map(field => {
      const picture = child(tree, field)
      return picture?.kind === 'map' ? child(picture, 'src') : picture
    }),
    ...(fonts?.kind === 'map' ? fonts.entries.map(({ value }) => value) : []),
  ]
  return named.flatMap(each => (each?.kind === 'scalar' ? [String(each.value)] : []))
}

/** The files that a sign names: where they are, and a mark of their bytes; no mark for the signs that have none. */
function namedIn({ source, found, row }: Unit, set: string): { mark: string | undefined; named: string[] } {
  const typed = NAMING.test(set)
  if (!source || !(typed || NAMING.test(source.text))) return { mark: undefined, named: [] }
  const parsed = parse(source, () => {})
  const tree = parsed && (row ? filled(parsed.tree, row, () => {}) : parsed.tree)
  const files = (tree ? filesNamed(tree) : []).map(name => ({
    path: placeOf(name, source.path),
    read: readNamed(name, source.path, found.root, MOST_BYTES),
  }))
  const named = files.filter(({ read }) => !('code' in read && read.code === 'file-outside'))
  // Where it cannot be told which file is meant, what was made before is not relied on.
  const doubtful = typed || !parsed || files.some(({ read }) => 'code' in read)
  const hashes = files.map(
    ({ read }) => 'bytes' in read && createHash('sha256').update(read.bytes).digest('hex'),
  )
  return { mark: doubtful ? randomUUID() : hashes.join(' '), named: named.map(({ path }) => path) }
}

/** With more signs than this what was read of them is let go, and read again when they are drawn. */
const FEW = 16

/** Read and decide a sign, unless the cache knows what comes of it. */
export async function look(
  units: readonly Unit[],
  index: number,
  known: Known,
  { options, looks, iccBytes }: Settings,
): Promise<Look> {
  const { source, row, found } = units[index]!
  if (!source) return { ...known, template: null, outputs: [], diagnostics: [], prepared: undefined }
  if (known.entry) {
    const { template, asked, found: diagnostics } = known.entry
    return {
      ...known,
      template,
      outputs: asked,
      diagnostics: placed(diagnostics, { source, row }),
      prepared: undefined,
    }
  }
  const prepared = await prepare(source, { ...options, root: found.root, row, profile: iccBytes }, looks)
  const { checked, outputs, diagnostics } = prepared
  const template = checked?.template.name ?? null
  return { ...known, template, outputs, diagnostics, prepared: units.length > FEW ? undefined : prepared }
}
