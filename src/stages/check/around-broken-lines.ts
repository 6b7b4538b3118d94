import type { Report } from '../../model/diagnostic.ts'
import { spanOf, type Tree } from '../../model/tree.ts'

/** What may follow from a broken line, and says nothing that can be relied on. */
const DOUBTFUL: ReadonlySet<string> = new Set(['missing-field', 'wrong-type', 'text-empty', 'unknown-field'])

/** Where some lines are no YAML, tell what is wrong with the others all the same. `broken` is where those lines begin. */
export const aroundBrokenLines =
  (broken: ReadonlySet<number>, text: string, tree: Tree, report: Report): Report =>
  finding => {
    const span = spanOf(tree, finding)
    const line = span && text.lastIndexOf('\n', span.start - 1) + 1
    const stands = span?.of !== undefined || (line !== undefined && !broken.has(line))
    if (!DOUBTFUL.has(finding.code) && stands) report(finding)
  }
