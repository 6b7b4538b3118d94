import type { Diagnostic } from '../../../model/diagnostic.ts'
import { type Drawing, fieldOf } from '../../../model/drawing.ts'
import type { Ink } from '../../../model/ink.ts'
import type { Sign } from '../../../model/sign.ts'
import { child, type Tree } from '../../../model/tree.ts'
import { readAloud } from '../../../trade/markup/redaction.ts'
import { textReports } from '../outputs.ts'
import type { TextReport } from '../report.ts'

/** One page of an output, as it is shown on a proof. */
export interface ProofPicture {
  /** `a3.pdf`, with the language where each has a page. */
  readonly output: string
  readonly widthMm: number
  readonly heightMm: number
  /** In pixels, where it is no paper. */
  readonly pixels: { readonly width: number; readonly height: number } | null
  /** A small picture of it. */
  readonly png: Uint8Array
  /** Of all that is drawn on it: two pages of one hash are the same. */
  readonly hash: string
}

/** Words of a sign and how they came out on its outputs. */
export interface ProofText {
  readonly field: string
  readonly text: string
  readonly language: string
  readonly sizes: readonly TextReport[]
}

/** Is a quotation as its source has it? */
export type Verbatim = 'proved' | 'altered' | 'unread' | 'no-text' | undefined

/** What is known of a sign that is decided. */
export interface ProofFacts {
  readonly look: string
  readonly languages: readonly string[]
  readonly phones: readonly NonNullable<Sign['phone']>[]
  readonly codes: readonly NonNullable<Sign['qr']>[]
  readonly quoteSource: string | undefined
  readonly imprint:
    | { readonly jurisdiction: string; readonly purpose: string; readonly law: string }
    | undefined
  readonly publisher: Sign['publisher']
  readonly disclosure: string | undefined
  /** The colours of a sign that a print shop prints with inks; none for an office. */
  readonly inks: readonly Ink[]
  readonly print: Sign['print']
}

/** A sign, a row of one, or one in another look, as those see it who must say yes to it. */
export interface ProofSign {
  readonly source: string
  readonly row: number | null
  /** The look that it is shown in besides its own. */
  readonly look: string | undefined
  readonly title: string | undefined
  /** Undefined where mistakes keep the sign from being decided. */
  readonly facts: ProofFacts | undefined
  readonly hasQuote: boolean
  readonly verbatim: Verbatim
  readonly pictures: readonly ProofPicture[]
  readonly texts: readonly ProofText[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What came of holding a quotation against its source. */
export function verbatimOf(tree: Tree | undefined, diagnostics: readonly Diagnostic[]): Verbatim {
  const quote = tree && child(tree, 'quote')
  if (!quote) return undefined
  const given = child(quote, 'sourceText')
  if (given?.kind !== 'scalar' || !given.value) return 'no-text'
  if (diagnostics.some(({ code }) => code === 'quote-altered')) return 'altered'
  // Where the sign is not decided, or a part of its file is not read, nothing was proved.
  return diagnostics.some(({ field }) => field?.startsWith('quote.sourceText')) ? 'unread' : 'proved'
}

/** The words of all pages, each once, with their sizes on every page that has them. Redacted words are in none. */
export function textsOf(
  pages: readonly { readonly output: string; readonly drawing: Drawing }[],
): ProofText[] {
  const texts = new Map<string, ProofText & { sizes: TextReport[] }>()
  for (const { output, drawing } of pages) {
    for (const item of drawing.items) {
      if (item.kind !== 'text' || item.role === 'artifact') continue
      const text = readAloud(item.lines.map(line => line.text.trim()).join(' '))
      const key = JSON.stringify([item.field, item.language, text])
      const known = texts.get(key) ?? { field: fieldOf(item), text, language: item.language, sizes: [] }
      for (const size of textReports(output, { ...drawing, items: [item] })) known.sizes.push(size)
      texts.set(key, known)
    }
  }
  return [...texts.values()]
}
