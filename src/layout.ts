import type { Finding, Report } from './diagnostic.ts'
import type { Drawing, Item } from './drawing.ts'
import type { Materials } from './gather.ts'
import { type Block, set } from './layout/block.ts'
import { type BoxTree, place } from './layout/boxes.ts'
import { compose } from './layout/compose.ts'
import { type BoxNode, expand, type PageNode, TemplateError, type TextNode } from './layout/expand.ts'
import { legible } from './layout/legible.ts'
import { type Overflow, type Page, type Solution, type Stack, solve } from './layout/solve.ts'
import { type Box, type Mm, type Sheet, shapeOf } from './sheet.ts'
import type { Sign } from './sign.ts'
import { lookWords, type Template } from './template.ts'
import { Paragraph } from './text/paragraph.ts'
import { Typeface } from './text/typeface.ts'

/** A page before its words have sizes. */
interface Plan {
  readonly root: BoxNode
  readonly texts: readonly TextNode[]
}

/**
 * Lay a sign out on a sheet. Satori places the boxes, once without words to learn the measures and once with the
 * words at the sizes that fill the sheet. Reports what does not fit or cannot be drawn; then there is no drawing.
 */
export async function layout(
  sign: Sign,
  template: Template,
  materials: Materials,
  sheet: Sheet,
  report: Report,
): Promise<Drawing | undefined> {
  const unit = Math.sqrt(sheet.width * sheet.height) / 100
  const plan = planOf(sign, template, sheet, unit, report)
  if (!plan) return undefined
  const faces = facesOf(materials)
  const paragraphs = plan.texts.map(node => paragraphOf(node, sign, faces))
  if (missingGlyphs(plan.texts, paragraphs, report)) return undefined
  const bare = await place(
    boxTree(plan.root, sheet, () => 0),
    sheet.width,
    sheet.height,
  )
  const { stack, measures } = stackOf(plan.root, bare)
  const blocks = plan.texts.map(
    (node, i): Block => ({ node, paragraph: paragraphs[i]!, measure: measures[i]! }),
  )
  const limits = legible(sheet)
  const page: Page = { stack, blocks, height: sheet.height, unit, legible: limits }
  const solved = solve(page)
  if ('cut' in solved) {
    report(overflowing(solved, sheet, limits.least))
    return undefined
  }
  warnOfSmall(solved, blocks, sheet, limits.comfortable, report)
  const heights = solved.settings.map(setting => setting.height)
  const boxes = await place(
    boxTree(plan.root, sheet, i => heights[i]!),
    sheet.width,
    sheet.height,
  )
  const used = new Map(
    blocks.flatMap(({ paragraph }) => paragraph.setting.faces).map(face => [face.id, face]),
  )
  return {
    sheet,
    language: sign.language,
    title: sign.headline.replaceAll('\n', ' '),
    words: plan.texts.map(({ words }) => words.replaceAll('\n', ' ')).join('\n'),
    items: paint(plan.root, boxes, blocks, solved, sign),
    faces: used,
  }
}

function planOf(sign: Sign, template: Template, sheet: Sheet, unit: Mm, report: Report): Plan | undefined {
  const words = lookWords(template, sign.language)
  try {
    const children = expand(template.draw({ sign, sheet, shape: shapeOf(sheet), u: unit, words }), template)
    const [first] = children
    const root: BoxNode =
      children.length === 1 && first?.kind === 'box'
        ? first
        : { kind: 'box', style: {}, fill: undefined, radii: [0, 0, 0, 0], children }
    return { root, texts: textsIn(root) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const place = error instanceof TemplateError ? '' : ' (it threw)'
    report({ code: 'template-error', message: `The look ${template.name} cannot be drawn: ${why}${place}` })
    return undefined
  }
}

const textsIn = (node: PageNode): TextNode[] =>
  node.kind === 'text' ? [node] : node.children.flatMap(textsIn)

const typefaces = new WeakMap<Uint8Array, Typeface>()

function facesOf(materials: Materials): ReadonlyMap<string, readonly Typeface[]> {
  const open = ({ id, bytes }: { id: string; bytes: Uint8Array }) => {
    const known = typefaces.get(bytes)
    if (known) return known
    const face = new Typeface(id, bytes)
    typefaces.set(bytes, face)
    return face
  }
  return new Map(Object.entries(materials.fonts).map(([role, files]) => [role, files.map(open)]))
}

function paragraphOf(node: TextNode, sign: Sign, faces: ReadonlyMap<string, readonly Typeface[]>): Paragraph {
  const { style } = node
  const language = node.language ?? sign.language
  const words = style.caps ? node.words.toLocaleUpperCase(language) : node.words
  return new Paragraph(style.fit === 'line' ? words.replaceAll('\n', ' ') : words, {
    faces: faces.get(style.face)!,
    language,
    direction: sign.direction,
    leading: style.leading ?? 1.2,
    tracking: style.tracking ?? 0,
    oneLine: style.fit === 'line',
  })
}

function missingGlyphs(
  texts: readonly TextNode[],
  paragraphs: readonly Paragraph[],
  report: Report,
): boolean {
  let any = false
  texts.forEach(({ field }, i) => {
    for (const character of new Set(paragraphs[i]!.missing.map(({ character }) => character))) {
      any = true
      const codes = [...character].map(
        c => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
      )
      const message = `No font has the character ${character} (${codes.join(' ')}) of \`${field}\``
      report({
        code: 'glyph-missing',
        message,
        hint: 'write it another way; `signgen fonts` lists what is covered',
        field,
      })
    }
  })
  return any
}

/**
 * The tree for satori. The first time round words take no height (`heightOf` is 0), nothing stretches and the page
 * is as high as what is left: so every height that is found is one that no text can have.
 */
function boxTree(root: BoxNode, sheet: Sheet, heightOf: (text: number) => Mm): BoxTree {
  let text = 0
  const measuring = heightOf(0) === 0
  const lower = (node: PageNode, parent: BoxNode | undefined): BoxTree => {
    if (node.kind === 'text') {
      const height = heightOf(text++)
      return {
        style: parent?.style.flexDirection?.startsWith('row')
          ? { height, flexGrow: 1, flexBasis: 0 }
          : { height },
        children: [],
      }
    }
    const row = parent?.style.flexDirection?.startsWith('row')
    const rows = node.style.flexDirection?.startsWith('row')
    const { flexGrow = 0, ...style } = node.style
    const free = measuring
      ? { ...style, flexGrow: row ? flexGrow : 0, ...(rows && { alignItems: 'flex-start' as const }) }
      : node.style
    const page = parent ? {} : { width: sheet.width, ...(measuring ? {} : { height: sheet.height }) }
    return { style: { ...free, ...page }, children: node.children.map(child => lower(child, node)) }
  }
  return lower(root, undefined)
}

/** From the page without words: how its heights add up, and how wide every text may be. */
function stackOf(root: BoxNode, boxes: readonly Box[]): { stack: Stack; measures: readonly Mm[] } {
  const measures: Mm[] = []
  let next = 0
  const read = (node: PageNode): Stack => {
    const box = boxes[next++]!
    if (node.kind === 'text') {
      measures.push(box.width)
      return { kind: 'text', index: measures.length - 1 }
    }
    const kind = node.style.flexDirection?.startsWith('row') ? 'row' : 'column'
    const places: Box[] = []
    const parts = node.children.map(child => {
      places.push(boxes[next]!)
      return read(child)
    })
    const inFlow = node.children.map(child => child.kind === 'text' || child.style.position !== 'absolute')
    const heights = places.filter((_, i) => inFlow[i]).map(({ height }) => height)
    const taken = kind === 'row' ? Math.max(0, ...heights) : heights.reduce((sum, each) => sum + each, 0)
    return { kind, fixed: box.height - taken, parts: parts.filter((_, i) => inFlow[i]) }
  }
  return { stack: read(root), measures }
}

function paint(
  root: BoxNode,
  boxes: readonly Box[],
  blocks: readonly Block[],
  { settings }: Solution,
  sign: Sign,
): Item[] {
  const items: Item[] = []
  let [next, text] = [0, 0]
  const visit = (node: PageNode): void => {
    const box = boxes[next++]!
    if (node.kind === 'text') {
      const i = text++
      items.push(compose(blocks[i]!, settings[i]!, box, sign.colours[node.fill]!))
      return
    }
    if (node.fill) items.push({ kind: 'box', box, fill: sign.colours[node.fill]!, radii: node.radii })
    node.children.forEach(visit)
  }
  visit(root)
  return items
}

/** Labels and sources are set smaller than the running text that they go with. */
const RUNNING = 0.9

const mm = (length: Mm) => String(Math.round(length * 10) / 10)

function overflowing({ block, size, cut }: Overflow, { name }: Sheet, least: Mm): Finding {
  const { field, words } = block.node
  const message = `\`${field}\` is ${words.length} characters, and the largest type that fits on ${name} is ${mm(size)} mm (least ${mm(least)})`
  return { code: 'text-overflow', field, message, hint: `cut ${cut} characters, or use a larger size` }
}

function warnOfSmall(
  { scale }: Solution,
  blocks: readonly Block[],
  { name }: Sheet,
  comfortable: Mm,
  report: Report,
): void {
  const running = blocks.filter(({ node }) => node.style.fit === 'flow' && node.style.size >= RUNNING)
  if (!running.length) return
  const sized = running.map(block => ({ block, size: set(block, scale).size }))
  const smallest = sized.reduce((least, each) => (each.size < least.size ? each : least))
  if (smallest.size >= comfortable) return
  const { field } = smallest.block.node
  const message = `\`${field}\` is set in ${mm(smallest.size)} mm type on ${name} (${mm(comfortable)} is easy to read)`
  report({ code: 'text-too-small', field, message, hint: 'cut some words, or use a larger size' })
}
