/** As much of JSON Schema as the schema of sign files uses. */
export interface Schema {
  readonly type?: string
  readonly description?: string
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly propertyNames?: Schema
  readonly pattern?: string
}

/** What a place may hold, side by side. */
const variantsOf = (schema: Schema | undefined): readonly Schema[] =>
  schema ? (schema.anyOf?.flatMap(variantsOf) ?? [schema]) : []

const among = (schema: Schema, step: string | number): Schema | undefined => {
  if (typeof step === 'number') return schema.items
  if (schema.properties && Object.hasOwn(schema.properties, step)) return schema.properties[step]
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
}

/** All that may stand at a path. */
export const schemasAt = (root: Schema, path: readonly (string | number)[]): readonly Schema[] =>
  path.reduce<readonly Schema[]>(
    (schemas, step) => schemas.flatMap(each => variantsOf(among(each, step))),
    variantsOf(root),
  )

/** A map with keys of its own, as `phone` may be one; the maps by language are not meant. */
export const mapAmong = (schemas: readonly Schema[]): Schema | undefined =>
  schemas.find(each => each.properties !== undefined)

export const listAmong = (schemas: readonly Schema[]): Schema | undefined =>
  schemas.find(each => each.items !== undefined)

export const choicesAmong = (schemas: readonly Schema[]): readonly string[] => [
  ...new Set(schemas.flatMap(each => each.enum ?? [])),
]

/** May it be given in two languages? */
export const isByLanguage = (schemas: readonly Schema[]): boolean =>
  schemas.some(each => each.propertyNames !== undefined && !each.properties)

/** The field of a map that stands for all of it where nothing else is said: the number of a telephone. */
export function mainKey(map: Schema, others: readonly Schema[]): string | undefined {
  const simple = others.some(each => each !== map && !each.propertyNames && !each.enum)
  return simple ? (map.required?.[0] ?? Object.keys(map.properties ?? {})[0]) : undefined
}

/** What is said of a place to those who write it. */
export const describes = (root: Schema, path: readonly (string | number)[]): string | undefined => {
  const parent = schemasAt(root, path.slice(0, -1))
  const direct = parent.map(each => among(each, path.at(-1)!)?.description).find(Boolean)
  return direct ?? schemasAt(root, path).find(each => each.description)?.description
}
