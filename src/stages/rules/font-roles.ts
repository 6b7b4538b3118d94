import type { Finding } from '../../model/diagnostic.ts'
import { fieldName } from '../../model/tree.ts'
import type { Case } from './rule.ts'

/** Type is set by the roles that a look has: a font for another would be on no sign. */
export function fontRoles({ sign: { fonts }, template }: Case): Finding[] {
  const roles = Object.keys(template.faces)
  return Object.keys(fonts)
    .filter(role => !roles.includes(role))
    .map(role => ({
      code: 'invalid-value',
      message: `The look ${template.name} sets no type in \`${role}\``,
      hint: `it has: ${roles.join(', ')}`,
      field: fieldName(['fonts', role]),
    }))
}
