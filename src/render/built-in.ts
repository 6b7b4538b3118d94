import { TEMPLATES } from '../../templates/index.ts'
import type { Looks } from '../looks/kit/choice.ts'

/** The looks that come with signgen. */
export const BUILT_IN: Looks = {
  templates: TEMPLATES,
  broken: new Map(),
  homes: new Map(),
  files: undefined,
  mark: undefined,
}
