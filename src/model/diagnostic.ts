import type { Code, Severity } from './codes.ts'
import type { Fix, Mend } from './fix.ts'
import type { Span } from './source.ts'

export type { Severity } from './codes.ts'
export type { Source, Span } from './source.ts'

/** A place in a look of the user's own: a line, from 1, and the word that is meant on it or soon after. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly word?: string | undefined
}

/** What a finding is about, in words of the sign file; the reporter knows where that stands. */
export interface Address {
  /** As a user would write it: `quote.lines[0].text`. */
  readonly field?: string | undefined
  /** Is it the name of the field that is meant? Else what it holds. */
  readonly on?: 'key' | 'value' | undefined
  /** Another field at which it is told, for what is not there itself; '' for the sign as a whole. */
  readonly beside?: string | undefined
}

/** What a stage has to say about a sign, what of it, and what to do. Lines come later. */
export interface Finding extends Address {
  readonly code: Code
  readonly message: string
  readonly hint?: string | undefined
  /** The words of the field that it is about, if they stand there as they are. */
  readonly excerpt?: string | undefined
  /** Where in the text it is, for those who read that and know of no fields yet. */
  readonly span?: Span | undefined
  /** When it is not in the sign that something is wrong, but in the look. */
  readonly at?: Place | undefined
  /** When it is not the one that the code usually has. */
  readonly severity?: Severity | undefined
  /** Ways to mend it, the likeliest first. */
  readonly fixes?: readonly Mend[] | undefined
}

/** Brings the bytes of a file that a sign names, of so many bytes at the most, or says what keeps them from being read. */
export type ReadFile = (
  name: string,
  most?: number,
) => { readonly bytes: Uint8Array } | Pick<Finding, 'code' | 'message' | 'hint'>

/** Where stages put what they find. */
export type Report = (finding: Finding) => void

/** A place on a page. */
export interface BoxMm {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A finding as the world sees it: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Diagnostic {
  readonly severity: Severity
  readonly code: Code
  readonly message: string
  readonly hint: string | null
  readonly file: string
  readonly line: number | null
  readonly column: number | null
  readonly endLine: number | null
  readonly endColumn: number | null
  readonly field: string | null
  readonly row: number | null
  /** Ways to mend it in `file`, the likeliest first; not there where none is known. */
  readonly fixes?: readonly Fix[]
  /** Of a PDF, which has no lines: its page, from 1. */
  readonly page?: number
  /** What of the page is meant, in millimetres from the top left of the finished sheet. */
  readonly boxMm?: BoxMm
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error')

/** A diagnostic of a file as a whole. */
export const ofFile = (
  file: string,
  { code, message, hint }: Pick<Finding, 'code' | 'message' | 'hint'>,
): Diagnostic => ({
  severity: 'error',
  code,
  message,
  hint: hint ?? null,
  file,
  line: null,
  column: null,
  endLine: null,
  endColumn: null,
  field: null,
  row: null,
})

/** The offsets at which lines begin. CR LF, LF and CR end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const ending of text.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length)
  return starts
}

/** Line and column, both from 1, of an offset. */
export function position(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - starts[low]! + 1 }
}
