import type { Source } from '../../model/diagnostic.ts'
import { nearest } from '../../model/nearest.ts'
import { SIGN_FIELDS } from '../../model/sign-file/fields.ts'
import { keysOf } from '../../model/tree.ts'
import { parse } from './yaml.ts'

const FIELDS: ReadonlySet<string> = new Set(Object.keys(SIGN_FIELDS))
const FIELD_FIRST = new RegExp(`^(?:\\{\\s*)?["']?(?:${[...FIELDS].join('|')})["']?[ \\t]*:`, 'm')

/** Is a YAML file plainly something else than a sign: a workflow, a lock file, the settings of another program? */
export function isNoSign(source: Source): boolean {
  if (FIELD_FIRST.test(source.text) || source.text.includes('\0')) return false
  const tree = parse(source, () => {})?.tree
  // A headline that is misspelt is one all the same, and is told.
  return !keysOf(tree).some(key => FIELDS.has(key.toLowerCase()) || nearest(key, ['headline']) !== undefined)
}
