import { evened, inkHeight, type Line, pretty, sideBearings } from '../../media/text/lines.ts'
import type { ShapedRun } from '../../media/text/paragraph.ts'
import { partedIn } from '../../media/text/sense.ts'
import type { GlyphRun, Ink, PaintedText, TextLine } from '../../model/drawing.ts'
import { maximum, minimum } from '../../model/extremes.ts'
import type { Box, Mm } from '../../model/sheet.ts'
import { asRead } from '../../trade/language/reading-order.ts'
import { markedIn } from '../../trade/markup/highlight.ts'
import { type Block, baselines, type Setting } from './block.ts'
import { moved } from './move-item.ts'

/** How much ground there is beside a text, to the edge of its panel or the next thing. */
export interface Room {
  readonly left: Mm
  readonly right: Mm
}

/** Put a text that has been set into its box: every glyph where it is drawn. */
export function compose(block: Block, setting: Setting, place: Box, fill: Ink, room: Room): PaintedText {
  const { node, paragraph } = block
  const { size, sizes } = setting
  const at = baselines(block, setting)
  const box = node.turn ? unturned(block, setting, place) : place
  const lines = finalLines(block, setting).map((line, i) =>
    composeLine(block, line, sizes?.[i] ?? size, box, box.y + at[i]!, room),
  )
  const turn = node.turn && { to: node.turn, ...middleOf(place) }
  const capHeight = size * paragraph.capHeight
  const language = node.language ?? paragraph.setting.language
  const { field, role } = node
  return atLabel(block, place, { kind: 'text', field, role, language, fill, size, capHeight, lines, turn })
}

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })

/** Where a turned text stands before it is turned about the middle of its place. */
function unturned({ measure }: Block, { height }: Setting, place: Box): Box {
  const { x, y } = middleOf(place)
  return { x: x - measure / 2, y: y - height / 2, width: measure, height }
}

/** A text of another direction that stays with its label, at that side of its place. */
function atLabel({ begins, stands = begins }: Block, { x, width }: Box, text: PaintedText): PaintedText {
  if (stands === begins) return text
  const inks = text.lines.map(({ ink }) => ink)
  const left = x - minimum(inks.map(ink => ink.x))
  const right = x + width - maximum(inks.map(ink => ink.x + ink.width))
  return moved(text, { x: stands === 'ltr' ? left : right, y: 0 })
}

/** How much of the measure no line of a text takes. */
export function freeOf(block: Block, setting: Setting): Mm {
  const { size, sizes } = setting
  const { pieces, setting: how, bottom } = block.paragraph
  const over = (line: Line): number => {
    const { left, right } = sideBearings(pieces, line, how.direction)
    return bottom ? -Math.min(0, left) - Math.min(0, right) : 0
  }
  const widths = finalLines(block, setting).map((line, i) => (line.width + over(line)) * (sizes?.[i] ?? size))
  return block.measure - maximum(widths, 0)
}

/** The solution counts lines; here they are evened out within that count. */
function finalLines({ node, paragraph, measure }: Block, { size, sizes, lines }: Setting): readonly Line[] {
  const { fit, wrap = 'balance' } = node.style
  if (fit === 'line' || lines.length < 2 || sizes) return lines
  const wide = measure / size - paragraph.overhang
  if (wrap !== 'balance') {
    // A measure found twice differs by less than any rounding, and may hold a word less.
    const better = pretty(paragraph.pieces, wide)
    return better.length > lines.length ? lines : better
  }
  const even = evened(paragraph.pieces, lines.length, wide)
  return even && partedIn(paragraph.pieces, even) <= partedIn(paragraph.pieces, lines) ? even : lines
}

function composeLine(block: Block, line: Line, size: Mm, box: Box, baseline: Mm, beside: Room): TextLine {
  const { node, paragraph, begins } = block
  const { text, pieces } = paragraph
  const start = pieces[line.from]!.start
  const end = start + text.slice(start, pieces[line.to - 1]!.end).trimEnd().length
  const shaped = paragraph.line(start, end)
  const advance = size * shaped.reduce((sum, run) => sum + widthOf(run), 0)
  // The space that tracking leaves after the last letter hangs over the edge.
  const width = advance - size * (shaped.at(-1)?.tracking ?? 0)
  const at = atInk(block, text.slice(start))
  const { left, right } = bearingsWithin(shaped, at)
  const toRight = node.align === 'end' ? begins === 'ltr' : node.align === 'start' && begins === 'rtl'
  const ink = width - (left + right) * size
  const room = node.align === 'center' ? (box.width - ink) / 2 : toRight ? Math.max(0, box.width - ink) : 0
  const hangs = node.align === 'start' && node.style.fit === 'flow'
  const ground = begins === 'ltr' ? beside.left : beside.right
  const hang = hangs ? Math.min(hangOf(text, start, shaped, at) * size, MARGIN * Math.max(0, ground)) : 0
  const x = box.x + room - left * size + (begins === 'ltr' ? -hang : hang)
  const { top, depth } = inkHeight(pieces, line)
  let pen = x
  const extents = markedIn(text).map(place => ({ ...place, from: Number.POSITIVE_INFINITY, to: 0 }))
  const runs = shaped.map((run): GlyphRun => {
    const origin = pen
    const glyphs = run.glyphs.map(({ id, cluster, advance, dx, dy }) => {
      const glyph = {
        id,
        cluster: shownOf(text.slice(start, cluster)).length,
        x: pen - origin + dx * size,
        y: dy * size,
      }
      const extent = extents.find(place => place.start <= cluster && cluster < place.end)
      if (extent) extent.from = Math.min(extent.from, pen)
      pen += (advance + run.tracking) * size
      if (extent) extent.to = Math.max(extent.to, pen - run.tracking * size)
      return glyph
    })
    return { face: run.face.id, rtl: run.rtl, x: origin, glyphs }
  })
  const marked = extents.flatMap(({ from, to }) => (to > from ? [{ x: from, width: to - from }] : []))
  return {
    ...{
      text: shownOf(text.slice(start, end - 1)) + asRead(text.slice(end - 1, end)),
      x,
      width,
      baseline,
      size,
      runs,
    },
    ink: { x: x + left * size, width: ink, up: top * size, down: depth * size },
    ...(marked.length && { marked }),
  }
}

/** Marks that stand before the words, so that these begin at the edge: of quotations, of lists, and dashes of what is said. */
const HANGING = /^(?:[“”‘’„‚«‹»›"']|[•·](?=\s)|[‐–—-](?=\s))\s?(?=[\p{L}\p{N}])/u
/** A mark hangs no further, with the space after it, in ems. */
const FURTHEST = 0.8
/** Nor into more than this share of the way to the edge of the sheet or of its panel. */
const MARGIN = 0.75

/** How far the mark that a line begins with hangs out, in ems: the words begin where it does not. */
function hangOf(text: string, start: number, shaped: readonly ShapedRun[], at: Sides): number {
  const [mark] = text.slice(start, start + 4).match(HANGING) ?? []
  if (mark === undefined) return 0
  const words = shaped.map(run => ({
    ...run,
    glyphs: run.glyphs.filter(({ cluster }) => cluster < start || cluster >= start + mark.length),
  }))
  const wide = (runs: readonly ShapedRun[]) => runs.reduce((sum, run) => sum + widthOf(run), 0)
  const [all, rest] = [bearingsWithin(shaped, at), bearingsWithin(words, at)]
  const side = at.right ? 'right' : 'left'
  return Math.min(wide(shaped) - wide(words) + rest[side] - all[side], FURTHEST)
}

/** What is drawn of the words of a line: of the places to break only that at its end is seen, as a hyphen. */
const shownOf = (words: string): string => asRead(words).replaceAll('\u00AD', '')

const widthOf = ({ glyphs, tracking }: ShapedRun): number =>
  glyphs.reduce((sum, { advance }) => sum + advance + tracking, 0)

/** Letters that stand in squares of one size, under one another. */
const SQUARE = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303F\uFF00-\uFFEF]/u

interface Sides {
  readonly left: boolean
  readonly right: boolean
}

/** At which sides a line stands at its ink: display type at both, running text where it begins, so that all of a column has one edge. */
function atInk({ node: { style, align }, begins, stands = begins }: Block, words: string): Sides {
  if (style.fit === 'measure' || style.fit === 'line') return { left: true, right: true }
  const starts = align === 'start' && !SQUARE.test(words)
  const at = (side: 'ltr' | 'rtl') => starts && (begins === side || stands === side)
  return { left: at('ltr'), right: at('rtl') }
}

/** The blank that a line has beside its ink, where it counts; elsewhere only what reaches out of its place, as letters of Nastaliq do. */
function bearingsWithin(runs: readonly ShapedRun[], at: Sides) {
  const { left, right } = bearingsOf(runs)
  return { left: at.left ? left : Math.min(0, left), right: at.right ? right : Math.min(0, right) }
}

/** The blank at either side of a line as drawn: in joined scripts the outermost ink is not always that of the first glyph. */
function bearingsOf(runs: readonly ShapedRun[]): { left: number; right: number } {
  let [pen, left, right] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { face, glyphs, tracking } of runs) {
    for (const { id, advance, dx } of glyphs) {
      const ink = face.ink(id)
      if (ink) {
        left = Math.min(left, pen + dx + ink.left)
        right = Math.max(right, pen + dx + ink.right)
      }
      pen += advance + tracking
    }
  }
  const trailing = runs.at(-1)?.tracking ?? 0
  return right > left ? { left, right: pen - trailing - right } : { left: 0, right: 0 }
}
