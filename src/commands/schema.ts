import { jsonSchema } from '../schema.ts'

/** The JSON Schema of sign files, as it is printed. */
export const schema = (): string => JSON.stringify(jsonSchema(), null, 2)
