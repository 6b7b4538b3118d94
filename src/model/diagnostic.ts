import type { Code, Severity } from './codes.ts'

export type { Severity } from './codes.ts'

/** A stretch of source text: UTF-16 offsets, the end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A file's text with the path that people know it by. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** A place in a look of the user's own: a line, from 1, and the word that is meant on it or soon after. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly word?: string | undefined
}

/** What a stage has to say about a source, where in its text, and what to do. Lines come later. */
export interface Finding {
  readonly code: Code
  readonly message: string
  readonly hint?: string | undefined
  readonly span?: Span | undefined
  /** The words within the span that it is about, if they stand there as they are. */
  readonly excerpt?: string | undefined
  /** As a user would write it: `quote.lines[0].text`. */
  readonly field?: string | undefined
  /** When it is not in the sign that something is wrong, but in the look. */
  readonly at?: Place | undefined
  /** When it is not the one that the code usually has. */
  readonly severity?: Severity | undefined
}

/** Brings the bytes of a file that a sign names, of so many bytes at the most, or says what keeps them from being read. */
export type ReadFile = (
  name: string,
  most?: number,
) => { readonly bytes: Uint8Array } | Pick<Finding, 'code' | 'message' | 'hint'>

/** Where stages put what they find. */
export type Report = (finding: Finding) => void

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

/** The word of `known` that was probably meant: one or two slips of the finger away. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const near = known
    .map(candidate => ({ candidate, slips: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(
      ({ candidate, slips }) => slips <= Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3)),
    )
  return near.sort((a, b) => a.slips - b.slips)[0]?.candidate
}

/** Optimal string alignment distance: insert, delete, replace, swap neighbours. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 8 || a.length > 64) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, before[j - 2]! + 1)
      }
    }
    before = last
    last = row
  }
  return last[b.length]!
}
