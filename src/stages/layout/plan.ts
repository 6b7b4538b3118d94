import type { Template } from '../../looks/kit/template.ts'
import { lookFault, TemplateError } from '../../looks/kit/template-error.ts'
import type { Report } from '../../model/diagnostic.ts'
import type { Mm, Sheet } from '../../model/sheet.ts'
import type { Sign } from '../../model/sign.ts'
import { arrangementNamed, arrangementsOf, lookIn } from './arrange/candidates.ts'
import { type BoxNode, expand, type TextNode, textsIn } from './expand.ts'
import { sceneOf, speechOf } from './scene.ts'

/** A page before its words have sizes. */
export interface Plan {
  readonly root: BoxNode
  readonly texts: readonly TextNode[]
}

export const unitOf = ({ width, height }: Sheet): Mm => Math.sqrt(width * height) / 100

/** The names of the arrangements that suit a sign on a sheet, the preferred first. Reports what a look fails of. */
export const namesOf = (
  sign: Sign,
  template: Template,
  sheet: Sheet,
  report: Report,
): readonly string[] | undefined =>
  asked(template, report, () =>
    arrangementsOf(template, sceneOf(sign, template, sheet, unitOf(sheet))).map(({ name }) => name),
  )

/** What a look draws in the arrangement of a name. Reports what it fails of. */
export const planOf = (
  sign: Sign,
  template: Template,
  sheet: Sheet,
  name: string,
  report: Report,
): Plan | undefined =>
  asked(template, report, () => {
    const scene = sceneOf(sign, template, sheet, unitOf(sheet))
    const arrangement = arrangementNamed(template, scene, name)
    const children = expand(
      arrangement.draw(scene),
      lookIn(template, arrangement),
      speechOf(sign, arrangement),
    )
    if (!children.length) throw new TemplateError('`draw` gave nothing to draw: is its `return` missing?')
    const [first] = children
    const root: BoxNode =
      children.length === 1 && first?.kind === 'box'
        ? first
        : { kind: 'box', style: {}, fill: undefined, radii: [0, 0, 0, 0], hug: false, children }
    return { root, texts: textsIn([root]) }
  })

/** What the code of a look gives; undefined, with a finding, where it fails. */
function asked<Value>(template: Template, report: Report, work: () => Value): Value | undefined {
  try {
    return template.within ? template.within(work) : work()
  } catch (error) {
    const { message: why, hint, at } = lookFault(error)
    const message = `The look ${template.name} cannot be drawn: ${why}`
    report({ code: 'template-error', message, hint, at })
    return undefined
  }
}
