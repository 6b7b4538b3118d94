import type { Address, Report } from '../../model/diagnostic.ts'
import { didYouMean, nearest } from '../../model/nearest.ts'
import { SignFile } from '../../model/sign-file/sign-file.ts'
import { inside, type Schema, schemaOf, traitsOf } from '../../model/sign-file/walk.ts'
import {
  child,
  type Entry,
  fieldName,
  type Mapping,
  type Path,
  pathOf,
  type Scalar,
  type Tree,
} from '../../model/tree.ts'
import { isBlank } from './conform.ts'

/** A sign in one of its languages. */
export interface Translation {
  readonly language: string
  /** The file with every map of languages replaced by what stands in it for this one. */
  readonly tree: Tree
  /** The fields that are given by language, and are not the same in all of them. */
  readonly fields: ReadonlySet<string>
  /** The key under which the file has the words of this language, or those that stand for both, by field. */
  readonly keys: ReadonlyMap<string, string>
}

/** What a language is called. The names are loaded where one is missing. */
const nameOf = (tag: string) => new Intl.DisplayNames('en', { type: 'language' }).of(tag)

/** Take a bilingual file apart into one file for each of its languages. Reports what is missing in one of them. */
export function translations(tree: Mapping, languages: readonly string[], report: Report): Translation[] {
  const fields = new Set<string>()
  return languages.map((language, i) => {
    const keys = new Map<string, string>()
    const splitter = new Splitter(language, languages, fields, keys, i ? () => {} : report)
    const spoken: Scalar = {
      kind: 'scalar',
      value: language,
      raw: language,
      span: child(tree, 'languages')?.span,
    }
    const entries = tree.entries.filter(({ key }) => key !== 'language').map(entry => splitter.entry(entry))
    return {
      language,
      tree: { ...tree, entries: [...entries, { key: 'language', keySpan: spoken.span, value: spoken }] },
      fields,
      keys,
    }
  })
}

/** The name of a field as it stands in a bilingual file: `headline.cy`. */
export function named(field: string, { language, fields }: Pick<Translation, 'language' | 'fields'>): string {
  const path = pathOf(field)
  for (let length = 1; length <= path.length; length++) {
    if (fields.has(fieldName(path.slice(0, length))))
      return fieldName([...path.slice(0, length), language, ...path.slice(length)])
  }
  return field
}

/** Where a field of one language stands in a bilingual file; the name of one that is given by language is that of both. */
export function placed(field: string, on: Address['on'], { keys }: Pick<Translation, 'keys'>): string {
  if (field === 'language') return 'languages'
  const path = pathOf(field)
  for (let length = 1; length <= path.length; length++) {
    const key = keys.get(fieldName(path.slice(0, length)))
    if (key !== undefined && (length < path.length || on !== 'key'))
      return fieldName([...path.slice(0, length), key, ...path.slice(length)])
  }
  return field
}

const SIGN = [schemaOf(SignFile)]

/** Replaces maps of languages by what stands in them for one. */
class Splitter {
  constructor(
    private readonly language: string,
    private readonly languages: readonly string[],
    private readonly fields: Set<string>,
    private readonly keys: Map<string, string>,
    private readonly report: Report,
  ) {}

  entry(entry: Entry, schemas: readonly Schema[] = SIGN, path: Path = []): Entry {
    const known = inside(schemas, entry.key)
    return { ...entry, value: this.split(known, entry.value, [...path, entry.key]) }
  }

  private split(schemas: readonly Schema[], node: Tree, path: Path): Tree {
    if (node.kind === 'scalar' || !schemas.length) return node
    if (node.kind === 'list') {
      const items = node.items.map((each, i) => this.split(inside(schemas, i), each, [...path, i]))
      return { ...node, items }
    }
    const isMap = schemas.some(({ entries }) => entries)
    if (
      schemas.some(schema => traitsOf(schema)?.byLanguage) &&
      (!isMap || node.entries.some(({ key }) => this.tagOf(key)))
    )
      return this.choose(node, path)
    return { ...node, entries: node.entries.map(entry => this.entry(entry, schemas, path)) }
  }

  private tagOf = (key: string): string | undefined =>
    this.languages.find(tag => tag.toLowerCase() === key.toLowerCase())

  private choose(map: Mapping, path: Path): Tree {
    const field = fieldName(path)
    const given = new Map<string, Entry>()
    for (const entry of map.entries) {
      const { key, value } = entry
      const tag = this.tagOf(key)
      if (tag && !isBlank(value)) given.set(tag, entry)
      if (tag) continue
      const meant = nearest(key, this.languages) ?? this.languages.find(each => each.split('-')[0] === key)
      this.report({
        code: 'unknown-field',
        message: `\`${key}\` is not a language of this sign`,
        hint: meant ? didYouMean(meant) : `it has ${this.languages.join(' and ')}`,
        field: `${field}.${key}`,
        on: 'key',
      })
    }
    const [only] = given.values()
    if (!map.entries.length)
      this.report({
        code: 'text-empty',
        message: `\`${field}\` has no words`,
        hint: `write them: {${this.languages.map(tag => `${tag}: …`).join(', ')}}`,
        field,
      })
    if (!only) return { kind: 'scalar', value: null, raw: '', span: map.span }
    if (given.size === this.languages.length) this.fields.add(field)
    // A key that is misspelt is told as that, and so is a map of nothing.
    const strange = !map.entries.length || map.entries.some(({ key }) => !this.tagOf(key))
    for (const tag of this.languages) {
      if (given.has(tag) || strange) continue
      this.report({
        code: 'translation-missing',
        message: `\`${field}\` has no words in ${nameOf(tag)}`,
        hint: `add ${tag}: to it; without it the other language stands alone`,
        field: `${field}.${tag}`,
        beside: field,
      })
    }
    const { key, value } = given.get(this.language) ?? only
    this.keys.set(field, key)
    return value
  }
}
