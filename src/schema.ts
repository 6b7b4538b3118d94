import { toJsonSchema } from '@valibot/to-json-schema'
import { SignFile } from './fields.ts'
import { SIZE_NAMES } from './sheet.ts'
import { FORMATS } from './sign.ts'

/** The JSON Schema of sign files, made from the definition that checks them. Editors complete and explain from it. */
export function jsonSchema(): object {
  const { $schema: _, ...schema } = toJsonSchema(SignFile, { errorMode: 'ignore' })
  const properties = schema.properties as Record<string, { items?: object }>
  const outputs = properties.outputs!
  outputs.items = {
    description: 'A file to make: size.format.',
    anyOf: [
      { enum: SIZE_NAMES.flatMap(size => FORMATS.map(format => `${size}.${format}`)) },
      { type: 'string', pattern: `^\\d+(\\.\\d+)?x\\d+(\\.\\d+)?(mm|px)\\.(${FORMATS.join('|')})$` },
    ],
  }
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...schema }
}
