import { holdBox, holdFigure, holdPicture, holdText } from '../../looks/kit/check-props.ts'
import { coloursOf } from '../../looks/kit/colours.ts'
import type {
  BoxProps,
  BoxStyle,
  Child,
  Element,
  LanguagesProps,
  PictureProps,
  QrProps,
  Template,
  TextProps,
  TypeStyle,
} from '../../looks/kit/template.ts'
import { lookFault, TemplateError } from '../../looks/kit/template-error.ts'
import type { PaintedFigure, Role } from '../../model/drawing.ts'
import { hintFor } from '../../model/nearest.ts'
import type { Mm } from '../../model/sheet.ts'
import { directionOf } from '../../trade/language/tags.ts'
import { mirrored } from './mirror.ts'
import { type Part, partOf } from './part.ts'

export interface BoxNode {
  readonly kind: 'box'
  readonly style: BoxStyle
  readonly fill: string | undefined
  readonly radii: readonly [Mm, Mm, Mm, Mm]
  /** What its ground is made of, and in which colour. */
  readonly texture?: BoxProps['texture']
  readonly hug: boolean
  readonly children: readonly PageNode[]
}

export interface TextNode {
  readonly kind: 'text'
  readonly words: string
  readonly field: string
  readonly part: Part
  readonly type: string
  readonly style: TypeStyle
  readonly fill: string
  readonly align: 'start' | 'center' | 'end'
  readonly role: Role
  readonly before: number
  readonly after: number
  readonly turn: 'left' | 'right' | undefined
  readonly language: string | undefined
}

/** What is looked at and not read, in a box of its own. */
export interface FigureNode {
  readonly kind: 'figure'
  readonly field: PaintedFigure['field']
  readonly style: BoxStyle
  /** Fill the box, or be whole within it. */
  readonly fit: 'cover' | 'contain'
  /** Where the sign does not say it itself. */
  readonly focus: readonly [x: number, y: number] | undefined
  /** The colour that it is printed in, as dots. */
  readonly screen?: string | undefined
}

export type PageNode = BoxNode | TextNode | FigureNode

/** In which language words are drawn, and how their fields are called in it. */
export interface Speech {
  readonly language: string | undefined
  readonly fieldIn: (field: string, language: string | undefined) => string
  /** Do words of such fields stand beside one another in two languages that are `stacked`? */
  readonly inColumns?: (field: string) => boolean
}

/** A page in one language, whose fields are called as they are. */
const PLAIN: Speech = { language: undefined, fieldIn: field => field }

/** Call a template's components and hold every element against what can be drawn. */
export function expand(child: Child, template: Template, speech: Speech = PLAIN): readonly PageNode[] {
  try {
    return expanded(child, template, speech)
  } catch (error) {
    quieten(child)
    throw lookFault(error, isElement(child) && typeof child.at?.path === 'string' ? child.at : undefined)
  }
}

const isElement = (child: unknown): child is Element =>
  typeof child === 'object' && child !== null && 'type' in child && 'props' in child

/** Is it a promise, of whatever globals? */
const isPromise = (child: unknown): child is PromiseLike<unknown> =>
  typeof child === 'object' && child !== null && typeof (child as { then?: unknown }).then === 'function'

/** What promises among elements fail of is no concern any more: nobody else waits for them. */
function quieten(child: unknown): void {
  if (isPromise(child)) child.then(undefined, () => {})
  else if (Array.isArray(child)) child.forEach(quieten)
  else if (isElement(child)) quieten(child.props?.children)
}

function expanded(child: Child, template: Template, speech: Speech): readonly PageNode[] {
  if (child === null || child === undefined || typeof child === 'boolean' || child === '') return []
  if (typeof child === 'string' || typeof child === 'number') {
    throw new TemplateError(`the words "${child}" stand outside a <text>`)
  }
  if (Array.isArray(child)) return child.flatMap(each => expand(each, template, speech))
  if (!isElement(child)) throw notDrawn(child)
  return drawn(child, template, speech)
}

/** What was given in place of an element. */
function notDrawn(child: unknown): TemplateError {
  if (isPromise(child)) return new TemplateError('a look draws at once: `async` and `await` cannot be used')
  const what = typeof child === 'object' ? 'an object that is no element' : `a ${typeof child}`
  return new TemplateError(`${what} stands among the elements, where only <box>, <text> and components can`)
}

function drawn({ type, props }: Element, template: Template, speech: Speech): readonly PageNode[] {
  if (typeof type === 'function') return expand(type(props as never), template, speech)
  if (type === 'fragment') return expand(props.children as Child, template, speech)
  if (type === 'box') return [box(props as BoxProps, template, speech)]
  if (type === 'text') return text(props as unknown as TextProps, template, speech)
  if (type === 'qr') return [figure('qr', props as unknown as QrProps)]
  if (type === 'languages') return languages(props as unknown as LanguagesProps, template, speech)
  if (type === 'picture') return [picture(props as unknown as PictureProps, template)]
  if (type === undefined)
    throw new TemplateError('a component here is undefined: is it exported where it is imported from?')
  const known = '<box>, <text>, <picture> and <qr>'
  throw new TemplateError(`<${String(type)}> cannot be drawn: a look is made of ${known}`)
}

/** A block for each language that has something to say; with one alone there is nothing to keep apart. */
function languages(
  { arrangement, gap, gutter, style = {}, block = {}, blocks }: LanguagesProps,
  template: Template,
  speech: Speech,
): readonly PageNode[] {
  const direction = directionOf(blocks[0]?.language ?? '')
  const spoken = blocks
    .map(({ language, draws }) => {
      const nodes = expand(draws, template, { ...speech, language })
      return directionOf(language) === direction ? nodes : nodes.map(turned)
    })
    .filter(nodes => nodes.some(hasWords))
  if (spoken.length < 2) return spoken.flat()
  const { inColumns } = speech
  const columns =
    gutter !== undefined && inColumns && textsIn(spoken.flat()).every(({ field }) => inColumns(field))
  const beside = arrangement === 'side' || columns
  const share: BoxStyle = beside ? { flexGrow: 1, flexBasis: 0, ...block } : block
  const kept = beside ? spoken : spoken.map((nodes, i) => collapsed(nodes, spoken[i - 1]))
  return [
    {
      ...boxOf({ flexDirection: beside ? 'row' : 'column', gap: columns ? gutter : gap, ...style }),
      children: kept.map(children => ({ ...boxOf(share), children })),
    },
  ]
}

/**
 * What is said in a language that runs against the page: its labels stand on its own side, and so does all else that has
 * one. A page that runs from right to left is mirrored as a whole, and this part of it back again.
 */
function turned(node: PageNode): PageNode {
  if (node.kind !== 'box') return node
  const [topLeft, topRight, bottomRight, bottomLeft] = node.radii
  const radii = [topRight, topLeft, bottomLeft, bottomRight] as const
  return { ...node, style: mirrored(node.style), radii, children: node.children.map(turned) }
}

/** Of the space after one block and before the next the greater counts, as between paragraphs. */
function collapsed(nodes: readonly PageNode[], above: readonly PageNode[] | undefined): readonly PageNode[] {
  const [[first, ...rest], last] = [nodes, above?.at(-1)]
  if (first?.kind !== 'text' || last?.kind !== 'text') return nodes
  return [{ ...first, before: Math.max(0, first.before - Math.max(0, last.after)) }, ...rest]
}

/** Every text of some nodes, in their order. */
export const textsIn = (nodes: readonly PageNode[]): TextNode[] =>
  nodes.flatMap(node => (node.kind === 'text' ? [node] : node.kind === 'box' ? textsIn(node.children) : []))

const hasWords = (node: PageNode): boolean => (node.kind === 'box' ? node.children.some(hasWords) : true)

/** A box that holds nothing and shows nothing. */
function boxOf(style: BoxStyle): BoxNode {
  holdBox({ style })
  return { kind: 'box', style, fill: undefined, radii: [0, 0, 0, 0], hug: false, children: [] }
}

function figure(field: FigureNode['field'], props: QrProps): FigureNode {
  holdFigure(field, props)
  return { kind: 'figure', field, style: props.style ?? {}, fit: 'contain', focus: undefined }
}

function picture(props: PictureProps, template: Template): FigureNode {
  holdPicture(props)
  const { field, style = {}, fit = 'cover', focus, screen } = props
  if (screen !== undefined) colour(screen, template)
  return { kind: 'figure', field, style, fit, focus, screen }
}

function box(props: BoxProps, template: Template, speech: Speech): BoxNode {
  holdBox(props)
  const { style = {}, fill, radius = 0, texture, hug = false, children } = props
  if (fill !== undefined) colour(fill, template)
  if (texture) colour(texture.fill, template)
  const radii = typeof radius === 'number' ? ([radius, radius, radius, radius] as const) : radius
  return { kind: 'box', style, fill, radii, texture, hug, children: expand(children, template, speech) }
}

function text(props: TextProps, template: Template, speech: Speech): readonly TextNode[] {
  holdText(props)
  const {
    children: words,
    field: plain,
    type,
    fill = 'ink',
    align = 'start',
    as: role = 'p',
    before = 0,
    after = 0,
    turn,
    language = speech.language,
  } = props
  const field = speech.fieldIn(plain, language)
  if (words === undefined || words === null || words === '') return []
  const style = Object.hasOwn(template.type, type) && template.type[type]
  if (!style) throw strange('type', type, template.type)
  if (!template.faces[style.face]) throw new TemplateError(`the look has no face named \`${style.face}\``)
  if (turn && style.fit !== 'line')
    throw new TemplateError(`the <text> of \`${field}\` is turned, and its type is not of \`fit: line\``)
  colour(fill, template)
  const part = partOf(field)
  return [{ kind: 'text', words, field, part, type, style, fill, align, role, before, after, turn, language }]
}

function colour(role: string, template: Template): void {
  if (Object.hasOwn(template.colours, role)) return
  const colours = coloursOf(template)
  if (!Object.hasOwn(colours, role)) throw strange('colour', role, colours)
}

function strange(kind: string, name: string, table: Readonly<Record<string, unknown>>): TemplateError {
  const known = Object.keys(table)
  const hint = hintFor(name, known, `there are: ${known.join(', ')}`)
  return new TemplateError(`the look has no ${kind} named \`${name}\``, undefined, hint)
}
