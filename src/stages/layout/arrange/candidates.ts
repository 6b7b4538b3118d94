import type { Arrangement, Scene, Template } from '../../../looks/kit/template.ts'

/** What the arrangement of a look is called that has one alone. */
const ONLY = 'usual'

/** An arrangement that is tried. */
export interface Candidate extends Arrangement {
  /** Running text is in columns, one for each language. */
  readonly columns?: boolean
}

/**
 * The arrangements of a look that suit a scene, the preferred first. Where two languages stand one below the other, and
 * the sign does not ask for it, each first with running text in columns, if there is much of it.
 */
export function arrangementsOf(template: Template, scene: Scene): readonly Candidate[] {
  const all = template.arrangements?.(scene) ?? []
  const given = all.length ? all : [{ name: ONLY, draw: template.draw }]
  if (scene.arrangement !== 'stacked' || scene.sign.bilingual?.arrangement) return given
  const columns = given.map(each => ({ ...each, name: `${each.name}-languages`, columns: true }))
  const { quote, details } = scene.sign
  return quote || details.length ? [...columns, ...given] : [...given, ...columns]
}

/** The arrangement of a name; where a smaller sheet has none of that name, the one preferred there. */
export function arrangementNamed(template: Template, scene: Scene, name: string): Candidate {
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
