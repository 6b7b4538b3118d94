import { leastMeasure } from '../../media/text/lines.ts'
import type { Report } from '../../model/diagnostic.ts'
import { fieldOf } from '../../model/drawing.ts'
import { maximum } from '../../model/extremes.ts'
import { INCH, type Mm, type Sheet } from '../../model/sheet.ts'
import type { Sign } from '../../model/sign.ts'
import { rankOf } from './arrange/rank.ts'
import type { Block } from './block.ts'
import type { TextNode } from './expand.ts'
import { placeOn, sizeOn } from './findings.ts'
import type { Legible } from './legible-sizes.ts'
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
/** A headline of one long word is to be so many times as large: it leads the number, and makes that small too. */
const LEADS = 2.6
/** A headline of one long word leads no sheet on which something else is so much larger. */
const LED = 0.45
/** A word of so many letters is rare in a headline, and can be broken. */
const LONG = 20

/** Small print is smaller than running text, so far at least. */
const PRINT = 0.8

/** The proportion to running text that small print has at most: that of the largest label, which it does not outdo. */
export function mostOfPrint(texts: readonly TextNode[], sign: Sign): number {
  const labels = texts.filter(
    ({ field, language = sign.language, style }) =>
      style.fit === 'flow' && rankOf(fieldOf({ field, language }), sign) === 'label',
  )
  return labels.length ? Math.min(PRINT, maximum(labels.map(({ style }) => style.size))) : PRINT
}

const textsIn = ({ settings }: Solution, blocks: readonly Block[], small: boolean): Seen[] =>
  blocks.flatMap((block, i) => {
    const { role, style } = block.node
    if (role === 'artifact' || (style.fit === 'small') !== small) return []
    return [{ block, size: settings[i]!.size / block.enlarged }]
  })

const seenIn = (solution: Solution, blocks: readonly Block[]) => textsIn(solution, blocks, false)

const printIn = (solution: Solution, blocks: readonly Block[]) => textsIn(solution, blocks, true)

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
  sheet: Sheet,
  { comfortable, telephone }: Legible,
  report: Report,
): void {
  const texts = seenIn(solution, blocks)
  const tell = (text: Seen, beside: string) => {
    const { field } = text.block.node
    const message = `\`${field}\` is set in ${sizeOn(text.size, sheet)} type on ${placeOn(sheet)}${beside}`
    report({ code: 'text-too-small', field, message, hint: hintFor(text) })
  }
  const words = texts.filter(text => !(isHeadline(text) && isOneWord(text)))
  const led = texts.flatMap((text): Tiny[] =>
    !words.includes(text) && text.size < LEADS * comfortable
      ? [{ text, least: LEADS * comfortable, others: 0 }]
      : [],
  )
  const small = sheet.pixels
    ? [...belowOf(words, telephone.text), ...belowOf(printIn(solution, blocks), telephone.small)]
    : tinyOf(words, comfortable)
  const tiny = [...led, ...small]
  for (const { text, least, others } of tiny) {
    const more = others ? `; ${others} more ${others > 1 ? 'are' : 'is'} smaller than that` : ''
    tell(text, ` (${sizeOn(least, sheet)} is easy to read${more})`)
  }
  const running = runningOf(texts)
  for (const text of texts) {
    if (tiny.some(each => each.text.block === text.block)) continue
    const among = lostAmong(text, texts, running, comfortable, sheet)
    if (among) tell(text, `, beside ${among}`)
  }
}

/** A text that is too small, what would do, and how many others there are with it. */
interface Tiny {
  readonly text: Seen
  readonly least: Mm
  readonly others: number
}

/** Rounding makes no text too small. */
const NEARLY = 0.99

/** The smallest of the texts that are smaller than a telephone can show, for all of them. */
function belowOf(texts: readonly Seen[], wanted: Mm): readonly Tiny[] {
  // A telephone shows the size that they have, whatever they look to have beside other scripts.
  const em = ({ block, size }: Seen): Mm => size * block.enlarged
  const small = texts.filter(text => em(text) < NEARLY * wanted)
  const text = least(small)
  return text ? [{ text: { ...text, size: em(text) }, least: wanted, others: small.length - 1 }] : []
}

/** The smallest of the texts that run, and all of display type, that are not comfortable to read. */
function tinyOf(texts: readonly Seen[], comfortable: Mm): readonly Tiny[] {
  const smallest = smallestRunning(texts)
  return texts
    .filter(text => text.size < comfortable && (text === smallest || !runs(text)))
    .map(text => ({ text, least: comfortable, others: 0 }))
}

/** The texts that one is lost among for a word too long for its place, as people are told it. */
function lostAmong(
  text: Seen,
  texts: readonly Seen[],
  running: Mm,
  comfortable: Mm,
  sheet: Sheet,
): string | undefined {
  const { block, size } = text
  const of = (other: Seen) => `\`${other.block.node.field}\` in ${sizeOn(other.size, sheet)}`
  if (isHeadline(text)) {
    const largest = texts.reduce((most, each) => (each.size > most.size ? each : most))
    return isOneWord(text) && size < LED * largest.size ? of(largest) : undefined
  }
  if (!fillsPlace(text)) return undefined
  const wanted = runs(text) ? SHRUNK * block.node.style.size * running : DISPLAY * running
  return size < wanted && size < AMPLE * comfortable ? `running text in ${sizeOn(running, sheet)}` : undefined
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
  return sayWhere(longestWord(text.block))
}

/** How a long word is said to be broken. */
export const sayWhere = (word: string): string =>
  `say where \`${word}\` may break: in double quotes, with \\u00AD at each place, as in "Gemeinde\\u00ADsaal"`

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
