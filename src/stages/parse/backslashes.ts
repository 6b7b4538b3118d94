import type { Span } from '../../model/diagnostic.ts'
import type { Mend } from '../../model/fix.ts'
import type { Trap } from './trap.ts'

/** Lines of fields that name a file. */
export const FILE_LINE = /^\s*(?:-\s+)*(?:image|logo|src|sourceText)\s*:/

/** How a path with backslashes is written; one from the root of a drive leads nowhere on another machine. */
export function pathHint(path: string): string {
  const steps = path.replace(/\\+/g, '/')
  return /^[A-Za-z]:/.test(path)
    ? `put the file beside the sign and write its name: "${steps.slice(steps.lastIndexOf('/') + 1)}"`
    : `paths have / here: write "${steps}"`
}

export const isPath = (text: string) =>
  /^[A-Za-z]:\\|\.(?:png|jpe?g|webp|svg|ttf|otf|woff2?|txt|md|icc|csv)$/i.test(text)

/** A path with backslashes in double quote marks that YAML takes for something: `"img\new.png"` holds a line break. */
export function backslashInPath(source: string, span: Span): (Trap & { meant: string }) | undefined {
  const path = source.slice(1, -1)
  const sequence = path.match(/\\./g)?.find(each => !['\\\\', '\\"', '\\/'].includes(each))
  if (!isPath(path) || sequence === undefined) return undefined
  const meant = path.replace(/\\+/g, '/')
  const message = `\`${sequence}\` in double quote marks is a character of its own, not a step of a path`
  return { message, hint: pathHint(path), span, meant, fixes: slashes(path, span) }
}

/** A path from where the sign stands, with slashes. */
export const slashes = (path: string, span: Span): readonly Mend[] =>
  /^[A-Za-z]:/.test(path)
    ? []
    : [{ title: 'Write / for \\', safe: true, edits: [{ span, newText: `"${path.replace(/\\+/g, '/')}"` }] }]
