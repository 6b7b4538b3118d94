import type { Finding, Place } from '../../model/diagnostic.ts'
import type { Template } from './template.ts'

/** The looks that a sign may name, and those that cannot be used, with what is wrong with each. */
export interface Choice {
  readonly templates: ReadonlyMap<string, Template>
  readonly broken: ReadonlyMap<string, readonly Finding[]>
}

/** The files of looks of the user's own as they were read, all of them: what a process of its own is sent. */
export interface LookFiles {
  readonly folder: string
  readonly names: readonly string[]
  readonly texts: ReadonlyMap<string, string>
  /** Those of the folder that was named before this one. */
  readonly before?: LookFiles | undefined
}

/** The looks there are, with where they come from. */
export interface Looks extends Choice {
  /** Where each that is not signgen's own stands. */
  readonly homes: ReadonlyMap<string, Place>
  /** What they were read from; undefined for signgen's own. */
  readonly files: LookFiles | undefined
  /** The hash of all that they are made of. */
  readonly mark: string | undefined
  /** What was found of them after they had drawn. */
  readonly late?: () => Promise<readonly Finding[]>
}
