import type { Path } from '../../shared/yaml-value.ts'

/** Where on the page a field is. */
export const fieldId = (path: Path): string => `field-${path.join('.')}`
