import type { Template } from 'signgen'
import witnessAppeal from './witness-appeal.tsx'

/** The looks that come with signgen, in the order they are listed. */
export const TEMPLATES: ReadonlyMap<string, Template> = new Map(
  [witnessAppeal].map(look => [look.name, look]),
)
