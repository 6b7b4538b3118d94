import type { SignFile } from './fields.ts'
import type { Path } from './tree.ts'

/** Asked for in words that this version understands and cannot honour yet. Refused: silence would print something else. */
export const NOT_YET: readonly {
  readonly asks: (file: SignFile) => unknown
  readonly path: Path
  readonly what: string
}[] = [{ asks: file => file.languages, path: ['languages'], what: 'bilingual signs' }]
