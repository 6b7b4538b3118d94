import type { Arrangement, Scene, Template } from '../../../looks/kit/template.ts'

/** What the arrangement of a look is called that has one alone. */
const ONLY = 'usual'

/** The arrangements of a look that suit a scene, the preferred first. */
export function arrangementsOf(template: Template, scene: Scene): readonly Arrangement[] {
  const given = template.arrangements?.(scene) ?? []
  return given.length ? given : [{ name: ONLY, draw: template.draw }]
}

/** The arrangement of a name; where a smaller sheet has none of that name, the one preferred there. */
export function arrangementNamed(template: Template, scene: Scene, name: string): Arrangement {
  const all = arrangementsOf(template, scene)
  return all.find(each => each.name === name) ?? all[0]!
}

/** A look in one of its arrangements. */
export function lookIn(template: Template, { type = {} }: Arrangement): Template {
  const changed = Object.entries(type).flatMap(([name, style]) => {
    const usual = template.type[name]
    return usual ? [[name, { ...usual, ...style }] as const] : []
  })
  return changed.length
    ? { ...template, type: { ...template.type, ...Object.fromEntries(changed) } }
    : template
}
