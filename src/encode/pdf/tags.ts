import type { PaintedFigure, PaintedText } from '../../drawing.ts'
import { readAloud } from '../../redaction.ts'
import { FIELDS } from '../../sign.ts'
import { type Dictionary, name, type PdfFile, type Ref, type Value } from './objects.ts'

/** The part of a field's name that FIELDS holds: `quote` for `quote.lines[0].text`. */
export const rootOf = (field: string): string => /^\w+/.exec(field)?.[0] ?? field

type Read = PaintedText | PaintedFigure

const rank = ({ field }: Read): number => (FIELDS as readonly string[]).indexOf(rootOf(field))

/** Texts and figures in the order a sign is read, which need not be that of painting. */
export const readingOrder = <T extends Read>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => rank(a) - rank(b))

const TAGS = { h1: 'H1', h2: 'H2', p: 'P', quote: 'P', label: 'P', artifact: 'P' } as const

/** Letters that are written one after the other, as they are read: Latin, Greek, Cyrillic, and what stands between. */
const STRAIGHT = /^[\u0000-\u052F\u1E00-\u2065\u206A-\u2BFF]*$/

/**
 * The words of a text as they are read, where its glyphs do not tell: they stand as they are drawn, which is another
 * order for scripts that run to the left or set a vowel before its consonant (ISO 32000-1, 14.9.4).
 */
function actualText({ lines }: PaintedText): { ActualText?: string } {
  const words = lines
    .map(({ text }) => readAloud(text.trim().replace(/[\u2066-\u2069]/g, '')))
    .reduce((all, line) => (all.endsWith('\u00AD') ? all.slice(0, -1) + line : `${all} ${line}`))
  return STRAIGHT.test(words) ? {} : { ActualText: words }
}

/** A link over a text: where it leads, and where on the page it lies. */
export interface Link {
  readonly uri: string
  readonly rect: readonly number[]
}

/** What the tags of a page come to. */
export interface Tagged {
  readonly root: Ref
  /** The annotations of the page. */
  readonly annotations: readonly Ref[]
}

/**
 * The structure tree of a page: Document, and below it an element for each text and figure in reading order; the lines
 * of a quotation in a BlockQuote. `marks` are the numbers of the marked content that each is on the page.
 */
export function tags(
  file: PdfFile,
  page: Ref,
  marks: ReadonlyMap<Read, readonly number[]>,
  language: string,
  linkOf: (text: PaintedText) => Link | undefined,
  boxOf: (figure: PaintedFigure) => readonly number[] | undefined,
): Tagged {
  const [root, document] = [file.reserve(), file.reserve()]
  const parents: Ref[] = []
  const annotations: { readonly ref: Ref; readonly element: Ref }[] = []
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
      return element(TAGS[text.role], parent, { ...spoken, K: content }, ref)
    }
    const inner = file.reserve()
    for (const mark of content) parents[mark] = inner
    const annotation = file.add({
      Type: name('Annot'),
      Subtype: name('Link'),
      Rect: link.rect,
      Border: [0, 0, 0],
      F: 4,
      A: { S: name('URI'), URI: link.uri },
      Contents: readAloud(text.lines.map(line => line.text).join(' ')),
      StructParent: 1 + annotations.length,
      P: page,
    })
    annotations.push({ ref: annotation, element: inner })
    element('Link', ref, { K: [...content, { Type: name('OBJR'), Obj: annotation, Pg: page }] }, inner)
    return element(TAGS[text.role], parent, { ...spoken, K: inner }, ref)
  }
  const kids: Ref[] = []
  let quote: { readonly ref: Ref; readonly kids: Ref[] } | undefined
  for (const text of readingOrder([...marks.keys()])) {
    if (text.kind === 'figure') {
      kids.push(figureElement(text, marks.get(text)!))
      continue
    }
    const quoted = rootOf(text.field) === 'quote'
    if (quoted && !quote) {
      quote = { ref: file.reserve(), kids: [] }
      kids.push(quote.ref)
    }
    if (quoted) quote!.kids.push(textElement(text, quote!.ref))
    else kids.push(textElement(text, document))
  }
  if (quote) element('BlockQuote', document, { K: quote.kids }, quote.ref)
  file.add({ Type: name('StructElem'), S: name('Document'), P: root, K: kids }, document)
  const numbers: Value[] = [0, parents, ...annotations.flatMap(({ element }, i) => [1 + i, element])]
  file.add(
    {
      Type: name('StructTreeRoot'),
      K: document,
      ParentTree: { Nums: numbers },
      ParentTreeNextKey: 1 + annotations.length,
    },
    root,
  )
  return { root, annotations: annotations.map(({ ref }) => ref) }
}
