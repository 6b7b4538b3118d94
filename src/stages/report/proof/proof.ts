import type { Diagnostic } from '../../../model/diagnostic.ts'
import { type Drawing, fieldOf } from '../../../model/drawing.ts'
import type { Ink } from '../../../model/ink.ts'
import type { Sign } from '../../../model/sign.ts'
import { child, type Tree } from '../../../model/tree.ts'
import { lawOf } from '../../../trade/law/laws.ts'
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

/** A sign, or a row of one, as those see it who must say yes to it. */
export interface ProofSign {
  readonly source: string
  readonly row: number | null
  readonly title: string | undefined
  /** Undefined where mistakes keep the sign from being decided. */
  readonly facts: ProofFacts | undefined
  readonly hasQuote: boolean
  readonly verbatim: Verbatim
  readonly pictures: readonly ProofPicture[]
  readonly texts: readonly ProofText[]
  readonly diagnostics: readonly Diagnostic[]
}

/** All that one page is made of. */
export interface Proof {
  readonly signs: readonly ProofSign[]
  /** What was found of the run and of no sign in it. */
  readonly diagnostics: readonly Diagnostic[]
  readonly errors: number
  readonly warnings: number
  /** The program, with its version. */
  readonly creator: string
}

/** What a decided sign says besides its words. */
export function factsOf(sign: Sign): ProofFacts {
  const all = sign.bilingual ? [sign, sign.bilingual.other] : [sign]
  const once = <T>(items: readonly T[], key: (item: T) => string | undefined) =>
    items.filter((item, i) => items.findIndex(other => key(other) === key(item)) === i)
  const { imprint } = sign
  return {
    look: sign.template,
    languages: all.map(({ language }) => language),
    phones: once(
      all.flatMap(({ phone }) => phone ?? []),
      ({ number }) => number,
    ),
    codes: once(
      all.flatMap(({ qr }) => qr ?? []),
      ({ payload }) => payload,
    ),
    quoteSource: sign.quote?.source,
    imprint: imprint && {
      jurisdiction: imprint.jurisdiction,
      purpose: imprint.purpose,
      law: lawOf(imprint.jurisdiction).of,
    },
    publisher: sign.publisher,
    disclosure: sign.disclosure,
    inks: sign.print.colour === 'rgb' ? [] : Object.values(sign.colours),
    print: sign.print,
  }
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
