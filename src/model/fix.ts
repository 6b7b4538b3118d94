import type { Span } from './source.ts'

/** A change to a file: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Edit {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly newText: string
}

/** One way to mend what a diagnostic tells of, in the file of the diagnostic. */
export interface Fix {
  /** What it does, as an imperative: "Write `phone`". */
  readonly title: string
  /** Can it be applied without asking? It then says what was meant beyond doubt. */
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/**
 * A way to mend a finding, by those who found it. Stages that know no places in the text say what is to stand in the place of
 * what; the reporter knows where that is, and leaves out what does not stand there as it was thought to.
 */
export type Mend = Pick<Fix, 'title' | 'safe'> & {
  /** It is the name of the field that is mended, though it is told of what the field holds. */
  readonly on?: 'key' | undefined
} & (
    | { readonly edits: readonly { readonly span: Span; readonly newText: string }[] }
    /** Words in the place of others, in the quote marks that stand there, or in some of their own. */
    | { readonly instead: string; readonly put: string; readonly quoted?: true }
    /** The value becomes a list: of the words or lines that it has, or of the one map that it is. */
    | { readonly listOf: 'words' | 'map' }
    /** A value becomes a map of itself and one field more: `020 …` the map of `number` and `fictional`. */
    | { readonly main: string; readonly more: string }
  )

/** Write one word in the place of another. */
export const rewrite = (instead: string, put: string, safe: boolean): Mend => ({
  title: `Write \`${put}\``,
  safe,
  instead,
  put,
})

/** Words as a YAML value in quote marks, on one line. */
export const inQuotes = (words: string): string =>
  /["\\]/.test(words) ? `'${words.replaceAll("'", "''")}'` : `"${words}"`

/** Put quote marks round the words that stand in a place. */
export const quote = (span: Span, words: string): Mend => ({
  title: 'Put quote marks round the text',
  safe: true,
  edits: [{ span, newText: inQuotes(words) }],
})
