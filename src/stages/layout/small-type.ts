import { leastMeasure } from '../../media/text/lines.ts'
import type { Report } from '../../model/diagnostic.ts'
import { INCH, type Mm, type Sheet } from '../../model/sheet.ts'
import { type Block, enlargedOf } from './block.ts'
import { mm } from './findings.ts'
import type { Solution } from './page.ts'

/** A text that is read, at the size that it looks to have. */
interface Seen {
  readonly block: Block
  readonly size: Mm
}

/** Labels and sources are set smaller than the running text that they go with. */
const RUNNING = 0.9
/** Running text that is so much smaller than in proportion to the rest has given way to a word too long for its place. */
const SHRUNK = 0.6
/** Display type is no smaller than this share of running text. */
const DISPLAY = 0.8
/** So many times what is comfortable, type is large enough to be found by itself. */
const AMPLE = 1.7
/** A headline of one long word leads no sheet on which something else is so much larger. */
const LED = 0.45
/** A word of so many letters is rare in a headline, and can be broken. */
const LONG = 20

const seenIn = ({ settings }: Solution, blocks: readonly Block[]): Seen[] =>
  blocks.flatMap((block, i) => {
    const { role, style } = block.node
    if (role === 'artifact' || style.fit === 'small') return []
    return [{ block, size: settings[i]!.size / enlargedOf(block) }]
  })

const runs = ({ block }: Seen): boolean => block.node.style.fit === 'flow'

const least = (texts: readonly Seen[]): Seen | undefined =>
  texts.length ? texts.reduce((least, each) => (each.size < least.size ? each : least)) : undefined

/** The smallest text that is read at length. */
const smallestRunning = (texts: readonly Seen[]): Seen | undefined =>
  least(texts.filter(text => runs(text) && text.block.node.style.size >= RUNNING))

/** How large the smallest text is that is read at length; undefined where none is. */
export const readAt = (solution: Solution, blocks: readonly Block[]): Mm | undefined =>
  smallestRunning(seenIn(solution, blocks))?.size

/** The size of running text that most texts of a page are in proportion to; nothing where no text runs. */
function runningOf(texts: readonly Seen[]): Mm {
  const sizes = texts.filter(runs).map(({ block, size }) => size / block.node.style.size)
  return sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0
}

/**
 * The words fit, but only at a size that is hard to read; or they are lost among the other words of the sheet, because
 * one of them is wider than its place.
 */
export function warnOfSmall(
  solution: Solution,
  blocks: readonly Block[],
  { name }: Sheet,
  comfortable: Mm,
  report: Report,
): void {
  const texts = seenIn(solution, blocks)
  const smallest = smallestRunning(texts)
  const running = runningOf(texts)
  for (const text of texts) {
    const { field } = text.block.node
    const least = isHeadline(text) && isOneWord(text) ? AMPLE * comfortable : comfortable
    const isTiny = text.size < least && (text === smallest || !runs(text))
    const among = isTiny ? undefined : lostAmong(text, texts, running, comfortable)
    if (!isTiny && !among) continue
    const beside = among ? `, beside ${among}` : ` (${mm(least)} is easy to read)`
    const message = `\`${field}\` is set in ${mm(text.size)} mm type on ${name}${beside}`
    report({ code: 'text-too-small', field, message, hint: hintFor(text) })
  }
}

/** The texts that one is lost among for a word too long for its place, as people are told it. */
function lostAmong(text: Seen, texts: readonly Seen[], running: Mm, comfortable: Mm): string | undefined {
  const { block, size } = text
  const of = (other: Seen) => `\`${other.block.node.field}\` in ${mm(other.size)} mm`
  if (isHeadline(text)) {
    const largest = texts.reduce((most, each) => (each.size > most.size ? each : most))
    return isOneWord(text) && size < LED * largest.size ? of(largest) : undefined
  }
  if (!fillsPlace(text)) return undefined
  const wanted = runs(text) ? SHRUNK * block.node.style.size * running : DISPLAY * running
  return size < wanted && size < AMPLE * comfortable ? `running text in ${mm(running)} mm` : undefined
}

/** Is a text as small as it is because of one word, as wide as its place? */
const fillsPlace = ({ block: { paragraph, measure }, size }: Seen): boolean =>
  leastMeasure(paragraph, paragraph.pieces) * size > 0.95 * measure

const isHeadline = ({ block }: Seen): boolean => /^headline\b/.test(block.node.field)

/** Is a text as small as it is because of one word that can be broken, and is not? */
const isOneWord = (text: Seen): boolean => fillsPlace(text) && longestWord(text.block).length >= LONG

const longestWord = ({ node }: Block): string =>
  node.words
    .split(/[\s\u00AD]+/)
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '')

function hintFor(text: Seen): string {
  if (!isOneWord(text) || text.block.node.style.fit === 'line') return 'cut some words, or use a larger size'
  return `say where \`${longestWord(text.block)}\` may break: in double quotes, with \\u00AD at each place, as in "Gemeinde\\u00ADsaal"`
}

/** The imprint is smaller than law asks for: the sheet has no room, or a word of it is wider than its measure. */
export function warnOfImprint(
  { settings }: Solution,
  blocks: readonly Block[],
  { name }: Sheet,
  law: string,
  report: Report,
  scale: number,
): void {
  blocks.forEach(({ node: { field }, least }, i) => {
    const { size } = settings[i]!
    if (size >= 0.99 * least) return
    const points = (length: Mm) => Math.floor(((scale * length) / INCH) * 720 + 0.5) / 10
    const message = `\`${field}\` is set in ${points(size)} pt type on ${name}, and ${points(least)} pt is the least, ${law}`
    report({ code: 'text-too-small', field, message, hint: 'cut some words, or use a larger size' })
  })
}
