import { DATA } from './codes/data.ts'
import { FIELDS } from './codes/fields.ts'
import { FILES } from './codes/files.ts'
import { LAYOUT } from './codes/layout.ts'
import type { Meaning } from './codes/meaning.ts'
import { OUTPUT } from './codes/output.ts'
import { PREFLIGHT } from './codes/preflight.ts'
import { READING } from './codes/reading.ts'
import { RULES } from './codes/rules.ts'
import { TEMPLATE } from './codes/template.ts'
import { WORDS } from './codes/words.ts'

export type { Severity } from './codes/meaning.ts'

/** Every code there is. The set is closed and no code is ever used again for something else. */
export const CODES = {
  ...READING,
  ...FIELDS,
  ...FILES,
  ...LAYOUT,
  ...RULES,
  ...WORDS,
  ...TEMPLATE,
  ...DATA,
  ...OUTPUT,
  ...PREFLIGHT,
} satisfies Record<string, Meaning>

export type Code = keyof typeof CODES
