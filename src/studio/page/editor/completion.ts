import type { Catalogue } from '../../shared/protocol.ts'
import { choicesAmong, describes, type Schema, schemasAt } from '../../shared/schema.ts'
import { kindOf } from '../../shared/store.ts'
import type { Completion, CompletionContext, CompletionResult } from './codemirror.ts'
import { placeAt } from './place.ts'

/** What can be written where: what the catalogue knows, and the files there are. */
export interface Known {
  readonly catalogue: Catalogue | undefined
  readonly files: readonly string[]
  /** The look of the sign. */
  readonly look: string
}

const LANGUAGES = [
  'en-GB',
  'cy',
  'gd',
  'ga',
  'pl',
  'ro',
  'ur',
  'pa',
  'bn',
  'gu',
  'ta',
  'ar',
  'fa',
  'he',
  'hi',
  'pt',
  'es',
  'fr',
  'de',
  'it',
  'tr',
  'uk',
  'el',
  'zh-Hans',
]
const PICTURES = /\.(?:png|jpe?g|webp|svg)$/i
const FONTS = /\.(?:ttf|otf|woff2)$/i

/** Files by what they are wanted for. */
function filesFor(path: readonly (string | number)[], files: readonly string[]): readonly string[] {
  const [root] = path
  if (root === 'image' || root === 'logo') return files.filter(name => PICTURES.test(name))
  if (root === 'fonts') return files.filter(name => FONTS.test(name))
  if (path.at(-1) === 'sourceText') return files.filter(name => /\.(?:txt|md)$/i.test(name))
  if (path.at(-1) === 'profile') return files.filter(name => /\.icc$/i.test(name))
  return []
}

/** The values that may stand at a path. */
function valuesAt(path: readonly (string | number)[], { catalogue, files, look }: Known): readonly string[] {
  if (!catalogue) return []
  const [root] = path
  if (root === 'template') return catalogue.looks.map(({ name }) => name)
  if (root === 'palette') return catalogue.looks.find(({ name }) => name === look)?.palettes ?? []
  if (root === 'language' || root === 'languages') return LANGUAGES
  if (root === 'colours' && path.length === 2)
    return [catalogue.looks.find(({ name }) => name === look)?.colours[String(path[1])]].flatMap(each =>
      each ? [`"${each}"`] : [],
    )
  const found = filesFor(path, files)
  return found.length ? found : choicesAmong(schemasAt(catalogue.schema as Schema, path))
}

/** The fields that may stand in a map. */
function keysAt(path: readonly (string | number)[], { catalogue, look }: Known): Completion[] {
  const own = catalogue?.looks.find(({ name }) => name === look)
  if (path.length === 1 && path[0] === 'colours')
    return Object.keys(own?.colours ?? {}).map(label => ({ label }))
  if (path.length === 1 && path[0] === 'fonts') return (own?.faces ?? []).map(label => ({ label }))
  const schema = catalogue?.schema as Schema | undefined
  if (!schema) return []
  return schemasAt(schema, path).flatMap(each =>
    Object.keys(each.properties ?? {}).map(label => {
      const info = describes(schema, [...path, label])
      return { label, apply: `${label}: `, type: 'property', ...(info && { info }) }
    }),
  )
}

export function complete(known: () => Known) {
  return ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const { path, of, from } = placeAt(state.doc.toString(), pos)
    if (!explicit && from === pos && of === 'key') return null
    const now = known()
    const values = valuesAt(path, now).map(label => ({ label, type: 'constant' }))
    const options = of === 'key' ? keysAt(path, now) : values.length ? values : keysAt(path, now)
    return options.length ? { from, options, validFor: /^["']?[\w./-]*$/ } : null
  }
}

/** What is said of the field at a place of the text. */
export function explain(text: string, at: number, { catalogue }: Known) {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const line = text.slice(start).split('\n')[0]!
  const key = /^(\s*(?:- +)*)([\w-]+)(?=\s*:)/.exec(line)
  if (!key || !catalogue) return undefined
  const [from, to] = [start + key[1]!.length, start + key[0].length]
  if (at < from || at > to) return undefined
  const { path } = placeAt(text, to)
  const description = describes(catalogue.schema as Schema, [...path, key[2]!])
  return description === undefined ? undefined : { from, to, description }
}

/** Names of files as a sign names them: from its own folder. */
export function fromFolderOf(sign: string, path: string): string {
  const [own, other] = [sign.split('/').slice(0, -1), path.split('/')]
  let shared = 0
  while (shared < own.length && own[shared] === other[shared]) shared++
  return [...own.slice(shared).map(() => '..'), ...other.slice(shared)].join('/')
}

export const isUsable = (name: string): boolean =>
  PICTURES.test(name) || FONTS.test(name) || kindOf(name) !== 'asset' || /\.(?:txt|icc)$/i.test(name)
