import * as v from 'valibot'
import { TEXT_KINDS, type TextKind, type TextTraits } from './text-kinds.ts'

/** As much of a schema as those need to know who walk it beside a value: valibot's inner shapes, which only this file knows. */
export interface Schema {
  readonly kind: 'schema'
  readonly type: string
  readonly wrapped?: Schema
  readonly entries?: Readonly<Record<string, Schema>>
  readonly item?: Schema
  readonly value?: Schema
  readonly options?: readonly (Schema | string)[]
}

/** What kinds.ts says of a schema beside its type. */
export interface Meta {
  /** Of a text. */
  readonly text?: TextKind | undefined
  /** Of a measure that has no meaning without one: the unit that it usually has. */
  readonly unit?: string
  /** Of a map that a plain text or list may stand for: the key that it then stands under. */
  readonly plain?: string
  /** Of a map that a word may stand for: what each means in the keys of the map. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export const schemaOf = (schema: v.GenericSchema): Schema => schema as unknown as Schema

/** Schemas do not change: what is asked of each text of each sign is found once. */
function remembered<T>(find: (schema: Schema) => T): (schema: Schema) => T {
  const known = new WeakMap<Schema, T>()
  return schema => {
    const found = known.get(schema) ?? find(schema)
    known.set(schema, found)
    return found
  }
}

const meta = remembered((schema): Meta => v.getMetadata(schema as unknown as v.GenericSchema))

export const isOptional = ({ type }: Schema): boolean => type === 'optional'

/** All that a value may be: optional ones unwrapped, unions taken apart. */
export const optionsOf: (schema: Schema) => readonly Schema[] = remembered(schema =>
  schema.type === 'optional'
    ? optionsOf(schema.wrapped!)
    : schema.type === 'union'
      ? (schema.options as readonly Schema[]).flatMap(optionsOf)
      : [schema],
)

/** The words that a value may be one of; none, if it is no choice. */
export const choicesOf = ({ type, options }: Schema): readonly string[] | undefined =>
  type === 'picklist' ? (options as readonly string[]) : undefined

/** What stands below a list or a map, at an item or a key; nothing, where there is no such. */
export function below(schema: Schema, step: string | number): Schema | undefined {
  if (typeof step === 'number') return schema.item
  return (
    schema.value ?? (schema.entries && Object.hasOwn(schema.entries, step) ? schema.entries[step] : undefined)
  )
}

/**
 * The rules that hold for a list as a whole: what is wrong with it, whatever is in it.
 */
export function wrongWithList(schema: Schema, items: readonly unknown[]): string | undefined {
  const { pipe = [] } = schema as { pipe?: readonly { kind: string }[] }
  const rules = pipe.filter(({ kind }) => kind === 'validation') as unknown as [v.GenericPipeAction]
  return wrongWith(schemaOf(v.pipe(v.array(v.unknown()), ...rules)), items)
}

/** What is wrong with a value of the right type. */
export function wrongWith(schema: Schema, value: unknown): string | undefined {
  const result = v.safeParse(schema as unknown as v.GenericSchema, value)
  return result.success ? undefined : result.issues[0].message
}

/** The same, of a value that may be several things. */
export function inside(schemas: readonly Schema[], step: string | number): readonly Schema[] {
  const found: Schema[] = []
  for (const schema of schemas) {
    const inner = below(schema, step)
    if (inner) for (const option of optionsOf(inner)) found.push(option)
  }
  return found
}

/** All that may stand at a path; nothing, where it leads nowhere. */
export const schemasAt = (schema: Schema, path: readonly (string | number)[]): readonly Schema[] =>
  path.reduce(inside, optionsOf(schema))

export const textKindOf = (schema: Schema): TextKind | undefined =>
  schema.type === 'string' ? meta(schema).text : undefined

/** What is done with a text; nothing, for what is none. */
export const traitsOf = (schema: Schema): TextTraits | undefined => traitsIn({ text: textKindOf(schema) })
export const traitsIn = ({ text }: Pick<Meta, 'text'>): TextTraits | undefined => text && TEXT_KINDS[text]

export const unitOf = (schema: Schema): string | undefined => meta(schema).unit

/** The key of a map that a plain value stands under. */
export const plainKeyOf = (schema: Schema): string | undefined =>
  schema.entries ? meta(schema).plain : undefined

/** What a word means that a map may be written as. */
export const meaningOf = (schema: Schema, word: unknown): Readonly<Record<string, string>> | undefined => {
  const { words = {} } = schema.entries ? meta(schema) : {}
  return typeof word === 'string' && Object.hasOwn(words, word) ? words[word] : undefined
}

/** The keys of all maps of a schema that have fields. */
export const keysIn = (schema: Schema): readonly string[] =>
  optionsOf(schema).flatMap(({ item, value, entries = {} }) => [
    ...Object.keys(entries),
    ...[item, value, ...Object.values(entries)].flatMap(inner => (inner ? keysIn(inner) : [])),
  ])

/** A text of a sign file, wherever it stands. */
export interface Leaf {
  /** From the sign to the text, `[]` for each item of a list and `*` for each key of a map without fields. */
  readonly path: readonly string[]
  readonly kind: TextKind | undefined
  /** It is what a plain value may stand for. */
  readonly isPlain: boolean
}

/** All texts of a schema, in its order. A plain value and the key of the map that it stands for are two of them. */
export const leavesOf = (schema: Schema, path: Leaf['path'] = [], isPlain = false): readonly Leaf[] =>
  optionsOf(schema).flatMap(each => [
    ...(each.type === 'string' ? [{ path, kind: textKindOf(each), isPlain }] : []),
    ...(each.item ? leavesOf(each.item, [...path, '[]']) : []),
    ...(each.value ? leavesOf(each.value, [...path, '*']) : []),
    ...Object.entries(each.entries ?? {}).flatMap(([key, inner]) =>
      leavesOf(inner, [...path, key], key === plainKeyOf(each)),
    ),
  ])
