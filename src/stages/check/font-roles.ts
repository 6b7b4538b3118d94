import type { Template } from '../../looks/kit/template.ts'
import type { Report } from '../../model/diagnostic.ts'
import type { Sign } from '../../model/sign.ts'
import { fieldName } from '../../model/tree.ts'

/** Type is set by the roles that a look has: a font for another would be on no sign. */
export function fontRoles({ fonts }: Pick<Sign, 'fonts'>, template: Template, report: Report): void {
  const roles = Object.keys(template.faces)
  for (const role of Object.keys(fonts).filter(each => !roles.includes(each)))
    report({
      code: 'invalid-value',
      message: `The look ${template.name} sets no type in \`${role}\``,
      hint: `it has: ${roles.join(', ')}`,
      field: fieldName(['fonts', role]),
    })
}
