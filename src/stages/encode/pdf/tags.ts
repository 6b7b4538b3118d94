import type { Cell, PaintedFigure, PaintedText } from '../../../model/drawing.ts'
import { rootOf } from '../../../model/tree.ts'
import { withoutIsolates } from '../../../trade/language/reading-order.ts'
import { readAloud } from '../../../trade/markup/redaction.ts'
import { type Dictionary, name, type PdfFile, type Ref } from './objects.ts'
import type { Structure } from './structure.ts'

type Read = PaintedText | PaintedFigure

const TAGS = { h1: 'H1', h2: 'H2', p: 'P', quote: 'P', label: 'P', artifact: 'P' } as const

const tagOf = ({ role, cell }: PaintedText): string => (cell ? (cell.heads ? 'TH' : 'TD') : TAGS[role])

/** What a head of a table is the head of (ISO 32000-1, 14.8.5.7). */
const scopeOf = ({ cell }: PaintedText): Dictionary =>
  cell?.heads ? { A: { O: name('Table'), Scope: name(cell.heads) } } : {}

interface Group {
  readonly ref: Ref
  readonly kids: Ref[]
}

interface Table extends Group {
  readonly rows: Map<number, Group>
}

/** The tables of a page, in which cells stand by row. */
class Tables {
  private readonly tables = new Map<number, Table>()

  constructor(
    private readonly file: PdfFile,
    private readonly element: (type: string, parent: Ref, more: Dictionary, ref: Ref) => Ref,
    private readonly parent: Ref,
  ) {}

  /** The row of a cell, and its table if that begins with it. */
  at({ table: number, row: index }: Cell): { readonly row: Group; readonly table: Ref | undefined } {
    const known = this.tables.get(number)
    const table: Table = known ?? { ref: this.file.reserve(), kids: [], rows: new Map() }
    this.tables.set(number, table)
    const row = table.rows.get(index) ?? { ref: this.file.reserve(), kids: [] }
    if (!table.rows.has(index)) table.kids.push(row.ref)
    table.rows.set(index, row)
    return { row, table: known ? undefined : table.ref }
  }

  finish(): void {
    for (const { ref, kids, rows } of this.tables.values()) {
      this.element('Table', this.parent, { K: kids }, ref)
      for (const row of rows.values()) this.element('TR', ref, { K: row.kids }, row.ref)
    }
  }
}

/** Letters that are written one after the other, as they are read: Latin, Greek, Cyrillic, and what stands between. */
const STRAIGHT = /^[\u0000-\u052F\u1E00-\u2065\u206A-\u2BFF]*$/

/** The words of a text as they are read. */
export const wordsOf = ({ lines }: PaintedText): string =>
  lines
    .map(({ text }) => readAloud(withoutIsolates(text.trim())))
    .reduce((all, line) => (all.endsWith('\u00AD') ? all.slice(0, -1) + line : `${all} ${line}`))

/**
 * The words of a text as they are read, where its glyphs do not tell: they stand as they are drawn, which is another
 * order for scripts that run to the left or set a vowel before its consonant (ISO 32000-1, 14.9.4).
 */
function actualText(text: PaintedText): { ActualText?: string } {
  const words = wordsOf(text)
  return STRAIGHT.test(words) ? {} : { ActualText: words }
}

/** A link over a text: where it leads, and where on the page it lies. */
export interface Link {
  readonly uri: string
  readonly rect: readonly number[]
}

/** What the tags of a page come to. */
export interface Tagged {
  /** What the page is found by in the structure tree. */
  readonly key: number
  /** The annotations of the page. */
  readonly annotations: readonly Ref[]
}

/**
 * What a page adds to the structure tree: Document, and below it an element for each text and figure in reading order; the lines
 * of a quotation in a BlockQuote, cells in the rows of their table. `marks` are the numbers of the marked content that each is on
 * the page.
 */
export function tags(
  file: PdfFile,
  structure: Structure,
  page: Ref,
  {
    marks,
    reading,
  }: { readonly marks: ReadonlyMap<Read, readonly number[]>; readonly reading: readonly Read[] },
  language: string,
  linkOf: (text: PaintedText) => Link | undefined,
  boxOf: (figure: PaintedFigure) => readonly number[] | undefined,
): Tagged {
  const [document, key] = [structure.begin(), structure.key()]
  const parents: Ref[] = []
  const annotations: Ref[] = []
  const element = (type: string, parent: Ref, more: Dictionary, ref: Ref): Ref =>
    file.add({ Type: name('StructElem'), S: name(type), P: parent, Pg: page, ...more }, ref)
  const figureElement = (figure: PaintedFigure, content: readonly number[]): Ref => {
    const ref = file.reserve()
    for (const mark of content) parents[mark] = ref
    const box = boxOf(figure)
    const place = box && { A: { O: name('Layout'), BBox: box } }
    return element('Figure', document, { Alt: figure.alt, ...place, K: content }, ref)
  }
  const textElement = (text: PaintedText, parent: Ref): Ref => {
    const content = marks.get(text)!
    const ref = file.reserve()
    const spoken = { ...(text.language !== language && { Lang: text.language }), ...actualText(text) }
    const link = linkOf(text)
    if (!link) {
      for (const mark of content) parents[mark] = ref
      return element(tagOf(text), parent, { ...spoken, ...scopeOf(text), K: content }, ref)
    }
    const inner = file.reserve()
    for (const mark of content) parents[mark] = inner
    const linked = structure.key()
    structure.find(linked, inner)
    const annotation = file.add({
      Type: name('Annot'),
      Subtype: name('Link'),
      Rect: link.rect,
      Border: [0, 0, 0],
      F: 4,
      A: { S: name('URI'), URI: link.uri },
      Contents: readAloud(text.lines.map(line => line.text).join(' ')),
      StructParent: linked,
      P: page,
    })
    annotations.push(annotation)
    element('Link', ref, { K: [...content, { Type: name('OBJR'), Obj: annotation, Pg: page }] }, inner)
    return element(TAGS[text.role], parent, { ...spoken, K: inner }, ref)
  }
  const kids: Ref[] = []
  const quotes = new Map<string, { readonly ref: Ref; readonly kids: Ref[] }>()
  const tables = new Tables(file, element, document)
  for (const text of reading.filter(each => marks.has(each))) {
    if (text.kind === 'figure') {
      kids.push(figureElement(text, marks.get(text)!))
      continue
    }
    if (text.cell) {
      const { row, table } = tables.at(text.cell)
      if (table) kids.push(table)
      row.kids.push(textElement(text, row.ref))
      continue
    }
    if (rootOf(text.field) !== 'quote') {
      kids.push(textElement(text, document))
      continue
    }
    const known = quotes.get(text.language)
    const quote = known ?? { ref: file.reserve(), kids: [] }
    quotes.set(text.language, quote)
    if (!known) kids.push(quote.ref)
    quote.kids.push(textElement(text, quote.ref))
  }
  for (const { ref, kids: lines } of quotes.values()) element('BlockQuote', document, { K: lines }, ref)
  tables.finish()
  structure.document(document, language, kids)
  structure.find(key, parents)
  return { key, annotations }
}
