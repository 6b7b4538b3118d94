/*
 * What stands in a printed text and is no part of its words: running heads and feet, page numbers, the figures of footnotes.
 * A reader passes over it, and a quotation may leave it out.
 */

/** A piece of a source: words to be quoted, or what is passed over. */
export interface Piece {
  readonly text: string
  readonly passing: boolean
}

/** A line that is nothing but the number of a page: `12`, `- 12 -`, `Page 12 of 40`, `xii`. */
const PAGE_NUMBER =
  /^[ \t]*(?:(?:page[ \t]+|p\.[ \t]*)?(?:[-–—|][ \t]*)?\d{1,4}(?:[ \t]*(?:of|\/)[ \t]*\d{1,4})?(?:[ \t]*[-–—|])?|x{0,3}(?:ix|iv|vi{0,3}|ii{1,2}))[ \t]*$/iu

/** Figures in a line of words that are none of them: of footnotes, of pages in brackets, of the paragraphs of a report. */
const FIGURES: readonly RegExp[] = [
  /(?<=[\p{L}\p{P}])[⁰¹²³⁴-⁹]{1,3}/gu,
  /(?<=[^\s\d][.,;:!?”"’'»)])\d{1,3}(?![\d\p{L}%])/gu,
  /\[\d{1,3}\]|(?<=\p{L})\(\d{1,2}\)(?![\p{L}\d])/gu,
  /\[(?:pages?|pp?\.?)\s?\d{1,4}(?:[-–]\d{1,4})?\]/giu,
  // Where a sentence begins on a line of its own.
  /(?<=^[ \t]{0,8}|[.!?”"’')\]][ \t]?\n{1,3}[ \t]{0,8})\d{1,3}(?:\.|(?:\.\d{1,3})+\.?)(?=[ \t]+[“"‘']?\p{Lu})/gu,
]

interface Line {
  readonly text: string
  /** It is the first of a page. */
  readonly breaks: boolean
}

/** So many lines of words from the edge of a page a head or a foot may stand. */
const EDGE = 2

const isBlank = ({ text }: Line): boolean => text.trim() === ''
const isNumber = ({ text }: Line): boolean => PAGE_NUMBER.test(text)

/** Lines that differ in the number of the page alone are one. */
const keyOf = ({ text }: Line): string => text.trim().replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()

/** The nearest line of words or of a number on one side. */
function beside(lines: readonly Line[], at: number, step: 1 | -1): Line | undefined {
  let next = at + step
  while (lines[next] && isBlank(lines[next]!)) next += step
  return lines[next]
}

/** Does a line stand where a page ends or begins: at a page break, or beside the number of the page? */
function isAtEdge(lines: readonly Line[], at: number): boolean {
  return ([1, -1] as const).some(step => {
    let words = 0
    for (let next = at; lines[next] && words < EDGE; next += step) {
      const line = lines[next]!
      // A form feed stands before the line that begins the page.
      if ((next !== at && isNumber(line)) || lines[step === 1 ? next + 1 : next]?.breaks) return true
      if (next !== at && !isBlank(line)) words++
    }
    return false
  })
}

/** Does a line stand by itself in the middle of a sentence? */
function interrupts(lines: readonly Line[], at: number): boolean {
  const [before, after] = [beside(lines, at, -1), beside(lines, at, 1)]
  const alone = [lines[at - 1], lines[at + 1]].some(line => line !== undefined && isBlank(line))
  return (
    alone &&
    before !== undefined &&
    after !== undefined &&
    !/[.!?:;”"’'»)\]]\s*$/u.test(before.text) &&
    /^\s*\p{Ll}/u.test(after.text) &&
    /^\s*[\p{Lu}\p{N}]/u.test(lines[at]!.text)
  )
}

/** A head that stands once: beside the number of a page or a page break, apart from the words that it interrupts. */
function isAlone(lines: readonly Line[], at: number): boolean {
  const apart = (line: Line | undefined) => line !== undefined && (isBlank(line) || isNumber(line))
  return (
    isAtEdge(lines, at) &&
    interrupts(lines, at) &&
    (lines[at]!.breaks || apart(lines[at - 1])) &&
    (lines[at + 1]?.breaks || apart(lines[at + 1]))
  )
}

/** The number of its page stands in a head: behind the words or before them, and one more each time. */
const NUMBERED =
  /^\s*(?:page\s+)?(\d{1,4})(?:\s*[|·–—-]\s*|\s{2,}|\t)\S|\S(?:\s*[|·–—-]\s*|\s{2,}|\t|\s+page\s+)(\d{1,4})(?:\s+of\s+\d+)?\s*$/iu
const pageIn = ({ text }: Line): number => {
  const [, first, last] = NUMBERED.exec(text) ?? []
  return Number(first ?? last)
}

/** Nobody's words are so long a head; and so short ones are said twice. */
const [SHORTEST, LONGEST] = [6, 120]

/** Lines that come again from page to page, where pages end and begin. */
function headsIn(lines: readonly Line[]): ReadonlySet<number> {
  const places = new Map<string, number[]>()
  lines.forEach((line, at) => {
    const key = keyOf(line)
    if (key.length < SHORTEST || key.length > LONGEST || !/\p{L}/u.test(key)) return
    places.set(key, [...(places.get(key) ?? []), at])
  })
  const heads = [...places.values()].flatMap(found => {
    if (found.length < 2) return found.filter(at => isAlone(lines, at))
    const edges = found.filter(at => isAtEdge(lines, at))
    if (edges.length > 1) return edges
    const pages = found.map(at => pageIn(lines[at]!))
    if (pages.every((page, i) => page > (pages[i - 1] ?? -1))) return found
    return found.some(at => interrupts(lines, at)) ? found : []
  })
  return new Set(heads)
}

/** So many lines in a row, or every fifth, have their numbers before them where lines are counted, as in a transcript. */
const COUNTED = 3

/** The numbers of lines that stand before them, by the line. */
function numberedIn(lines: readonly Line[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  let run: { readonly at: number; readonly lead: string }[] = []
  let [offset, place, last] = [Number.NaN, 0, 0]
  const close = () => {
    if (run.length >= COUNTED) for (const { at, lead } of run) found.set(at, lead)
    run = []
  }
  lines.forEach((line, at) => {
    if (isBlank(line)) return
    place++
    const lead = /^[ \t]*(\d{1,4})[ \t]+(?=\S)/.exec(line.text)
    if (!lead) return
    if (Number(lead[1]) - place !== offset || place - last > 5) close()
    offset = Number(lead[1]) - place
    last = place
    run.push({ at, lead: lead[0] })
  })
  close()
  return found
}

/** A word that a line's end parts, with what is passed over between its halves. */
const PARTED = /(\p{Ll})([-\u00AD\u00AC\u2010\u2011])\s*$/u
const REST = /^\s*(\p{Ll}[\p{L}\p{M}'’]*)/u

/** The pieces of a source, in order. A word that goes on behind a running head is whole before it. */
export function piecesOf(source: string): readonly Piece[] {
  const lines = source
    .split('\f')
    .flatMap((page, i) => page.split(/\r\n?|\n/).map((text, j): Line => ({ text, breaks: i > 0 && j === 0 })))
  const heads = headsIn(lines)
  const pieces: { text: string; passing: boolean }[] = []
  const add = (text: string, passing: boolean) => {
    const last = pieces.at(-1)
    if (last?.passing === passing) last.text += `\n${text}`
    else pieces.push({ text, passing })
  }
  const numbered = numberedIn(lines)
  for (const [at, line] of lines.entries()) {
    const number = numbered.get(at)
    if (number !== undefined) add(number, true)
    const passing = isBlank(line) ? pieces.at(-1)?.passing : heads.has(at) || isNumber(line)
    add(line.text.slice(number?.length), passing ?? false)
  }
  pieces.forEach((piece, i) => {
    const [before, after] = [pieces[i - 1], pieces[i + 1]]
    const rest = piece.passing && before && after && PARTED.test(before.text) && REST.exec(after.text)
    if (!rest) return
    before.text = `${before.text.trimEnd()}\n${rest[1]}`
    after.text = after.text.slice(rest[0].length)
  })
  return pieces.flatMap(piece => (piece.passing ? [piece] : withoutFigures(piece.text)))
}

/** Figures that are no words of a line as pieces of their own. */
function withoutFigures(text: string): Piece[] {
  const found = FIGURES.flatMap(figures => [...text.matchAll(figures)])
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let done = 0
  for (const { start, end } of found) {
    if (start < done) continue
    pieces.push(
      { text: text.slice(done, start), passing: false },
      { text: text.slice(start, end), passing: true },
    )
    done = end
  }
  return [...pieces, { text: text.slice(done), passing: false }]
}
