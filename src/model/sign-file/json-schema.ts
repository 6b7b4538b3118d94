import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { SIZE_NAMES } from '../sheet.ts'
import { FORMATS } from '../sign.ts'
import { Campaign } from './campaign.ts'
import { SIGN_FIELDS } from './fields.ts'
import { SignFile } from './sign-file.ts'
import { type Meta, traitsIn } from './walk.ts'

/** The JSON Schema of sign files, made from the definition that checks them. Editors complete and explain from it. */
export const jsonSchema = (): object => schemaFrom(SignFile)

/** The JSON Schema of `campaign.yaml`. */
export const campaignSchema = (): object => schemaFrom(Campaign)

function schemaFrom(file: typeof SignFile | typeof Campaign): object {
  const { $schema: _, ...schema } = toJsonSchema(file, {
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'union' ? flat(jsonSchema) : undefined,
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'metadata' ? withoutTraits(jsonSchema) : undefined,
  })
  const properties = schema.properties as Record<string, JsonSchema>
  for (const [name, { description }] of Object.entries(SIGN_FIELDS))
    if (properties[name]) properties[name] = { ...properties[name], description }
  const { description, ...outputs } = properties.outputs!
  outputs.items = { ...OUTPUT, anyOf: [...OUTPUT.anyOf!, KIT] }
  properties.outputs = { description: description!, anyOf: [outputs, KIT] }
  if (properties.print) properties.print = withAnyPrinter(properties.print)
  if (properties.kit) properties.kit.items = OUTPUT
  if (file === Campaign)
    for (const [name, property] of Object.entries(properties)) properties[name] = orNull(property)
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...schema }
}

/** A sign may name a printer of its campaign, whom the schema does not know. */
const withAnyPrinter = ({ anyOf = [], ...print }: JsonSchema): JsonSchema => ({
  ...print,
  anyOf: (anyOf as JsonSchema[]).map(each => {
    const { shop, ...rest } = (each.properties ?? {}) as Record<string, JsonSchema>
    if (!shop) return each
    const { description, enum: names } = shop
    return {
      ...each,
      properties: {
        shop: { description: description!, anyOf: [{ enum: names! }, { type: 'string' }] },
        ...rest,
      },
    }
  }),
})

const KIT: JsonSchema = { enum: ['kit'] }

const OUTPUT: JsonSchema = {
  description: 'A file to make: size.format.',
  anyOf: [
    { enum: SIZE_NAMES.flatMap(size => FORMATS.map(format => `${size}.${format}`)) },
    { type: 'string', pattern: `^\\d+(\\.\\d+)?x\\d+(\\.\\d+)?(mm|px)\\.(${FORMATS.join('|')})$` },
  ],
}

/** Or nothing: a default of a campaign is taken away. */
const orNull = ({ description, ...schema }: JsonSchema): JsonSchema => ({
  ...(description && { description }),
  anyOf: [schema, { type: 'null' }],
})

/** A text in two languages: one for each. */
const LANGUAGES: JsonSchema = {
  type: 'object',
  propertyNames: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
  additionalProperties: { type: 'string' },
  minProperties: 1,
  description: 'In each of the languages of the sign: {cy: …, en: …}.',
}

/** What kinds.ts says of a value beside its type is for us, but that a text may be given by language. */
function withoutTraits({ text, plain, unit, words, ...schema }: JsonSchema & Meta): JsonSchema {
  return traitsIn({ text })?.byLanguage ? byLanguage(schema) : schema
}

const byLanguage = (text: JsonSchema): JsonSchema => ({
  description: text.description!,
  anyOf: [text, LANGUAGES],
})

/** What may be one of several things, some of which may again: all of them side by side, and each once. */
function flat({ anyOf = [], ...union }: JsonSchema): JsonSchema {
  const options = (anyOf as JsonSchema[]).flatMap(each => each.anyOf ?? [each])
  return { ...union, anyOf: [...new Map(options.map(each => [JSON.stringify(each), each])).values()] }
}
