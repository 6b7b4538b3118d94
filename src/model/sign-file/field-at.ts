import type { Path } from '../tree.ts'
import { SignFile } from './sign-file.ts'
import { keysIn, type Schema, schemaOf, schemasAt, traitsOf } from './walk.ts'

const SIGN = schemaOf(SignFile)

/** Is it the tag of a language? */
type Tag = (step: string) => boolean

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
const anyTag: Tag = step => LANGUAGE.test(step)

/** All that may stand at a path of a sign; nothing if it names no field. In one language of a bilingual sign: `headline.cy`. */
export function fieldAt(path: Path, isTag = anyTag): readonly Schema[] {
  const known = schemasAt(SIGN, path)
  const [tag] = path.slice(-1)
  return known.length || typeof tag !== 'string' || !isTag(tag)
    ? known
    : schemasAt(SIGN, path.slice(0, -1)).filter(schema => traitsOf(schema)?.byLanguage)
}

/** Every name that may stand before a colon in a sign. */
export const KEYS: readonly string[] = [...new Set(keysIn(SIGN))]
