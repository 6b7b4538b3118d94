import type { TypeStyle } from '../../looks/kit/template.ts'
import { greedyOnce } from '../../media/text/greedy.ts'
import { inkHeight, type Line, leastMeasure } from '../../media/text/lines.ts'
import type { Paragraph, Piece } from '../../media/text/paragraph.ts'
import { minimum } from '../../model/extremes.ts'
import type { Mm } from '../../model/sheet.ts'
import type { Direction } from '../../trade/language/direction.ts'
import type { TextNode } from './expand.ts'

/**
 * What stands over and under a text with no other text between, and how far from it: the gaps and paddings that no text
 * can take away. Infinite where there is nothing.
 */
export interface Neighbours {
  /** The edge of a band, a panel, a picture or the sheet. */
  readonly above: Mm
  readonly below: Mm
  /** Texts over it, by their number on the page. */
  readonly texts: readonly { readonly index: number; readonly distance: Mm }[]
}

/** A text with the width it has to stand in. */
export interface Block {
  readonly node: TextNode
  readonly paragraph: Paragraph
  readonly measure: Mm
  /** The em that it keeps, whatever the rest does: what law asks of an imprint. 0 for all else. */
  readonly least: Mm
  /** Small print is no larger than this proportion to running text. */
  readonly most: number
  /** How much larger it is set than others of its type, to look as large (equal-languages.ts). */
  readonly enlarged: number
  /** From baseline to baseline, in ems. */
  readonly leading: number
  /** The room across its lines, which a turned text fills. */
  readonly across: Mm
  /** By which side its lines begin. */
  readonly begins: Direction
  /** By which side it stands, the widest of its lines, whichever they begin by; undefined where these are one. */
  readonly stands?: Direction | undefined
  readonly neighbours: Neighbours
  /** What it shares its row with, where a column of labels is as wide as these ask (beside.ts). */
  readonly beside?: Beside | undefined
}

/** The label of a text that stands beside it: the text before it. */
export interface Beside {
  /** How wide both are together. */
  readonly whole: Mm
  /** The label on one line, in its ems. */
  readonly long: number
}

/** What decides every size on a sheet. */
export interface Scale {
  /** The em of running text. */
  readonly running: Mm
  /** How far display type keeps its proportion to running text: 1 as the look asks, 0 no larger than running text. */
  readonly contrast: number
  /** By group: how much larger than in proportion, where there is room to spare. */
  readonly growth: ReadonlyMap<string, number>
  /** By group: in how many lines display type is set, each as wide as the measure, where there is more room than words. */
  readonly justified: ReadonlyMap<string, number>
  /** Groups that keep the size they are given, though their lines could reach the edge. */
  readonly free: ReadonlySet<string>
  /** A hundredth of the sheet, which small print is told in. */
  readonly unit: Mm
  /** No type is smaller. */
  readonly smallest: Mm
  /** What no size is less than. */
  readonly floor: {
    readonly small: Mm
    readonly text: Mm
    /** The share of its measure that the number takes. */
    readonly number: number
    /** The height of the capitals that lead: of the headline, or of the word of the look's above it. */
    readonly lead: { readonly capitals: Mm; readonly by: 'headline' | 'word' }
  }
  /** Running text no larger than this is kept down by nothing. */
  readonly comfortable: Mm
  /** The height of the headline's capitals, where it stands on another page. */
  readonly headline?: Mm | undefined
  /** What other display type and the number are led by, where that is less than the headline as it is. */
  readonly led?: Led | undefined
  /** The bounds of running text, where they are found already and hold while display type grows. */
  readonly kept?: Pick<Bounds, 'running' | 'headline'> | undefined
}

/** A headline, as far as other display type is no larger. */
export interface Led {
  /** Its em. */
  readonly size: Mm
  /** The height of its capitals, or of those of the look's word above it. */
  readonly capitals: Mm
}

/** How large texts may be for the headline to lead them. */
export interface Bounds {
  /** The em of other display type. */
  readonly display: Mm
  /** Its em where it does not fill the measure: that of the headline. */
  readonly lead: Mm
  /** What running text is in proportion to. */
  readonly running: Mm
  /** The height of the headline's capitals. */
  readonly headline: Mm
  /** The height of those of the action, which other running text does not outdo. */
  readonly action: Mm
}

/** A text at its size, broken. */
export interface Setting {
  /** The em; of the smallest line where they differ. */
  readonly size: Mm
  readonly lines: readonly Line[]
  /** From the space before the text to the space after it. */
  readonly height: Mm
  /** How much of it is added before the text for the sake of what stands above. */
  readonly clearance?: Mm
  /** The em of every line, where they differ. */
  readonly sizes?: readonly Mm[]
}

export const groupOf = ({ type, style }: TextNode): string => style.group ?? type

/** Display type that no other is larger than leads the sheet. */
export const UNLIMITED: Mm = Number.POSITIVE_INFINITY

/** So much of their leading lines keep where they are set closer, for words that would not fit; never less than their ink asks. */
const CLOSE = 0.88

/** The leading of a text, in ems: as the look asks, or closer. Display type is as close as it goes already. */
export function leadingOf({ leading, leastLeading }: Paragraph, { fit }: TypeStyle, close: boolean): number {
  const runs = fit === 'flow' || fit === 'small'
  return close && runs ? Math.max(leastLeading, CLOSE * leading) : leading
}

/** As many lines as the size wanted takes; smaller only where a single word is wider than the measure. */
export function flow(
  block: Block,
  wanted: Mm,
  pieces: readonly Piece[] = block.paragraph.pieces,
  measure: Mm = block.measure,
): Setting {
  if (!pieces.length) return { size: wanted, lines: [], height: 0 }
  const size = Math.min(wanted, measure / leastMeasure(block.paragraph, pieces))
  return setting(block, size, greedyOnce(pieces, measure / size - block.paragraph.overhang))
}

/** So much of the space that a look asks for is kept, however far the letters of a script reach into it. */
const KEPT = 0.5

/**
 * Looks tell space from capitals and baselines. Letters that reach further up or down, as those of Nastaliq do, take it
 * from that space, so that a line of them is not pushed far from its neighbours.
 */
export function spaceRound({ node: { before, after }, paragraph }: Block): { before: number; after: number } {
  const { top, bottom, capHeight } = paragraph
  const left = (space: number, taken: number) => (space > 0 ? Math.max(KEPT * space, space - taken) : space)
  return { before: left(before, Math.max(0, top - capHeight)), after: left(after, bottom) }
}

/** Lines of one size: from cap height to the last baseline, with the space that the look puts before and after. */
export function setting(block: Block, size: Mm, lines: readonly Line[]): Setting {
  const { top, bottom } = block.paragraph
  const { before, after } = spaceRound(block)
  const height = size * (before + top + (lines.length - 1) * block.leading + bottom + after)
  return { size, lines, height }
}

/** Lines that each have a size of their own: the gaps between them are those of the smallest, or what their ink asks. */
export function stacked(block: Block, sizes: readonly Mm[], lines: readonly Line[]): Setting {
  const size = minimum(sizes)
  const { before, after } = spaceRound(block)
  const last = stepsOf(block, { size, sizes, lines }).at(-1)!
  return { size, lines, sizes, height: last + size * (before + block.paragraph.bottom + after) }
}

/** The ink of two lines of different sizes stays so far apart, in ems of the smaller; in scripts without capitals, further. */
const CLEAR = { cased: 0.08, uncased: 0.12 } as const

/** How far down every baseline is from where the first line begins: by the leading, and where sizes differ by the ink. */
function stepsOf(
  { paragraph, leading }: Block,
  { size, sizes, lines }: Omit<Setting, 'height'>,
): readonly Mm[] {
  const { pieces, top, setting, cased } = paragraph
  if (!sizes) return lines.map((_, i) => (top + i * leading) * size)
  const clear = cased ? CLEAR.cased : CLEAR.uncased
  let down = top * sizes[0]!
  return lines.map((line, i) => {
    if (!i) return down
    const own = top * sizes[i]!
    const [upper, lower] = [inkHeight(pieces, lines[i - 1]!), inkHeight(pieces, line)]
    const ink =
      upper.depth * sizes[i - 1]! + lower.top * sizes[i]! + clear * Math.min(sizes[i - 1]!, sizes[i]!)
    down += Math.max((setting.leading - top) * size + own, ink)
    return down
  })
}

/** Where the baselines are, from the upper edge of the block. */
export function baselines(block: Block, setting: Setting): readonly Mm[] {
  const begins = (setting.clearance ?? 0) + spaceRound(block).before * setting.size
  return stepsOf(block, setting).map(down => begins + down)
}
