import type { Template } from '../../looks/kit/template.ts'
import type { Finding, Report } from '../../model/diagnostic.ts'
import type { Drawing, Item } from '../../model/drawing.ts'
import type { Materials } from '../../model/materials.ts'
import type { Box, Mm, Sheet } from '../../model/sheet.ts'
import type { Sign } from '../../model/sign.ts'
import { leastOf } from '../../trade/law/imprint.ts'
import { readAloud } from '../../trade/markup/redaction.ts'
import { choose, type Lags } from './arrange/choose.ts'
import { measured } from './arrange/measure.ts'
import { type Block, leadingOf } from './block.ts'
import { boxTree, huggedOf, stackOf } from './box-tree.ts'
import { enlargedIn } from './equal-languages.ts'
import type { BoxNode, TextNode } from './expand.ts'
import { outsideSafe, overflowing, phoneBroken, withoutRoom } from './findings.ts'
import { solvePages } from './fixed-boxes.ts'
import { place } from './flexbox.ts'
import { missingGlyphs } from './glyph-missing.ts'
import { withLabels } from './label-column.ts'
import { hardlyLegible, legible } from './legible-sizes.ts'
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
import { wordsIn } from './words-in.ts'

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

/** Why an arrangement cannot be drawn, and how near it came: 1 is a page whose words have a size. */
interface Refusal {
  readonly findings: readonly Finding[]
  readonly reached: number
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
  // What is told is what keeps the nearest of the arrangements from being drawn; of equals the last.
  let wrong: Refusal = { findings: [], reached: 0 }
  const refuse = (findings: readonly Finding[], reached: number) => {
    if (reached >= wrong.reached) wrong = { findings, reached }
  }
  const lay = async (name: string, lags: Lags<Seen>, close: boolean) => {
    let reached = 0
    const overflows = (share: number): number => (reached = share)
    const composeWith = async (sheets: Sheets, parting?: Parting) => {
      const findings: Finding[] = []
      const work = { scale, sign, template, arrangement: name, materials, parting, close, overflows }
      const page = await composedOn(sheets, work, lags, finding => findings.push(finding))
      return { page, findings }
    }
    const compose = async (part: Sheet, whole: Sheet) => {
      const sheets = { part, whole, sheet }
      const { page, findings } = await withPartedWords(sign, sheet, parting => composeWith(sheets, parting))
      if (!page) refuse(findings, reached)
      const behind = page && whole.height < sheet.height && lags(() => page, 'part')
      return page && !behind ? { ...page, findings } : undefined
    }
    const page = await inTheOpen(sheet, part => withinSafe(part, safe, compose))
    const faults: Finding[] = []
    const tell = (finding: Finding) => faults.push(finding)
    if (!page) return undefined
    const room = !withoutRoom(sheet, page.items, tell)
    if (room && !outsideSafe(sheet, roomOf(sheet, page, safe > 0), safe, tell)) return page
    refuse([...page.findings, ...faults], 1)
    return undefined
  }
  const arranged = (close: boolean) =>
    choose(
      names,
      (name, lags: Lags<Seen>) => lay(name, lags, close),
      ({ items, blocks }: Seen) => measured(items, blocks, sheet, sign),
    )
  // Lines are set closer only where a sign would be refused.
  const usual = await arranged(false)
  const tooLong = wrong.findings.some(({ code }) => code === 'text-overflow')
  const chosen = usual ?? (tooLong ? await arranged(true) : undefined)
  const page = chosen?.page
  for (const finding of page?.findings ?? wrong.findings) report(finding)
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

/** What is composed, and how. */
interface Work {
  readonly scale: number
  readonly sign: Sign
  readonly template: Template
  readonly arrangement: string
  readonly materials: Materials
  readonly parting: Parting | undefined
  /** Are the lines of running text set closer than the look sets them? */
  readonly close: boolean
  /** Told which share of the least size the words of a page could have that do not fit. */
  readonly overflows: (share: number) => void
}

/**
 * Taffy places the boxes, once without words to learn the measures and once with the words at the sizes that fill the
 * sheet.
 */
async function composedOn(
  { part: sheet, whole, sheet: seen }: Sheets,
  { scale, sign, template, arrangement, materials, parting, close, overflows }: Work,
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
  const limits = close ? hardlyLegible(legible(whole)) : legible(whole)
  const floor = sign.imprint && leastOf(sign.imprint, whole, scale)
  const leastIn = ({ field }: TextNode): Mm => (field === 'imprint' && floor ? floor.size : 0)
  const most = mostOfPrint(plan.texts, sign)
  const laid = async (root: BoxNode) => {
    const bare = await place(boxTree(root, sheet), sheet.width, sheet.height)
    const { stack, measures, across } = stackOf(root, bare)
    const neighbours = neighboursOf(root, bare)
    const blocks = plan.texts.map((node, i): Block => {
      const place = { measure: measures[i]!, across: across[i]!, neighbours: neighbours[i]! }
      const { begins, stands } = readings[i]!
      const leading = leadingOf(paragraphs[i]!, node.style, close)
      const own = { paragraph: paragraphs[i]!, enlarged: enlarged[i]!, leading, least: leastIn(node), most }
      return { node, ...own, ...place, begins, stands }
    })
    return { root, bare, stack, blocks }
  }
  const solve = ({ stack, blocks }: Pick<Page, 'stack' | 'blocks'>) =>
    solvePages({ stack, blocks, height: sheet.height, unit, legible: limits })
  const painted = ({ root, blocks }: Solved, solved: Solution, boxes: readonly Box[]): Seen => {
    const turned = ({ x, width }: Box): Mm => sheet.width - x - width
    const placed = sign.direction === 'rtl' ? boxes.map(box => ({ ...box, x: turned(box) })) : boxes
    return { blocks, items: paint(root, placed, blocks, solved, sign, sheet, materials.pictures) }
  }
  let drafted = false
  const page = await withRoom(plan.root, sign, limits, close, async room => {
    const tried = await withLabels(room, laid, solve)
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
    overflows(solved.size / solved.least)
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
