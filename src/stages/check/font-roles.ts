import type { Template } from '../../looks/kit/template.ts'
import type { Report } from '../../model/diagnostic.ts'
import type { Sign } from '../../model/sign.ts'
import { fieldName } from '../../model/tree.ts'

/** The roles that looks usually have: one that this look does without is no slip, for the same sign fits another. */
const USUAL_ROLES = ['display', 'strong', 'text', 'small']

/** Type is set by the roles that a look has: a font for another would be on no sign. */
export function fontRoles({ fonts }: Pick<Sign, 'fonts'>, template: Template, report: Report): void {
  const roles = Object.keys(template.faces)
  for (const role of Object.keys(fonts).filter(each => !roles.includes(each)))
    report({
      code: USUAL_ROLES.includes(role) ? 'field-unused' : 'invalid-value',
      message: `The look ${template.name} sets no type in \`${role}\``,
      hint: `it has: ${roles.join(', ')}`,
      field: fieldName(['fonts', role]),
    })
}
