import type { Choice } from '../../looks/kit/choice.ts'
import type { Template } from '../../looks/kit/template.ts'
import type { Report } from '../../model/diagnostic.ts'
import { hintFor, mendTo } from '../../model/nearest.ts'

/** The look of a name: a name and never a path, since a sign is data. Reports why there is none. */
export function lookNamed(name: string, { templates, broken }: Choice, report: Report): Template | undefined {
  const template = templates.get(name)
  if (template) return template
  const faults = broken.get(name)
  if (faults) {
    faults.forEach(report)
    return undefined
  }
  const hint = /[/\\]|\.[jt]sx?$/.test(name)
    ? 'a sign names a look and never a file; the folder of looks of your own is named with --templates'
    : hintFor(
        name,
        [...templates.keys(), ...broken.keys()],
        `there are: ${[...templates.keys()].join(', ')}; looks of your own are brought by --templates`,
      )
  report({
    code: 'unknown-template',
    message: `There is no look named \`${name}\``,
    hint,
    field: 'template',
    fixes: mendTo(name, [...templates.keys(), ...broken.keys()]),
  })
  return undefined
}
