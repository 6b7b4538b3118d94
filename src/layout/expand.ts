import type { PaintedFigure, Role } from '../drawing.ts'
import type { Mm } from '../sheet.ts'
import type {
  BoxProps,
  BoxStyle,
  Child,
  Element,
  QrProps,
  Template,
  TextProps,
  TypeStyle,
} from '../template.ts'

/** A template used something that cannot be drawn, or threw: the fault of the look, not of the sign. */
export class TemplateError extends Error {}

export interface BoxNode {
  readonly kind: 'box'
  readonly style: BoxStyle
  readonly fill: string | undefined
  readonly radii: readonly [Mm, Mm, Mm, Mm]
  readonly children: readonly PageNode[]
}

export interface TextNode {
  readonly kind: 'text'
  readonly words: string
  readonly field: string
  readonly type: string
  readonly style: TypeStyle
  readonly fill: string
  readonly align: 'start' | 'center' | 'end'
  readonly role: Role
  readonly before: number
  readonly after: number
  readonly language: string | undefined
}

/** What is looked at and not read, in a box of its own. */
export interface FigureNode {
  readonly kind: 'figure'
  readonly field: PaintedFigure['field']
  readonly style: BoxStyle
}

export type PageNode = BoxNode | TextNode | FigureNode

const STYLES: ReadonlySet<string> = new Set([
  ...['flexDirection', 'justifyContent', 'alignItems', 'alignSelf', 'flexGrow', 'flexShrink', 'flexBasis'],
  ...['width', 'height', 'minHeight', 'gap', 'position', 'top', 'right', 'bottom', 'left'],
  ...['padding', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'],
  ...['margin', 'marginTop', 'marginRight', 'marginBottom', 'marginLeft'],
])

/** Call a template's components and hold every element against what can be drawn. */
export function expand(child: Child, template: Template): readonly PageNode[] {
  if (child === null || child === undefined || typeof child === 'boolean' || child === '') return []
  if (typeof child === 'string' || typeof child === 'number') {
    throw new TemplateError(`the words "${child}" stand outside a <text>`)
  }
  if (Array.isArray(child)) return child.flatMap(each => expand(each, template))
  const { type, props } = child as Element
  if (typeof type === 'function') return expand(type(props as never), template)
  if (type === 'fragment') return expand(props.children as Child, template)
  if (type === 'box') return [box(props as BoxProps, template)]
  if (type === 'text') return text(props as unknown as TextProps, template)
  if (type === 'qr') return [figure('qr', props as unknown as QrProps)]
  throw new TemplateError(`<${String(type)}> cannot be drawn: a look is made of <box>, <text> and <qr>`)
}

function styled(style: BoxStyle): BoxStyle {
  for (const [key, value] of Object.entries(style)) {
    if (!STYLES.has(key)) throw new TemplateError(`a <box> has no style \`${key}\``)
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new TemplateError(`the style \`${key}\` is not a number`)
  }
  return style
}

const figure = (field: FigureNode['field'], { style = {} }: QrProps): FigureNode => ({
  kind: 'figure',
  field,
  style: styled(style),
})

function box({ style = {}, fill, radius = 0, children }: BoxProps, template: Template): BoxNode {
  styled(style)
  if (fill !== undefined) colour(fill, template)
  const radii = typeof radius === 'number' ? ([radius, radius, radius, radius] as const) : radius
  return { kind: 'box', style, fill, radii, children: expand(children, template) }
}

function text(props: TextProps, template: Template): readonly TextNode[] {
  const {
    children: words,
    field,
    type,
    fill = 'ink',
    align = 'start',
    as: role = 'p',
    before = 0,
    after = 0,
    language,
  } = props
  if (words === undefined || words === null || words === '') return []
  if (typeof words !== 'string') throw new TemplateError(`the <text> of \`${field}\` must hold one string`)
  const style = template.type[type]
  if (!style) throw new TemplateError(`the look has no type named \`${type}\``)
  if (!template.faces[style.face]) throw new TemplateError(`the look has no face named \`${style.face}\``)
  colour(fill, template)
  return [{ kind: 'text', words, field, type, style, fill, align, role, before, after, language }]
}

function colour(role: string, template: Template): void {
  if (!Object.hasOwn(template.colours, role))
    throw new TemplateError(`the look has no colour named \`${role}\``)
}
