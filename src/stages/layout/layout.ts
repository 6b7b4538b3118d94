import type { Template } from '../../looks/kit/template.ts'
import type { Finding, Report } from '../../model/diagnostic.ts'
import type { Drawing, Item, PaintedFigure, PaintedText } from '../../model/drawing.ts'
import type { Materials } from '../../model/materials.ts'
import { readingOrder } from '../../model/reading-order.ts'
import type { Box, Mm, Sheet } from '../../model/sheet.ts'
import type { Sign } from '../../model/sign.ts'
import { leastOf } from '../../trade/law/imprint.ts'
import { readAloud } from '../../trade/markup/redaction.ts'
import { choose, type Lags } from './arrange/choose.ts'
import { measured } from './arrange/measure.ts'
import type { Block } from './block.ts'
import { boxTree, huggedOf, stackOf } from './box-tree.ts'
import { enlargedIn } from './equal-languages.ts'
import type { BoxNode, TextNode } from './expand.ts'
import { outsideSafe, overflowing, phoneBroken, withoutRoom } from './findings.ts'
import { solvePages } from './fixed-boxes.ts'
import { place } from './flexbox.ts'
import { missingGlyphs } from './glyph-missing.ts'
import { withLabels } from './label-column.ts'
import { legible } from './legible-sizes.ts'
import { withRoom } from './make-room.ts'
import { neighboursOf } from './neighbours.ts'
import { warnOfOtherLetters } from './own-font-unused.ts'
import type { Page, Solution } from './page.ts'
import { nodesOf, paint } from './paint.ts'
import { facesOf, type Parting, paragraphOf } from './paragraphs.ts'
import { withPartedWords } from './part-words.ts'
import { isStamp, warnOfStamp } from './picture-small.ts'
import { figureOf } from './place-figure.ts'
import { freeOf } from './place-text.ts'
import { namesOf, type Plan, planOf, unitOf } from './plan.ts'
import { readingsOf } from './reading.ts'
import { roomOf, withinSafe } from './safe-area.ts'
import { toldInOne } from './scene.ts'
import { screened } from './screen.ts'
import { mostOfPrint, warnOfImprint, warnOfSmall } from './small-type.ts'
import { inTheOpen } from './story-safe.ts'

/** A page that has been composed. */
interface Composed {
  readonly plan: Plan
  readonly blocks: readonly Block[]
  readonly items: readonly Item[]
  /** What there is to say of it. */
  readonly findings: readonly Finding[]
}

/** A page whose words are solved. */
interface Solved {
  readonly root: BoxNode
  /** Where its boxes are without words. */
  readonly bare: readonly Box[]
  readonly blocks: readonly Block[]
}

/** What the rules of arrangement look at. */
type Seen = Pick<Composed, 'blocks' | 'items'>

/** What a look composes for, what that is a part of where words move inwards, and the sheet that is seen. */
interface Sheets {
  readonly part: Sheet
  readonly whole: Sheet
  readonly sheet: Sheet
}

/**
 * Lay a sign out on a sheet, to be printed at a scale: the least type that law asks for is that of the print. Reports what
 * does not fit or cannot be drawn; then there is no drawing.
 */
export async function layout(
  sign: Sign,
  template: Template,
  materials: Materials,
  sheet: Sheet,
  report: Report,
  scale = 1,
): Promise<Drawing | undefined> {
  const names = namesOf(sign, template, sheet, report)
  if (!names) return undefined
  const { safe } = sign.print
  let wrong: readonly Finding[] = []
  const lay = async (name: string, lags: Lags<Seen>) => {
    const composeWith = async (sheets: Sheets, parting?: Parting) => {
      const findings: Finding[] = []
      const work = { scale, sign, template, arrangement: name, materials, parting }
      const page = await composedOn(sheets, work, lags, finding => findings.push(finding))
      return { page, findings }
    }
    const compose = async (part: Sheet, whole: Sheet) => {
      const sheets = { part, whole, sheet }
      const { page, findings } = await withPartedWords(sign, sheet, parting => composeWith(sheets, parting))
      if (!page) wrong = findings
      const behind = page && whole.height < sheet.height && lags(() => page, 'part')
      return page && !behind ? { ...page, findings } : undefined
    }
    const page = await inTheOpen(sheet, part => withinSafe(part, safe, compose))
    const faults: Finding[] = []
    const tell = (finding: Finding) => faults.push(finding)
    if (!page) return undefined
    const room = !withoutRoom(sheet, page.items, tell)
    if (room && !outsideSafe(sheet, roomOf(sheet, page, safe > 0), safe, tell)) return page
    wrong = [...page.findings, ...faults]
    return undefined
  }
  const chosen = await choose(names, lay, ({ items, blocks }: Seen) => measured(items, blocks, sheet, sign))
  const page = chosen?.page
  for (const finding of page?.findings ?? wrong) report(finding)
  if (!chosen || !page) return undefined
  const { plan, blocks } = page
  const items = page.items.map(screened)
  warnOfStamp(items, sheet, report)
  const used = new Map(
    blocks.flatMap(({ paragraph }) => paragraph.setting.faces).map(face => [face.id, face]),
  )
  return {
    sheet,
    language: sign.language,
    title: readAloud(sign.headline.replaceAll('\n', ' ')),
    words: readAloud(wordsIn(items, plan.texts, sign.language)),
    print: sign.print,
    author: sign.publisher && readAloud(sign.publisher.name),
    keywords: [template.name, sheet.name],
    items,
    faces: used,
    arrangement: chosen.verdict,
  }
}

/** Every word of the page that is read, and of each figure what it shows, in the order they are read. */
function wordsIn(items: readonly Item[], texts: readonly TextNode[], language: string): string {
  const nodes = [...texts]
  const lines = new Map<PaintedText | PaintedFigure, string>()
  for (const item of items) {
    if (item.kind === 'box' || item.kind === 'texture') continue
    const line = item.kind === 'text' ? nodes.shift()!.words : item.alt
    if (item.kind === 'figure' || item.role !== 'artifact') lines.set(item, line.replaceAll('\n', ' '))
  }
  return readingOrder([...lines.keys()], language)
    .map(item => lines.get(item))
    .join('\n')
}

/** What is composed, and how. */
interface Work {
  readonly scale: number
  readonly sign: Sign
  readonly template: Template
  readonly arrangement: string
  readonly materials: Materials
  readonly parting: Parting | undefined
}

/**
 * Taffy places the boxes, once without words to learn the measures and once with the words at the sizes that fill the
 * sheet.
 */
async function composedOn(
  { part: sheet, whole, sheet: seen }: Sheets,
  { scale, sign, template, arrangement, materials, parting }: Work,
  lags: Lags<Seen>,
  report: Report,
): Promise<Omit<Composed, 'findings'> | undefined> {
  const unit = unitOf(sheet)
  const plan = planOf(sign, template, sheet, arrangement, report)
  if (!plan) return undefined
  const faces = facesOf(materials)
  const readings = readingsOf(plan.texts, sign.language)
  const paragraphs = plan.texts.map((node, i) =>
    paragraphOf(node, sign, faces, readings[i]!, materials.dictionaries, parting),
  )
  toldInOne(plan.texts, sign, template, report)
  if (missingGlyphs(plan.texts, paragraphs, report)) return undefined
  warnOfOtherLetters(plan.texts, paragraphs, sign, report)
  const enlarged = enlargedIn(plan.texts, paragraphs)
  const limits = legible(whole)
  const floor = sign.imprint && leastOf(sign.imprint, whole, scale)
  const leastIn = ({ field }: TextNode): Mm => (field === 'imprint' && floor ? floor.size : 0)
  const most = mostOfPrint(plan.texts, sign)
  const attempt = async (root: BoxNode) => {
    const bare = await place(boxTree(root, sheet), sheet.width, sheet.height)
    const { stack, measures, across } = stackOf(root, bare)
    const neighbours = neighboursOf(root, bare)
    const blocks = plan.texts.map((node, i): Block => {
      const place = { measure: measures[i]!, across: across[i]!, neighbours: neighbours[i]! }
      const { begins, stands } = readings[i]!
      const own = { paragraph: paragraphs[i]!, enlarged: enlarged[i]!, least: leastIn(node), most }
      return { node, ...own, ...place, begins, stands }
    })
    const page: Page = { stack, blocks, height: sheet.height, unit, legible: limits }
    return { root, bare, blocks, solved: solvePages(page) }
  }
  const painted = ({ root, blocks }: Solved, solved: Solution, boxes: readonly Box[]): Seen => {
    const turned = ({ x, width }: Box): Mm => sheet.width - x - width
    const placed = sign.direction === 'rtl' ? boxes.map(box => ({ ...box, x: turned(box) })) : boxes
    return { blocks, items: paint(root, placed, blocks, solved, sign, sheet, materials.pictures) }
  }
  let drafted = false
  const page = await withRoom(plan.root, sign, limits, async room => {
    const tried = await withLabels(room, attempt)
    const { solved } = tried
    const boxes = 'cut' in solved ? [] : await placesOf(tried, solved, sheet)
    if (!('cut' in solved) && !drafted) {
      drafted = true
      if (lags(() => painted(tried, solved, boxes), 'draft')) return undefined
    }
    const figures = nodesOf(tried.root).flatMap((node, i) =>
      node.kind === 'figure' && node.field === 'image' && boxes[i]
        ? [figureOf(node, boxes[i], sign, sheet, materials.pictures)]
        : [],
    )
    return { ...tried, boxes, pictureSmall: figures.some(figure => figure && isStamp(figure.box, seen)) }
  })
  if (!page) return undefined
  const { solved, blocks, boxes } = page
  if ('cut' in solved) {
    report(overflowing(solved, seen))
    return undefined
  }
  if (phoneBroken(solved, blocks, report)) return undefined
  warnOfSmall(solved, blocks, seen, limits, report)
  if (floor) warnOfImprint(solved, blocks, sheet, floor.law, report, scale)
  return { plan, ...painted(page, solved, boxes) }
}

/** Where every box of a page is whose words have sizes. */
function placesOf(
  { root, bare, blocks }: Solved,
  { settings }: Solution,
  sheet: Sheet,
): Promise<readonly Box[]> {
  const heights = settings.map(({ height }) => height)
  const widths = huggedOf(root, bare, i => freeOf(blocks[i]!, settings[i]!))
  return place(boxTree(root, sheet, { heights, widths }), sheet.width, sheet.height)
}
