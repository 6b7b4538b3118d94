import { lineStarts } from './diagnostic.ts'
import type { Edit, Fix } from './fix.ts'

interface Change {
  readonly from: number
  readonly to: number
  readonly newText: string
}

const meet = (a: Change, b: Change): boolean =>
  a.from === b.from || (a.from < b.to && b.from < a.to) || a.to === b.from || b.to === a.from

const same = (a: readonly Edit[], b: readonly Edit[]): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Apply fixes to the text that they were found in. Those that meet one taken before them are left for another time, and what
 * no fix names stays as it is.
 */
export function applyFixes<F extends Pick<Fix, 'edits'>>(
  text: string,
  fixes: readonly F[],
): { readonly text: string; readonly taken: readonly F[] } {
  const starts = lineStarts(text)
  const offset = (line: number, column: number) => (starts[line - 1] ?? text.length) + column - 1
  const taken: F[] = []
  const changes: Change[] = []
  for (const fix of fixes) {
    if (taken.some(({ edits }) => same(edits, fix.edits))) continue
    const wanted = fix.edits.map(({ line, column, endLine, endColumn, newText }) => ({
      from: offset(line, column),
      to: offset(endLine, endColumn),
      newText,
    }))
    if (wanted.some(each => changes.some(other => meet(each, other)))) continue
    taken.push(fix)
    for (const each of wanted) changes.push(each)
  }
  let mended = text
  for (const { from, to, newText } of changes.sort((a, b) => b.from - a.from))
    mended = mended.slice(0, from) + newText + mended.slice(to)
  return { text: mended, taken }
}
