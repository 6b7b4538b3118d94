import { toJsonSchema } from '@valibot/to-json-schema'
import { SIZE_NAMES } from '../sheet.ts'
import { FIELDS, FORMATS } from '../sign.ts'
import { SignFile } from './sign-file.ts'
import { SETTINGS } from './text-traits.ts'

/** The JSON Schema of sign files, made from the definition that checks them. Editors complete and explain from it. */
export function jsonSchema(): object {
  const { $schema: _, ...schema } = toJsonSchema(SignFile, { errorMode: 'ignore' })
  const properties = schema.properties as Record<string, Node>
  for (const field of FIELDS) properties[field] = byLanguage(properties[field]!, field)
  const outputs = properties.outputs!
  properties.outputs = {
    ...outputs,
    items: {
      description: 'A file to make: size.format.',
      anyOf: [
        { enum: SIZE_NAMES.flatMap(size => FORMATS.map(format => `${size}.${format}`)) },
        { type: 'string', pattern: `^\\d+(\\.\\d+)?x\\d+(\\.\\d+)?(mm|px)\\.(${FORMATS.join('|')})$` },
      ],
    } as Node,
  }
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...schema }
}

/** A text, or in two languages a text for each. */
const LANGUAGES = {
  type: 'object',
  propertyNames: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
  additionalProperties: { type: 'string' },
  minProperties: 1,
  description: 'In each of the languages of the sign: {cy: …, en: …}.',
}

interface Node {
  readonly type?: string
  readonly description?: string
  readonly enum?: unknown
  readonly pattern?: string
  readonly anyOf?: readonly Node[]
  readonly items?: Node
  readonly properties?: Readonly<Record<string, Node>>
}

/** The schema of a printed field with every text in it as one that may be given by language. */
function byLanguage(node: Node, name: string): Node {
  if (node.anyOf) {
    const options = node.anyOf.flatMap(option => {
      const open = byLanguage(option, name)
      return open.anyOf && !option.anyOf ? open.anyOf : [open]
    })
    return { ...node, anyOf: [...new Set(options)] }
  }
  if (node.properties) {
    const properties = Object.entries(node.properties).map(([key, each]) => [key, byLanguage(each, key)])
    return { ...node, properties: Object.fromEntries(properties) }
  }
  if (node.items) return { ...node, items: byLanguage(node.items, name) }
  const isText = node.type === 'string' && !node.enum && !node.pattern && !SETTINGS.has(name)
  return isText ? { description: node.description!, anyOf: [{ ...node }, LANGUAGES] } : node
}
